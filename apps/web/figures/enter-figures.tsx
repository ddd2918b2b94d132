import { Flex, Form, Input, InputNumber, Modal } from 'antd';
import { answered, api, type Schemas } from '../api/client';
import { atVersion, once, useAct } from '../parts/act';
import { ProblemAlert } from '../parts/problem-alert';
import { UnitSelect } from '../parts/unit-select';
import { FIGURES_TEXTS as T } from './figures.texts';

type Fields = Schemas['FiguresBody'] & { readonly unit?: string };

interface EnterFiguresProps {
  readonly month: string;
  /** Those that are changed; null for new ones. */
  readonly figures: Schemas['FiguresAnswer'] | null;
  readonly onClose: () => void;
}

const NEEDED = [{ required: true, message: T.required }];
const COUNTS = ['permit', 'penalty', 'compliant', 'late'] as const;

/** Counts of a unit, entered or changed with where they come from. */
export function EnterFigures({ month, figures, onClose }: EnterFiguresProps) {
  const [form] = Form.useForm<Fields>();
  const save = useAct({
    act: ({ unit, ...body }: Fields) =>
      figures === null
        ? answered(
            api.POST('/api/v1/months/{month}/platform-figures/{unit}', {
              params: { path: { month, unit: unit ?? '' }, header: once() },
              body,
            }),
          )
        : answered(
            api.PUT('/api/v1/months/{month}/platform-figures/{unit}', {
              params: { path: { month, unit: figures.unitCode }, header: { ...atVersion(figures.version), ...once() } },
              body,
            }),
          ),
    done: T.entered,
    onDone: onClose,
    changes: ['/api/v1/months'],
  });
  return (
    <Modal
      open
      title={figures === null ? T.enter : `${T.change}：${figures.unitName}`}
      okText={T.save}
      confirmLoading={save.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <ProblemAlert error={save.error} />
      <Form form={form} layout="vertical" initialValues={{ ...figures, reason: '' }} onFinish={save.mutate}>
        {figures === null && (
          <Form.Item name="unit" label={T.unit} rules={NEEDED}>
            <UnitSelect />
          </Form.Item>
        )}
        <Flex gap={16} wrap>
          {COUNTS.map((name) => (
            <Form.Item key={name} name={name} label={T[name]} rules={NEEDED}>
              <InputNumber min={0} precision={0} />
            </Form.Item>
          ))}
        </Flex>
        <Form.Item name="reason" label={T.reason} extra={T.reasonHint} rules={NEEDED}>
          <Input.TextArea rows={3} maxLength={500} showCount />
        </Form.Item>
      </Form>
    </Modal>
  );
}
