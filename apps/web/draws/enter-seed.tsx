import { Button, Card, Form, Input, Typography } from 'antd';
import { answered, api, type Schemas } from '../api/client';
import { once, useAct } from '../parts/act';
import { momentText } from '../parts/dates';
import { ProblemAlert } from '../parts/problem-alert';
import { SESSION_TEXTS } from '../session/session.texts';
import { DRAWS_TEXTS as T } from './draws.texts';

interface SeedFields {
  readonly seed: string;
  readonly evidence: string;
}

/** The second step: the seed, now that everybody can look it up. */
export function EnterSeed({ month, frozen }: { readonly month: string; readonly frozen: Schemas['CeremonyAnswer'] }) {
  const { pool, seedSource, seedKnownFrom } = frozen;
  const draw = useAct({
    act: ({ seed, evidence }: SeedFields) =>
      answered(
        api.POST('/api/v1/months/{month}/draw/seed', {
          params: { path: { month }, header: once() },
          body: { pool, seed: seed.trim(), evidence: evidence.trim() },
        }),
      ),
    done: T.drawn,
    changes: ['/api/v1/months', '/api/v1/work'],
  });
  const required = [{ required: true, message: SESSION_TEXTS.required }];
  return (
    <Card size="small" title={T.step2}>
      <Typography.Paragraph type="secondary">
        {T.step2About(seedSource, momentText(seedKnownFrom))}
      </Typography.Paragraph>
      <ProblemAlert error={draw.error} />
      <Form layout="vertical" requiredMark={false} onFinish={(fields: SeedFields) => draw.mutate(fields)}>
        <Form.Item name="seed" label={T.seed} rules={required}>
          <Input maxLength={200} autoComplete="off" />
        </Form.Item>
        <Form.Item name="evidence" label={T.evidence} rules={required}>
          <Input maxLength={500} />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={draw.isPending}>
          {T.draw}
        </Button>
      </Form>
    </Card>
  );
}
