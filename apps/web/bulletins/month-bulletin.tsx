import { Button, Empty, Flex } from 'antd';
import { Link } from 'react-router';
import { answered, api, hooks, type Schemas } from '../api/client';
import { useMonth } from '../months/month-frame';
import { once, useAct } from '../parts/act';
import type { Column } from '../parts/data-table';
import { dayText, momentText } from '../parts/dates';
import { BY_CURSOR, PagedTable } from '../parts/paged-table';
import { ProblemAlert } from '../parts/problem-alert';
import { holds, useSignedIn } from '../session/session';
import { BULLETINS_TEXTS as T } from './bulletins.texts';

type BulletinLine = Schemas['BulletinLineDto'];

const COLUMNS: readonly Column<BulletinLine>[] = [
  { title: T.kind, cell: ({ id, kind }) => <Link to={`/app/bulletins/${id}`}>{T.kinds[kind]}</Link> },
  { title: T.number, cell: ({ number }) => number ?? '—' },
  { title: T.state, cell: ({ stateLabel }) => stateLabel },
  { title: T.issueDate, cell: ({ issueDate }) => dayText(issueDate) },
  { title: T.publishedAt, cell: ({ publishedAt }) => momentText(publishedAt) },
];

/** The bulletins of a month; the first is drafted here. */
export function MonthBulletin() {
  const month = useMonth();
  const session = useSignedIn();
  const asked = hooks.useInfiniteQuery(
    'get',
    '/api/v1/months/{month}/bulletins',
    { params: { path: { month } } },
    BY_CURSOR,
  );
  const draft = useAct({
    act: () => answered(api.POST('/api/v1/months/{month}/bulletin', { params: { path: { month }, header: once() } })),
    done: T.drafted,
    changes: ['/api/v1/months', '/api/v1/work'],
  });
  const isEmpty = asked.data?.pages[0]?.items.length === 0;
  return (
    <Flex vertical gap={12}>
      <ProblemAlert error={draft.error} />
      {isEmpty && holds(session, ['reviewer']) ? (
        <Empty description={T.none}>
          <Button type="primary" loading={draft.isPending} onClick={() => draft.mutate()}>
            {T.draft}
          </Button>
        </Empty>
      ) : (
        <PagedTable asked={asked} label={T.list} columns={COLUMNS} keyOf={({ id }) => id} empty={T.none} />
      )}
    </Flex>
  );
}
