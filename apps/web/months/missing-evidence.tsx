import { Card } from 'antd';
import type { Schemas } from '../api/client';
import { type Column, DataTable } from '../parts/data-table';
import { MONTHS_TEXTS as T } from './months.texts';

type Missing = Schemas['MissingEvidenceAnswer'];

const COLUMNS: readonly Column<Missing>[] = [
  { title: T.unit, cell: ({ unitName }) => unitName },
  { title: T.items, cell: ({ items }) => items.join('、') },
];

export function MissingEvidence({ missing }: { readonly missing: readonly Missing[] }) {
  return (
    <Card size="small" title={T.missing}>
      <DataTable
        label={T.missing}
        columns={COLUMNS}
        rows={missing}
        keyOf={({ unitCode }) => unitCode}
        empty={T.nothingMissing}
      />
    </Card>
  );
}
