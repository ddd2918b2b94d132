import { Alert, Button, Card, Flex, Form, Select, Typography } from 'antd';
import { answered, api } from '../api/client';
import { useAct } from '../parts/act';
import { wordIn } from '../parts/filters';
import { ProblemAlert } from '../parts/problem-alert';
import { SESSION_TEXTS } from '../session/session.texts';
import { AUDIT_TEXTS as T } from './audit.texts';
import { EntryFacts } from './entry-facts';

const GROUNDS = ['complaint', 'inspection', 'court-order', 'data-subject-request'] as const;

/** What an entry keeps sealed: opened for a ground, with a proof of identity, and not without an entry of its own. */
export function SealedPayload({ id, state }: { readonly id: string; readonly state: string }) {
  const opening = useAct({
    act: (reason: (typeof GROUNDS)[number]) =>
      answered(api.POST('/api/v1/audit/entries/{id}/openings', { params: { path: { id } }, body: { reason } })),
    changes: ['/api/v1/audit'],
  });
  const send = ({ ground }: { readonly ground: string }) => {
    const reason = wordIn(GROUNDS, ground);
    if (reason !== undefined) opening.mutate(reason);
  };
  return (
    <Card size="small" title={T.sealed}>
      <Typography.Paragraph type="secondary">{T.sealedAbout}</Typography.Paragraph>
      {state === 'gone' && <Alert type="info" showIcon title={T.sealedGone} />}
      {state === 'kept' && opening.data === undefined && (
        <>
          <ProblemAlert error={opening.error} />
          <Form layout="vertical" onFinish={send} requiredMark={false}>
            <Flex gap={12} align="end" wrap>
              <Form.Item
                name="ground"
                label={T.ground}
                rules={[{ required: true, message: SESSION_TEXTS.required }]}
                style={{ marginBottom: 0, minWidth: 240 }}
              >
                <Select options={GROUNDS.map((value) => ({ value, label: T.grounds[value] }))} />
              </Form.Item>
              <Button htmlType="submit" loading={opening.isPending}>
                {T.open}
              </Button>
            </Flex>
          </Form>
        </>
      )}
      {opening.data !== undefined && <EntryFacts facts={opening.data.payload} />}
    </Card>
  );
}
