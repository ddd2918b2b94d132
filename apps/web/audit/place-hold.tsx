import { Button, DatePicker, Flex, Form, Input, Select, Typography } from 'antd';
import type { Dayjs } from 'dayjs';
import { answered, api, type Schemas } from '../api/client';
import { once, useAct } from '../parts/act';
import { ProblemAlert } from '../parts/problem-alert';
import { UnitSelect } from '../parts/unit-select';
import { SESSION_TEXTS } from '../session/session.texts';
import { RETENTION_TEXTS as T } from './retention.texts';

type HoldBody = Schemas['HoldBody'];

const GROUNDS = ['dispute', 'inspection', 'court-order', 'investigation'] as const;
const LONGEST_SUBJECT = 300;
const ITEM = { marginBottom: 0, minWidth: 200 };

interface HoldFields {
  readonly ground: HoldBody['ground'];
  readonly month?: Dayjs | null;
  readonly unit?: string;
  readonly subject?: string;
}

/** The form by which the leader places a hold. */
export function PlaceHold() {
  const [form] = Form.useForm<HoldFields>();
  const placing = useAct({
    act: (body: HoldBody) => answered(api.POST('/api/v1/audit/holds', { params: { header: once() }, body })),
    done: T.placed,
    onDone: () => form.resetFields(),
    changes: ['/api/v1/audit/holds'],
  });
  return (
    <section aria-label={T.place} style={{ marginTop: 16 }}>
      <Typography.Title level={3} style={{ fontSize: 16 }}>
        {T.place}
      </Typography.Title>
      <ProblemAlert error={placing.error} />
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        onFinish={(fields: HoldFields) => placing.mutate(bodyOf(fields))}
      >
        <Flex gap={12} align="end" wrap>
          <Form.Item
            name="ground"
            label={T.ground}
            rules={[{ required: true, message: SESSION_TEXTS.required }]}
            style={ITEM}
          >
            <Select options={GROUNDS.map((value) => ({ value, label: T.grounds[value] }))} />
          </Form.Item>
          <Form.Item name="month" label={T.month} style={ITEM}>
            <DatePicker picker="month" placeholder={T.all} style={{ width: '100%' }} />
          </Form.Item>
          <Form.Item name="unit" label={T.unit} style={ITEM}>
            <UnitSelect allowClear placeholder={T.all} />
          </Form.Item>
          <Form.Item name="subject" label={T.subject} style={ITEM}>
            <Input maxLength={LONGEST_SUBJECT} placeholder={T.subjectHint} />
          </Form.Item>
          <Button htmlType="submit" loading={placing.isPending}>
            {T.placeAct}
          </Button>
        </Flex>
      </Form>
    </section>
  );
}

function bodyOf({ ground, month, unit, subject }: HoldFields): HoldBody {
  const named = subject?.trim() ?? '';
  return {
    ground,
    ...(month ? { month: month.format('YYYY-MM') } : {}),
    ...(unit === undefined ? {} : { unit }),
    ...(named === '' ? {} : { subject: named }),
  };
}
