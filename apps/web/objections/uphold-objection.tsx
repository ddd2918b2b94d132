import { Button, Form, Input, Select } from 'antd';
import { answered, api, hooks, type Schemas } from '../api/client';
import { CLAIMS_TEXTS } from '../claims/claims.texts';
import { atVersion, once, useAct } from '../parts/act';
import { ProblemAlert } from '../parts/problem-alert';
import { OBJECTIONS_TEXTS as T } from './objections.texts';

interface UpholdObjectionProps {
  readonly objection: Schemas['ObjectionAnswer'];
  readonly version: number;
  readonly onDone: () => void;
}

const NEEDED = [{ required: true, message: CLAIMS_TEXTS.required }];
const MOST_TASKS = 200;

/** The objection is found right; the tasks that have to be looked at again are named. */
export function UpholdObjection({ objection: { id, month, unitCode }, version, onDone }: UpholdObjectionProps) {
  const { data: tasks } = hooks.useQuery('get', '/api/v1/months/{month}/spot-checks', {
    params: { path: { month: month ?? '' }, query: { limit: MOST_TASKS } },
  });
  const concerned = (tasks?.items ?? []).filter(
    (task) =>
      task.unitCode === unitCode || task.area === unitCode || (task.area === 'department' && unitCode?.startsWith('D')),
  );
  const uphold = useAct({
    act: ({ reason, reopen = [] }: { readonly reason: string; readonly reopen?: string[] }) =>
      answered(
        api.POST('/api/v1/objections/{id}/acts/uphold', {
          params: { path: { id }, header: { ...atVersion(version), ...once() } },
          body: { reason, reopen },
        }),
      ),
    done: T.decided,
    onDone,
    changes: ['/api/v1/objections', '/api/v1/records', '/api/v1/months', '/api/v1/work'],
  });
  return (
    <>
      <ProblemAlert error={uphold.error} />
      <Form layout="vertical" onFinish={uphold.mutate}>
        <Form.Item name="reason" label={T.decision} rules={NEEDED}>
          <Input.TextArea rows={4} maxLength={500} showCount />
        </Form.Item>
        <Form.Item name="reopen" label={T.reopen} extra={T.reopenHint}>
          <Select mode="multiple" options={concerned.map((task) => ({ value: task.id, label: task.unitName }))} />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={uphold.isPending}>
          {T.uphold}
        </Button>
      </Form>
    </>
  );
}
