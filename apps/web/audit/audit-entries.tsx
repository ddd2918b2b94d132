import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { hooks } from '../api/client';
import type { Column } from '../parts/data-table';
import { monthText } from '../parts/dates';
import { FilterBar, type FilterField } from '../parts/filter-bar';
import { useFilters, wordIn } from '../parts/filters';
import { BY_CURSOR, PagedTable } from '../parts/paged-table';
import { PARTS_TEXTS } from '../parts/parts.texts';
import { Screen } from '../parts/screen';
import { AUDIT_TEXTS as T } from './audit.texts';
import { actionName, type Entry } from './entry-cells';
import { ENTRY_COLUMNS } from './entry-columns';

const OUTCOMES = ['done', 'refused'] as const;
const NAMES = ['from', 'to', 'actor', 'action', 'subject', 'month', 'unit', 'outcome'] as const;

const FIELDS: readonly FilterField<(typeof NAMES)[number]>[] = [
  { name: 'from', label: T.from, type: 'date' },
  { name: 'to', label: T.to, type: 'date' },
  { name: 'actor', label: T.actorField, width: 240 },
  { name: 'action', label: T.action, width: 180 },
  { name: 'subject', label: T.subject, width: 220 },
  { name: 'month', label: T.month, type: 'month' },
  { name: 'unit', label: T.unit, width: 120 },
  {
    name: 'outcome',
    label: T.outcome,
    width: 120,
    options: [
      { value: 'done', label: T.done },
      { value: 'refused', label: T.refused },
    ],
  },
];

const COLUMNS: readonly Column<Entry>[] = [
  ENTRY_COLUMNS.at,
  ENTRY_COLUMNS.actor,
  { title: T.action, cell: ({ action }) => actionName(action) },
  ENTRY_COLUMNS.subject,
  { title: T.month, cell: ({ month }) => monthText(month) },
  { title: T.unit, cell: ({ unit }) => unit ?? '—' },
  ENTRY_COLUMNS.outcome,
  { title: T.number, align: 'right', cell: ({ leafIndex }) => leafIndex ?? T.pending },
];

/** The log, narrowed to what the auditor looks for. */
export function AuditEntries() {
  const [filters, setFilters] = useFilters(NAMES);
  const narrowed = { ...filters, outcome: wordIn(OUTCOMES, filters.outcome) };
  const asked = hooks.useInfiniteQuery('get', '/api/v1/audit/entries', { params: { query: narrowed } }, BY_CURSOR);
  const exported = new URLSearchParams({ ...filters, format: 'csv' }).toString();
  return (
    <Screen
      title={T.entries}
      about={T.entriesAbout}
      acts={
        <Button icon={<DownloadOutlined />} href={`/api/v1/audit/entries/export?${exported}`}>
          {PARTS_TEXTS.export}
        </Button>
      }
    >
      <FilterBar label={T.narrowed} fields={FIELDS} filters={filters} onFilter={setFilters} />
      <PagedTable asked={asked} label={T.entries} columns={COLUMNS} keyOf={({ id }) => id} empty={T.none} />
    </Screen>
  );
}
