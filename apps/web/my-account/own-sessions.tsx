import { useQueryClient } from '@tanstack/react-query';
import { App, Button, Card, Popconfirm, Tag } from 'antd';
import { hooks, type Schemas } from '../api/client';
import { problemOf } from '../api/problem';
import { Answered } from '../parts/answered';
import { type Column, DataTable } from '../parts/data-table';
import { momentText } from '../parts/dates';
import { clientText } from './client-text';
import { MY_ACCOUNT_TEXTS as T } from './my-account.texts';

type OwnSession = Schemas['OwnSessionAnswer'];

const COLUMNS: readonly Column<OwnSession>[] = [
  { title: T.client, cell: ({ client }) => clientText(client) },
  { title: T.createdAt, cell: ({ createdAt }) => momentText(createdAt) },
  { title: T.lastSeenAt, cell: ({ lastSeenAt }) => momentText(lastSeenAt) },
  {
    title: T.act,
    cell: ({ id, isThisOne }) => (isThisOne ? <Tag color="blue">{T.thisOne}</Tag> : <EndSession id={id} />),
  },
];

/** Where somebody has signed in, and a way to end what is not theirs any more. */
export function OwnSessions() {
  const asked = hooks.useQuery('get', '/api/v1/my/sessions');
  return (
    <Card title={T.sessions}>
      <Answered asked={asked}>
        {({ items }) => (
          <DataTable label={T.sessions} columns={COLUMNS} rows={items} keyOf={({ id }) => id} empty={T.noSessions} />
        )}
      </Answered>
    </Card>
  );
}

function EndSession({ id }: { readonly id: string }) {
  const { message } = App.useApp();
  const client = useQueryClient();
  const end = hooks.useMutation('delete', '/api/v1/my/sessions/{id}', {
    onSuccess: () => void message.success(T.ended),
    onError: (error) => void message.error(problemOf(error).refusal.title),
    onSettled: () => client.invalidateQueries({ queryKey: ['get', '/api/v1/my/sessions'] }),
  });
  return (
    <Popconfirm title={T.endSure} onConfirm={() => end.mutate({ params: { path: { id } } })}>
      <Button size="small" loading={end.isPending}>
        {T.end}
      </Button>
    </Popconfirm>
  );
}
