import { App, Button, Card, Flex, Form, Input, Select, Typography } from 'antd';
import { answered, api, type Schemas } from '../api/client';
import { once, useAct } from '../parts/act';
import { ProblemAlert } from '../parts/problem-alert';
import { SESSION_TEXTS } from '../session/session.texts';
import { RETENTION_TEXTS as T } from './retention.texts';

type Ground = Schemas['ErasureBody']['reason'];

const GROUNDS = ['data-subject-request', 'consent-withdrawn', 'purpose-fulfilled', 'collected-unlawfully'] as const;
const ID_LENGTH = 26;
const RULES = [{ required: true, message: SESSION_TEXTS.required }];

interface ErasureFields {
  readonly id: string;
  readonly reason: Ground;
}

/** The form by which the security administrator orders an erasure before its time. */
export function ErasePayload() {
  const [form] = Form.useForm<ErasureFields>();
  const { modal } = App.useApp();
  const ordering = useAct({
    act: ({ id, reason }: ErasureFields) =>
      answered(
        api.POST('/api/v1/audit/entries/{id}/erasures', {
          params: { path: { id: id.trim() }, header: once() },
          body: { reason },
        }),
      ),
    done: T.eraseOrdered,
    onDone: () => form.resetFields(),
    changes: ['/api/v1/audit/entries'],
  });
  return (
    <Card size="small" title={T.erase}>
      <Typography.Paragraph type="secondary">{T.eraseAbout}</Typography.Paragraph>
      <ProblemAlert error={ordering.error} />
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        onFinish={(fields: ErasureFields) =>
          void modal.confirm({ title: T.eraseSure, okText: T.erase, onOk: () => ordering.mutate(fields) })
        }
      >
        <Flex gap={12} align="end" wrap>
          <Form.Item name="id" label={T.entryId} rules={RULES} style={{ marginBottom: 0, minWidth: 280 }}>
            <Input maxLength={ID_LENGTH} placeholder={T.entryIdHint} />
          </Form.Item>
          <Form.Item name="reason" label={T.eraseGround} rules={RULES} style={{ marginBottom: 0, minWidth: 240 }}>
            <Select options={GROUNDS.map((value) => ({ value, label: T.eraseGrounds[value] }))} />
          </Form.Item>
          <Button danger htmlType="submit" loading={ordering.isPending}>
            {T.eraseAct}
          </Button>
        </Flex>
      </Form>
    </Card>
  );
}
