import { Flex, Typography } from 'antd';
import { Link } from 'react-router';
import { hooks, type Schemas } from '../api/client';
import { CLAIMS_TEXTS } from '../claims/claims.texts';
import { useMonth } from '../months/month-frame';
import { DueCell } from '../my-work/due-cell';
import type { Column } from '../parts/data-table';
import { momentText } from '../parts/dates';
import { BY_CURSOR, PagedTable } from '../parts/paged-table';
import { isOfficer, useSignedIn } from '../session/session';
import { LodgeObjection } from './lodge-objection';
import { OBJECTIONS_TEXTS as T } from './objections.texts';

type Line = Schemas['ObjectionLineAnswer'];

const COLUMNS: readonly Column<Line>[] = [
  { title: T.matter, cell: ({ id, matterName }) => <Link to={`/app/objections/${id}`}>{matterName}</Link> },
  { title: CLAIMS_TEXTS.unit, cell: ({ unitName }) => unitName },
  { title: CLAIMS_TEXTS.state, cell: ({ stateLabel }) => stateLabel },
  { title: CLAIMS_TEXTS.createdAt, cell: ({ createdAt }) => momentText(createdAt) },
  { title: CLAIMS_TEXTS.due, cell: ({ deadline }) => <DueCell deadline={deadline} isOverdue={false} /> },
];

/** The objections to the scores of a month. */
export function MonthObjections() {
  const month = useMonth();
  const session = useSignedIn();
  const asked = hooks.useInfiniteQuery(
    'get',
    '/api/v1/months/{month}/objections',
    { params: { path: { month } } },
    BY_CURSOR,
  );
  return (
    <Flex vertical gap={16}>
      <Flex justify="space-between" wrap gap={8} align="start">
        <Typography.Text type="secondary">{T.about}</Typography.Text>
        {isOfficer(session) && <LodgeObjection month={month} />}
      </Flex>
      <PagedTable asked={asked} label={T.list} columns={COLUMNS} keyOf={({ id }) => id} empty={T.none} />
    </Flex>
  );
}
