import { Alert, Button, Card, Descriptions, Flex, Form, InputNumber, Typography } from 'antd';
import { answered, api, hooks } from '../api/client';
import { useQuery } from '@tanstack/react-query';
import { Answered } from '../parts/answered';
import { useAct } from '../parts/act';
import { momentText } from '../parts/dates';
import { ProblemAlert } from '../parts/problem-alert';
import { Screen } from '../parts/screen';
import { SESSION_TEXTS } from '../session/session.texts';
import { AUDIT_TEXTS as T } from './audit.texts';
import { ProofHashes } from './proof-hashes';

/** Whether the log is well, its newest checkpoint, and the proof that one continues another. */
export function Checkpoints() {
  return (
    <Screen title={T.checkpoints} about={T.checkpointsAbout}>
      <Flex vertical gap={16}>
        <LogHealth />
        <NewestCheckpoint />
        <Consistency />
      </Flex>
    </Screen>
  );
}

function LogHealth() {
  const asked = hooks.useQuery('get', '/api/v1/audit/health');
  return (
    <Card size="small" title={T.state}>
      <Answered asked={asked}>
        {({ state, alarm, alarmAt, size, waitingSince }) => (
          <>
            <Alert
              type={state === 'well' ? 'success' : 'error'}
              showIcon
              title={state === 'well' ? T.well : T.stopped}
              style={{ marginBottom: 12 }}
            />
            <Descriptions
              size="small"
              column={{ xs: 1, md: 2 }}
              items={[
                { key: 'size', label: T.size, children: size },
                {
                  key: 'waiting',
                  label: T.waitingSince,
                  children: waitingSince === null ? T.nothingWaits : momentText(waitingSince),
                },
                ...(alarm === null
                  ? []
                  : [
                      { key: 'alarm', label: T.alarm, children: alarm },
                      { key: 'alarmAt', label: T.alarmAt, children: momentText(alarmAt) },
                    ]),
              ]}
            />
          </>
        )}
      </Answered>
    </Card>
  );
}

function NewestCheckpoint() {
  const asked = useQuery({
    queryKey: ['get', '/api/v1/audit/checkpoint'],
    queryFn: () => answered(api.GET('/api/v1/audit/checkpoint', { parseAs: 'text' })),
  });
  return (
    <Card size="small" title={T.newest}>
      <Answered asked={asked}>
        {(note) => (
          <pre className="code" style={{ margin: 0, whiteSpace: 'pre-wrap' }}>
            {note}
          </pre>
        )}
      </Answered>
    </Card>
  );
}

interface Sizes {
  readonly from: number;
  readonly to: number;
}

function Consistency() {
  const proof = useAct({
    act: (query: Sizes) => answered(api.GET('/api/v1/audit/consistency', { params: { query } })),
    changes: [],
  });
  const rules = [{ required: true, message: SESSION_TEXTS.required }];
  return (
    <Card size="small" title={T.consistency}>
      <Typography.Paragraph type="secondary">{T.consistencyAbout}</Typography.Paragraph>
      <ProblemAlert error={proof.error} />
      <Form layout="vertical" onFinish={(sizes: Sizes) => proof.mutate(sizes)} requiredMark={false}>
        <Flex gap={12} wrap align="end" style={{ marginBottom: 12 }}>
          <Form.Item name="from" label={T.earlier} rules={rules} style={{ marginBottom: 0 }}>
            <InputNumber min={1} precision={0} />
          </Form.Item>
          <Form.Item name="to" label={T.later} rules={rules} style={{ marginBottom: 0 }}>
            <InputNumber min={1} precision={0} />
          </Form.Item>
          <Button htmlType="submit" loading={proof.isPending}>
            {T.check}
          </Button>
        </Flex>
      </Form>
      {proof.data !== undefined && (
        <>
          <Alert type="success" showIcon title={T.consistent(proof.data.from, proof.data.to)} />
          <ProofHashes hashes={proof.data.proof} />
        </>
      )}
    </Card>
  );
}
