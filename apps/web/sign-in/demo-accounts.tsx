import { useMutation } from '@tanstack/react-query';
import { Button, Card, Flex, Typography } from 'antd';
import { answered, api, hooks, type Schemas } from '../api/client';
import { ProblemAlert } from '../parts/problem-alert';
import type { Session } from '../session/session';
import { SIGN_IN_TEXTS as T } from './sign-in.texts';

type Offered = Schemas['SignInWaysAnswer']['demoAccounts'][number];

/** In a demo, and there alone: a way in for every role. */
export function DemoAccounts({ onSignedIn }: { readonly onSignedIn: (session: Session) => void }) {
  const { data } = hooks.useQuery('get', '/api/v1/session/ways', {}, { staleTime: Infinity });
  const enter = useMutation({ mutationFn: enterAs, onSuccess: onSignedIn });
  if (data === undefined || data.demoAccounts.length === 0) return null;
  return (
    <Card style={{ width: '100%', maxWidth: 640 }} size="small" title={T.demo}>
      <ProblemAlert error={enter.error} />
      <Typography.Paragraph type="secondary">{T.demoHint}</Typography.Paragraph>
      <Flex wrap gap={8}>
        {data.demoAccounts.map(({ signInName, displayName }) => (
          <Button
            key={signInName}
            loading={enter.isPending && enter.variables === signInName}
            onClick={() => enter.mutate(signInName)}
          >
            {displayName}
          </Button>
        ))}
      </Flex>
    </Card>
  );
}

/** What is shown at the door is asked for anew: a code of the second factor is good for half a minute. */
async function enterAs(name: string): Promise<Session> {
  const { demoAccounts } = await answered(api.GET('/api/v1/session/ways'));
  const account = demoAccounts.find(({ signInName }) => signInName === name);
  if (account === undefined) throw new TypeError('The demo offers this account no longer.');
  return answered(api.POST('/api/v1/session', { body: shownBy(account) }));
}

function shownBy({ signInName, password, code }: Offered) {
  return { signInName, password, ...(code === null ? {} : { code }) };
}
