import { Card, Tag } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { hooks, type Schemas } from '../api/client';
import { useMonth } from '../months/month-frame';
import { DueCell } from '../my-work/due-cell';
import type { Column } from '../parts/data-table';
import { FilterBar, type FilterField } from '../parts/filter-bar';
import { useFilters, wordIn } from '../parts/filters';
import { holds, useSignedIn } from '../session/session';
import { ActOnMany } from './act-on-many';
import { BY_CURSOR, PagedTable } from '../parts/paged-table';
import { SPOT_CHECKS_TEXTS as T } from './spot-checks.texts';
import { STATE_COLORS, STATE_WORDS } from './task-words';

type Task = Schemas['TaskSummaryAnswer'];

const NAMES = ['state', 'area', 'unit', 'overdue'] as const;

const FIELDS: readonly FilterField<(typeof NAMES)[number]>[] = [
  {
    name: 'state',
    label: T.state,
    width: 140,
    options: STATE_WORDS.map((value) => ({ value, label: T.states[value] })),
  },
  { name: 'area', label: T.area, width: 120 },
  { name: 'unit', label: T.unit, width: 140 },
  {
    name: 'overdue',
    label: T.overdue,
    width: 120,
    options: [
      { value: 'true', label: T.late },
      { value: 'false', label: T.inTime },
    ],
  },
];

const COLUMNS: readonly Column<Task>[] = [
  { title: T.unit, cell: ({ id, unitName }) => <Link to={`/app/spot-checks/${id}`}>{unitName}</Link> },
  { title: T.state, cell: ({ state }) => <Tag color={STATE_COLORS[state]}>{T.states[state]}</Tag> },
  { title: T.due, cell: ({ deadline, isOverdue }) => <DueCell deadline={deadline} isOverdue={isOverdue} /> },
  { title: T.matched, align: 'right', cell: ({ matched }) => matched ?? '—' },
  { title: T.concealed, align: 'right', cell: ({ concealed }) => concealed ?? '—' },
  { title: T.exempt, align: 'right', cell: ({ exempt }) => exempt ?? '—' },
  { title: T.notYetDue, align: 'right', cell: ({ notYetDue }) => notYetDue ?? '—' },
];

/** The spot checks of a month; what narrows the list stands in the address and can be kept as a bookmark. */
export function SpotChecks() {
  const month = useMonth();
  const isReviewer = holds(useSignedIn(), ['reviewer']);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [filters, setFilters] = useFilters(NAMES);
  const query = {
    ...filters,
    state: wordIn(STATE_WORDS, filters.state),
    overdue: filters.overdue === undefined ? undefined : filters.overdue === 'true',
  };
  const asked = hooks.useInfiniteQuery(
    'get',
    '/api/v1/months/{month}/spot-checks',
    { params: { path: { month }, query } },
    BY_CURSOR,
  );
  const tasks = asked.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Card size="small">
      <FilterBar label={T.narrowed} fields={FIELDS} filters={filters} onFilter={setFilters} keptFor="spot-checks" />
      {isReviewer && (
        <ActOnMany month={month} tasks={tasks.filter(({ id }) => chosen.includes(id))} onDone={setChosen} />
      )}
      <PagedTable
        asked={asked}
        label={T.list}
        columns={COLUMNS}
        keyOf={({ id }) => id}
        empty={T.none}
        choice={isReviewer ? { chosen, onChoose: setChosen } : undefined}
      />
    </Card>
  );
}
