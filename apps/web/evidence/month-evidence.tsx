import { DownloadOutlined } from '@ant-design/icons';
import { Button, Flex, Tag, Typography } from 'antd';
import { Link } from 'react-router';
import { hooks, type Schemas } from '../api/client';
import { CLAIMS_TEXTS } from '../claims/claims.texts';
import { useMonth } from '../months/month-frame';
import { DueCell } from '../my-work/due-cell';
import type { Column } from '../parts/data-table';
import { momentText } from '../parts/dates';
import { FilterBar, type FilterField } from '../parts/filter-bar';
import { useFilters, wordIn } from '../parts/filters';
import { BY_CURSOR, PagedTable } from '../parts/paged-table';
import { PARTS_TEXTS } from '../parts/parts.texts';
import { isOfficer, useSignedIn } from '../session/session';
import { EvidenceStanding } from './evidence-standing';
import { EVIDENCE_ITEMS, EVIDENCE_TEXTS as T } from './evidence.texts';
import { SubmitEvidence } from './submit-evidence';

type Line = Schemas['EvidenceLineAnswer'];

const STATES = ['submitted', 'returned', 'accepted', 'revoked', 'replaced', 'withdrawn'] as const;
const NAMES = ['state', 'item', 'unit'] as const;
const COLORS: Readonly<Record<string, string>> = { submitted: 'blue', returned: 'orange', accepted: 'green' };

const FIELDS: readonly FilterField<(typeof NAMES)[number]>[] = [
  { name: 'state', label: CLAIMS_TEXTS.state, options: STATES.map((value) => ({ value, label: T.states[value] })) },
  {
    name: 'item',
    label: T.item,
    width: 260,
    options: EVIDENCE_ITEMS.map((value) => ({ value, label: T.items[value] })),
  },
  { name: 'unit', label: CLAIMS_TEXTS.unitField, width: 140 },
];

const COLUMNS: readonly Column<Line>[] = [
  { title: T.item, cell: ({ id, itemName }) => <Link to={`/app/evidence/${id}`}>{itemName}</Link> },
  { title: CLAIMS_TEXTS.unit, cell: ({ unitName }) => unitName },
  { title: CLAIMS_TEXTS.state, cell: ({ state, stateLabel }) => <Tag color={COLORS[state]}>{stateLabel}</Tag> },
  { title: CLAIMS_TEXTS.createdAt, cell: ({ createdAt }) => momentText(createdAt) },
  { title: CLAIMS_TEXTS.due, cell: ({ deadline }) => <DueCell deadline={deadline} isOverdue={false} /> },
];

/** The evidence of a month: how each unit stands, and everything that was handed in. */
export function MonthEvidence() {
  const month = useMonth();
  const session = useSignedIn();
  const [filters, setFilters] = useFilters(NAMES);
  const { state, ...rest } = filters;
  const asked = hooks.useInfiniteQuery(
    'get',
    '/api/v1/months/{month}/evidence',
    { params: { path: { month }, query: { ...rest, state: wordIn(STATES, state) } } },
    BY_CURSOR,
  );
  return (
    <Flex vertical gap={16}>
      <Flex justify="space-between" wrap gap={8} align="start">
        <Typography.Text type="secondary">{T.about}</Typography.Text>
        {isOfficer(session) ? (
          <SubmitEvidence month={month} />
        ) : (
          <Button icon={<DownloadOutlined />} href={`/api/v1/months/${month}/evidence/export?format=csv`}>
            {PARTS_TEXTS.export}
          </Button>
        )}
      </Flex>
      <EvidenceStanding month={month} isOwn={isOfficer(session)} />
      {!isOfficer(session) && (
        <FilterBar label={CLAIMS_TEXTS.narrowed} fields={FIELDS} filters={filters} onFilter={setFilters} />
      )}
      <PagedTable asked={asked} label={T.list} columns={COLUMNS} keyOf={({ id }) => id} empty={T.none} />
    </Flex>
  );
}
