import { Button, Card, Empty, Flex, Typography } from 'antd';
import { answered, api, hooks } from '../api/client';
import { problemOf } from '../api/problem';
import { useMonth } from '../months/month-frame';
import { once, useAct } from '../parts/act';
import { Answered } from '../parts/answered';
import { ProblemAlert } from '../parts/problem-alert';
import { holds, useSignedIn } from '../session/session';
import { LetterBatch } from './letter-batch';
import { LetterItems } from './letter-items';
import { LETTERS_TEXTS as T } from './letters.texts';

/** The letters to the drawn units of a month: one batch, composed, signed and issued together. */
export function Letters() {
  const month = useMonth();
  const asked = hooks.useQuery('get', '/api/v1/months/{month}/letters', { params: { path: { month } } });
  if (asked.error !== null && problemOf(asked.error).status === 404) return <ComposeLetters month={month} />;
  return (
    <Answered asked={asked}>
      {(batch) => (
        <Flex vertical gap={16}>
          <LetterBatch key={batch.version} month={month} batch={batch} />
          <LetterItems month={month} />
        </Flex>
      )}
    </Answered>
  );
}

function ComposeLetters({ month }: { readonly month: string }) {
  const session = useSignedIn();
  const compose = useAct({
    act: () =>
      answered(api.POST('/api/v1/months/{month}/letters', { params: { path: { month }, header: once() }, body: {} })),
    done: T.composed,
    changes: ['/api/v1/months', '/api/v1/work'],
  });
  return (
    <Card>
      <ProblemAlert error={compose.error} />
      <Empty description={T.none}>
        {holds(session, ['reviewer']) && (
          <>
            <Typography.Paragraph type="secondary">{T.composeAbout}</Typography.Paragraph>
            <Button type="primary" loading={compose.isPending} onClick={() => compose.mutate()}>
              {T.compose}
            </Button>
          </>
        )}
      </Empty>
    </Card>
  );
}
