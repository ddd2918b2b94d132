import { Link } from 'react-router';
import { hooks, type Schemas } from '../api/client';
import type { Column } from '../parts/data-table';
import { monthText } from '../parts/dates';
import { FilterBar, type FilterField } from '../parts/filter-bar';
import { useFilters } from '../parts/filters';
import { BY_CURSOR, PagedTable } from '../parts/paged-table';
import { Screen } from '../parts/screen';
import { recordPath } from '../records/record-paths';
import { StateTag } from '../records/state-tag';
import { DueCell } from './due-cell';
import { MY_WORK_TEXTS as T } from './my-work.texts';

type Waiting = Schemas['RecordSummaryAnswer'];

const NAMES = ['process', 'month', 'unitCode', 'overdue'] as const;

const FIELDS: readonly FilterField<(typeof NAMES)[number]>[] = [
  {
    name: 'process',
    label: T.process,
    width: 160,
    options: Object.entries(T.processes).map(([value, label]) => ({ value, label })),
  },
  { name: 'month', label: T.month, type: 'month' },
  { name: 'unitCode', label: T.unitField, width: 140 },
  {
    name: 'overdue',
    label: T.onlyOverdue,
    width: 120,
    options: [
      { value: 'true', label: T.late },
      { value: 'false', label: T.inTime },
    ],
  },
];

const COLUMNS: readonly Column<Waiting>[] = [
  { title: T.what, cell: (record) => <Link to={recordPath(record)}>{record.processLabel}</Link> },
  { title: T.unit, cell: ({ unitName, unitCode }) => unitName ?? unitCode ?? '—' },
  { title: T.month, cell: ({ month }) => monthText(month) },
  { title: T.state, cell: (record) => <StateTag record={record} /> },
  { title: T.due, cell: ({ deadline, isOverdue }) => <DueCell deadline={deadline} isOverdue={isOverdue} /> },
];

/** What waits for whoever has signed in. */
export function MyWork() {
  const [filters, setFilters] = useFilters(NAMES);
  const { overdue, ...rest } = filters;
  const narrowed = { ...rest, overdue: overdue === undefined ? undefined : overdue === 'true' };
  const asked = hooks.useInfiniteQuery('get', '/api/v1/work', { params: { query: narrowed } }, BY_CURSOR);
  return (
    <Screen title={T.title} about={T.about}>
      <FilterBar label={T.narrowed} fields={FIELDS} filters={filters} onFilter={setFilters} keptFor="work" />
      <PagedTable asked={asked} label={T.title} columns={COLUMNS} keyOf={({ id }) => id} empty={T.none} />
    </Screen>
  );
}
