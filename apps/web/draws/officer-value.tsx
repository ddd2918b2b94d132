import { Alert, Button, Card, Form, Input, Typography } from 'antd';
import { useState } from 'react';
import { answered, api, type Schemas } from '../api/client';
import { once, useAct } from '../parts/act';
import { CodeText } from '../parts/code-text';
import { ProblemAlert } from '../parts/problem-alert';
import { SESSION_TEXTS } from '../session/session.texts';
import { DRAWS_TEXTS as T } from './draws.texts';

interface Place {
  readonly month: string;
  readonly frozen: Schemas['CeremonyAnswer'];
}

const VALUE_BYTES = 16;
const OFFICERS = 2;

/** The second step where two officers make the seed: each commits to a value of his own, then both reveal. */
export function OfficerValue({ month, frozen }: Place) {
  const { officers } = frozen;
  const own = officers.find(({ isOwn }) => isOwn);
  return (
    <Card size="small" title={T.step2}>
      <Typography.Paragraph type="secondary">{T.officersAbout}</Typography.Paragraph>
      {own === undefined && officers.length < OFFICERS && <Commit month={month} frozen={frozen} />}
      {own !== undefined && own.value === null && officers.length === OFFICERS && (
        <Reveal month={month} frozen={frozen} />
      )}
      {own !== undefined && (officers.length < OFFICERS || own.value !== null) && (
        <Alert type="info" showIcon title={T.otherAwaited} />
      )}
    </Card>
  );
}

/** The value is made here and shown once: the server learns its digest alone. */
function Commit({ month, frozen: { pool } }: Place) {
  const [value] = useState(newValue);
  const commit = useAct({
    act: async () =>
      answered(
        api.POST('/api/v1/months/{month}/draw/commitments', {
          params: { path: { month }, header: once() },
          body: { pool, commitment: await sha256(value) },
        }),
      ),
    done: T.committed,
    changes: ['/api/v1/months'],
  });
  return (
    <>
      <ProblemAlert error={commit.error} />
      <Typography.Paragraph>{T.keepValue}</Typography.Paragraph>
      <Typography.Paragraph copyable={{ text: value }}>
        <CodeText>{value}</CodeText>
      </Typography.Paragraph>
      <Button type="primary" loading={commit.isPending} onClick={() => commit.mutate(undefined)}>
        {T.commit}
      </Button>
    </>
  );
}

function Reveal({ month, frozen: { pool } }: Place) {
  const reveal = useAct({
    act: ({ value }: { readonly value: string }) =>
      answered(
        api.POST('/api/v1/months/{month}/draw/revelations', {
          params: { path: { month }, header: once() },
          body: { pool, value: value.trim() },
        }),
      ),
    done: T.revealed,
    changes: ['/api/v1/months', '/api/v1/work'],
  });
  return (
    <>
      <ProblemAlert error={reveal.error} />
      <Form layout="vertical" requiredMark={false} onFinish={(fields: { value: string }) => reveal.mutate(fields)}>
        <Form.Item name="value" label={T.ownValue} rules={[{ required: true, message: SESSION_TEXTS.required }]}>
          <Input maxLength={200} autoComplete="off" />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={reveal.isPending}>
          {T.reveal}
        </Button>
      </Form>
    </>
  );
}

function newValue(): string {
  return hex(crypto.getRandomValues(new Uint8Array(VALUE_BYTES)));
}

async function sha256(text: string): Promise<string> {
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))));
}

function hex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
