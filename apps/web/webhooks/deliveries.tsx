import { Button, Card, Tag } from 'antd';
import { api, hooks, type Schemas } from '../api/client';
import { once, useAct } from '../parts/act';
import type { Column } from '../parts/data-table';
import { momentText } from '../parts/dates';
import { BY_CURSOR, PagedTable } from '../parts/paged-table';
import { WEBHOOKS_TEXTS as T } from './webhooks.texts';

type Delivery = Schemas['DeliveryAnswer'];

const COLORS = { pending: 'blue', delivered: 'green', failed: 'red', cancelled: 'default' } as const;

const COLUMNS: readonly Column<Delivery>[] = [
  { title: T.at, cell: ({ createdAt }) => momentText(createdAt) },
  { title: T.event, cell: ({ type }) => T.eventNames[type] },
  { title: T.state, cell: ({ state }) => <Tag color={COLORS[state]}>{T.states[state]}</Tag> },
  { title: T.attempts, align: 'right', cell: ({ attempts }) => attempts },
  { title: T.answer, cell: lastAnswer },
  { title: T.nextAt, cell: ({ nextAt }) => momentText(nextAt) },
];

/** What an address was told, and how it answered. */
export function Deliveries({ id }: { readonly id: string }) {
  const asked = hooks.useInfiniteQuery(
    'get',
    '/api/v1/webhooks/{id}/deliveries',
    { params: { path: { id } } },
    BY_CURSOR,
  );
  const columns: readonly Column<Delivery>[] = [
    ...COLUMNS,
    { title: T.act, cell: (delivery) => <Replay endpoint={id} delivery={delivery.id} /> },
  ];
  return (
    <Card size="small" title={T.deliveries} style={{ marginTop: 16 }}>
      <PagedTable
        asked={asked}
        label={T.deliveries}
        columns={columns}
        keyOf={(delivery) => delivery.id}
        empty={T.noDeliveries}
      />
    </Card>
  );
}

function lastAnswer({ lastStatus, lastFailure }: Delivery): string {
  if (lastFailure !== null) return T.failures[lastFailure];
  return lastStatus === null ? '—' : String(lastStatus);
}

function Replay({ endpoint, delivery }: { readonly endpoint: string; readonly delivery: string }) {
  const replay = useAct({
    act: () =>
      api.POST('/api/v1/webhooks/{id}/deliveries/{delivery}/replay', {
        params: { path: { id: endpoint, delivery }, header: once() },
      }),
    done: T.replayed,
    changes: ['/api/v1/webhooks'],
  });
  return (
    <Button size="small" loading={replay.isPending} onClick={() => replay.mutate()}>
      {T.replay}
    </Button>
  );
}
