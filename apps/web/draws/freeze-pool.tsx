import { Button, Card, DatePicker, Form, Input, Typography } from 'antd';
import type { Dayjs } from 'dayjs';
import { answered, api } from '../api/client';
import { once, useAct } from '../parts/act';
import { ProblemAlert } from '../parts/problem-alert';
import { SESSION_TEXTS } from '../session/session.texts';
import { DRAWS_TEXTS as T } from './draws.texts';

interface FreezeFields {
  readonly seedSource: string;
  readonly seedKnownFrom: Dayjs;
}

/** The first step: the pool is fixed, and where the seed will come from is said before anybody can know it. */
export function FreezePool({ month }: { readonly month: string }) {
  const freeze = useAct({
    act: ({ seedSource, seedKnownFrom }: FreezeFields) =>
      answered(
        api.POST('/api/v1/months/{month}/draw/freeze', {
          params: { path: { month }, header: once() },
          body: { seedSource: seedSource.trim(), seedKnownFrom: seedKnownFrom.toISOString() },
        }),
      ),
    done: T.frozen,
    changes: ['/api/v1/months'],
  });
  const freezeForOfficers = useAct({
    act: () =>
      answered(
        api.POST('/api/v1/months/{month}/draw/freeze-for-officers', { params: { path: { month }, header: once() } }),
      ),
    done: T.frozen,
    changes: ['/api/v1/months'],
  });
  const required = [{ required: true, message: SESSION_TEXTS.required }];
  return (
    <Card size="small" title={T.step1}>
      <Typography.Paragraph type="secondary">{T.step1About}</Typography.Paragraph>
      <ProblemAlert error={freeze.error ?? freezeForOfficers.error} />
      <Form layout="vertical" requiredMark={false} onFinish={(fields: FreezeFields) => freeze.mutate(fields)}>
        <Form.Item name="seedSource" label={T.seedSource} rules={required}>
          <Input.TextArea rows={3} maxLength={500} />
        </Form.Item>
        <Form.Item name="seedKnownFrom" label={T.seedKnownFrom} rules={required}>
          <DatePicker showTime={{ format: 'HH:mm' }} format="YYYY-MM-DD HH:mm" />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={freeze.isPending}>
          {T.freeze}
        </Button>{' '}
        <Button loading={freezeForOfficers.isPending} onClick={() => freezeForOfficers.mutate(undefined)}>
          {T.freezeForOfficers}
        </Button>
      </Form>
    </Card>
  );
}
