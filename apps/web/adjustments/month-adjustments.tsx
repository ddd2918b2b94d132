import { DownloadOutlined } from '@ant-design/icons';
import { Button, Flex, Tag, Typography } from 'antd';
import { Link } from 'react-router';
import { hooks, type Schemas } from '../api/client';
import { CLAIMS_TEXTS } from '../claims/claims.texts';
import { useMonth } from '../months/month-frame';
import { DueCell } from '../my-work/due-cell';
import type { Column } from '../parts/data-table';
import { dayText } from '../parts/dates';
import { BY_CURSOR, PagedTable } from '../parts/paged-table';
import { PARTS_TEXTS } from '../parts/parts.texts';
import { holds, isOfficer, useSignedIn } from '../session/session';
import { ADJUSTMENTS_TEXTS as T } from './adjustments.texts';
import { ProposeAdjustment } from './propose-adjustment';

type Line = Schemas['AdjustmentLineAnswer'];

const COLUMNS: readonly Column<Line>[] = [
  { title: T.titleField, cell: ({ id, title }) => <Link to={`/app/adjustments/${id}`}>{title}</Link> },
  { title: CLAIMS_TEXTS.unit, cell: ({ unitName }) => unitName },
  { title: T.kind, cell: ({ kind }) => <Tag color={kind === 'bonus' ? 'green' : 'red'}>{T.kinds[kind]}</Tag> },
  { title: T.points, align: 'right', cell: ({ points }) => points },
  { title: T.cases, align: 'right', cell: ({ cases }) => cases },
  { title: T.happenedOn, cell: ({ happenedOn }) => dayText(happenedOn) },
  { title: CLAIMS_TEXTS.state, cell: ({ stateLabel }) => stateLabel },
  { title: CLAIMS_TEXTS.due, cell: ({ deadline }) => <DueCell deadline={deadline} isOverdue={false} /> },
];

/** The bonuses and deductions of a month. */
export function MonthAdjustments() {
  const month = useMonth();
  const session = useSignedIn();
  const asked = hooks.useInfiniteQuery(
    'get',
    '/api/v1/months/{month}/adjustments',
    { params: { path: { month } } },
    BY_CURSOR,
  );
  return (
    <Flex vertical gap={16}>
      <Flex justify="space-between" wrap gap={8} align="start">
        <Typography.Text type="secondary">{T.about}</Typography.Text>
        <Flex gap={8} wrap>
          {!isOfficer(session) && (
            <Button icon={<DownloadOutlined />} href={`/api/v1/months/${month}/adjustments/export?format=csv`}>
              {PARTS_TEXTS.export}
            </Button>
          )}
          {(isOfficer(session) || holds(session, ['reviewer'])) && (
            <ProposeAdjustment month={month} isOwn={isOfficer(session)} />
          )}
        </Flex>
      </Flex>
      <PagedTable asked={asked} label={T.list} columns={COLUMNS} keyOf={({ id }) => id} empty={T.none} />
    </Flex>
  );
}
