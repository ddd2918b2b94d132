import { Card, Collapse } from 'antd';
import type { Schemas } from '../api/client';
import { type Column, DataTable } from '../parts/data-table';
import { MONTHS_TEXTS as T } from './months.texts';

type Missing = Schemas['MissingEvidenceAnswer'];

const COLUMNS: readonly Column<Missing>[] = [
  { title: T.unit, cell: ({ unitName }) => unitName },
  { title: T.items, cell: ({ items }) => items.join('、') },
];

/** Whose evidence is not complete: how many, and on demand who. */
export function MissingEvidence({ missing }: { readonly missing: readonly Missing[] }) {
  if (missing.length === 0) {
    return (
      <Card size="small" title={T.missing}>
        {T.nothingMissing}
      </Card>
    );
  }
  const table = (
    <DataTable
      label={T.missing}
      columns={COLUMNS}
      rows={missing}
      keyOf={({ unitCode }) => unitCode}
      empty={T.nothingMissing}
    />
  );
  return (
    <Collapse
      items={[{ key: 'missing', label: `${T.missing}（${missing.length}）`, children: table }]}
      style={{ background: '#fff' }}
    />
  );
}
