import { Button, Card, Flex, Form, InputNumber, Typography } from 'antd';
import { answered, api, hooks } from '../api/client';
import { atVersion, useAct } from '../parts/act';
import { Answered } from '../parts/answered';
import { ProblemAlert } from '../parts/problem-alert';
import { SESSION_TEXTS } from '../session/session.texts';
import { RETENTION_TEXTS as T } from './retention.texts';

const LEAST_MONTHS = 6;
const MOST_MONTHS = 360;

export function RetentionPeriod({ maySet }: { readonly maySet: boolean }) {
  const asked = hooks.useQuery('get', '/api/v1/audit/retention');
  return (
    <Card size="small" title={T.period}>
      <Answered asked={asked}>
        {({ months, version }) => (
          <>
            <Typography.Text strong>{months === null ? T.unset : T.months(months)}</Typography.Text>
            {maySet && <SetPeriod key={version} version={version} />}
          </>
        )}
      </Answered>
    </Card>
  );
}

interface PeriodFields {
  readonly months: number;
}

function SetPeriod({ version }: { readonly version: number }) {
  const setting = useAct({
    act: (body: PeriodFields) =>
      answered(api.POST('/api/v1/audit/retention', { params: { header: atVersion(version) }, body })),
    done: T.periodSet,
    changes: ['/api/v1/audit/retention'],
  });
  return (
    <Form
      layout="vertical"
      requiredMark={false}
      style={{ marginTop: 12 }}
      onFinish={(fields: PeriodFields) => setting.mutate(fields)}
    >
      <ProblemAlert error={setting.error} />
      <Form.Item
        name="months"
        label={T.newPeriod}
        extra={T.periodHint}
        rules={[{ required: true, message: SESSION_TEXTS.required }]}
      >
        <InputNumber min={LEAST_MONTHS} max={MOST_MONTHS} precision={0} />
      </Form.Item>
      <Flex>
        <Button htmlType="submit" loading={setting.isPending}>
          {T.setPeriod}
        </Button>
      </Flex>
    </Form>
  );
}
