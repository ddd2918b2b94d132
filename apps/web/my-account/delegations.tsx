import { useQueryClient } from '@tanstack/react-query';
import { App, Button, Card, Popconfirm, Tag, Typography } from 'antd';
import { useState } from 'react';
import { hooks, type Schemas } from '../api/client';
import { problemOf } from '../api/problem';
import { Answered } from '../parts/answered';
import { type Column, DataTable } from '../parts/data-table';
import { dayText } from '../parts/dates';
import { LendRole } from './lend-role';
import { MY_ACCOUNT_TEXTS as T } from './my-account.texts';

type Delegation = Schemas['DelegationAnswer'];

const COLUMNS: readonly Column<Delegation>[] = [
  { title: T.lender, cell: ({ lender }) => lender.displayName },
  { title: T.delegate, cell: ({ delegate }) => delegate.displayName },
  { title: T.days, cell: ({ fromDay, toDay }) => `${dayText(fromDay)}至${dayText(toDay)}` },
  { title: T.state, cell: (one) => <Standing delegation={one} /> },
];

/** The delegations that somebody gave or received; a leader may lend the role and take it back. */
export function Delegations({ mayLend }: { readonly mayLend: boolean }) {
  const [isLending, setLending] = useState(false);
  const asked = hooks.useQuery('get', '/api/v1/delegations');
  const revocable: Column<Delegation> = {
    title: T.act,
    cell: ({ id, isRevoked }) => (isRevoked ? null : <RevokeDelegation id={id} />),
  };
  return (
    <Card title={T.delegation} extra={mayLend && <Button onClick={() => setLending(true)}>{T.lend}</Button>}>
      <Typography.Paragraph type="secondary">{T.delegationAbout}</Typography.Paragraph>
      <Answered asked={asked}>
        {({ items }) => (
          <DataTable
            label={T.delegation}
            columns={mayLend ? [...COLUMNS, revocable] : COLUMNS}
            rows={items}
            keyOf={({ id }) => id}
            empty={T.noDelegations}
          />
        )}
      </Answered>
      {isLending && <LendRole onClose={() => setLending(false)} />}
    </Card>
  );
}

function Standing({ delegation: { isInForce, isRevoked } }: { readonly delegation: Delegation }) {
  if (isRevoked) return <Tag>{T.revoked}</Tag>;
  return isInForce ? <Tag color="green">{T.inForce}</Tag> : <Tag>{T.planned}</Tag>;
}

function RevokeDelegation({ id }: { readonly id: string }) {
  const { message } = App.useApp();
  const client = useQueryClient();
  const revoke = hooks.useMutation('delete', '/api/v1/delegations/{id}', {
    onSuccess: () => void message.success(T.revokeDone),
    onError: (error) => void message.error(problemOf(error).refusal.title),
    onSettled: () => client.invalidateQueries({ queryKey: ['get', '/api/v1/delegations'] }),
  });
  return (
    <Popconfirm title={T.revokeSure} onConfirm={() => revoke.mutate({ params: { path: { id } } })}>
      <Button size="small" loading={revoke.isPending}>
        {T.revoke}
      </Button>
    </Popconfirm>
  );
}
