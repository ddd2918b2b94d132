import { Card, Tag } from 'antd';
import { Link } from 'react-router';
import { hooks, type Schemas } from '../api/client';
import { DueCell } from '../my-work/due-cell';
import type { Column } from '../parts/data-table';
import { monthText } from '../parts/dates';
import { FilterBar, type FilterField } from '../parts/filter-bar';
import { useFilters, wordIn } from '../parts/filters';
import { BY_CURSOR, PagedTable } from '../parts/paged-table';
import { Screen } from '../parts/screen';
import { ESCALATION_COLORS, ESCALATION_STATES } from './escalation-words';
import { ESCALATIONS_TEXTS as T } from './escalations.texts';

type Line = Schemas['EscalationLineDto'];

const NAMES = ['month', 'state', 'unit'] as const;
const FIELDS: readonly FilterField<(typeof NAMES)[number]>[] = [
  { name: 'month', label: T.month, type: 'month' },
  { name: 'state', label: T.state, options: ESCALATION_STATES.map((value) => ({ value, label: T.states[value] })) },
  { name: 'unit', label: T.unitField, width: 140 },
];

const COLUMNS: readonly Column<Line>[] = [
  { title: T.unit, cell: ({ id, unitName }) => <Link to={`/app/escalations/${id}`}>{unitName}</Link> },
  { title: T.kind, cell: ({ kind }) => T.kinds[kind] },
  { title: T.month, cell: ({ month }) => monthText(month) },
  {
    title: T.state,
    cell: ({ state, stateLabel }) => <Tag color={ESCALATION_COLORS[state] ?? 'blue'}>{stateLabel}</Tag>,
  },
  { title: T.due, cell: ({ deadline }) => <DueCell deadline={deadline} isOverdue={false} /> },
];

/** What followed from two months in the bottom three, and what became of it. */
export function Escalations() {
  const [filters, setFilters] = useFilters(NAMES);
  const { state, ...rest } = filters;
  const query = { ...rest, state: wordIn(ESCALATION_STATES, state) };
  const asked = hooks.useInfiniteQuery('get', '/api/v1/escalations', { params: { query } }, BY_CURSOR);
  return (
    <Screen title={T.title} about={T.about}>
      <Card size="small">
        <FilterBar label={T.narrowed} fields={FIELDS} filters={filters} onFilter={setFilters} />
        <PagedTable asked={asked} label={T.title} columns={COLUMNS} keyOf={({ id }) => id} empty={T.none} />
      </Card>
    </Screen>
  );
}
