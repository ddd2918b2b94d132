import { Card, Tag } from 'antd';
import type { Schemas } from '../api/client';
import { type Column, DataTable } from '../parts/data-table';
import { MONTHS_TEXTS as T } from './months.texts';

type Count = Schemas['ProcessCountAnswer'];

const COLUMNS: readonly Column<Count>[] = [
  { title: T.process, cell: ({ processLabel }) => processLabel },
  { title: T.state, cell: ({ stateLabel }) => stateLabel },
  { title: T.count, align: 'right', cell: ({ count }) => count },
  {
    title: T.overdue,
    align: 'right',
    cell: ({ overdue }) => (overdue === 0 ? '—' : <Tag color="red">{overdue}</Tag>),
  },
];

export function ProcessCounts({ counts }: { readonly counts: readonly Count[] }) {
  return (
    <Card size="small" title={T.counts} style={{ height: '100%' }}>
      <DataTable
        label={T.counts}
        columns={COLUMNS}
        rows={counts}
        keyOf={({ process, state }) => `${process} ${state}`}
        empty={T.noCounts}
      />
    </Card>
  );
}
