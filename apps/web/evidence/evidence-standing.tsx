import { Card, Collapse, Tag } from 'antd';
import { Link } from 'react-router';
import { hooks, type Schemas } from '../api/client';
import { CLAIMS_TEXTS } from '../claims/claims.texts';
import { Answered } from '../parts/answered';
import { type Column, DataTable } from '../parts/data-table';
import { monthText } from '../parts/dates';
import { EVIDENCE_TEXTS as T } from './evidence.texts';

type Item = Schemas['ItemStandingAnswer'];

const COLUMNS: readonly Column<Item>[] = [
  { title: CLAIMS_TEXTS.unit, cell: ({ unitName }) => unitName },
  { title: T.item, cell: ({ itemName }) => itemName },
  { title: CLAIMS_TEXTS.state, cell: (item) => <ItemTag item={item} /> },
  {
    title: T.source,
    cell: ({ source }) =>
      source === null ? (
        T.nowhere
      ) : (
        <Link to={`/app/evidence/${source.recordId}`}>{T.sourceOf(monthText(source.month))}</Link>
      ),
  },
];

/** Which items of which units are confirmed; for an officer the own unit's, open at once. */
export function EvidenceStanding({ month, isOwn }: { readonly month: string; readonly isOwn: boolean }) {
  const asked = hooks.useQuery('get', '/api/v1/months/{month}/evidence/standing', { params: { path: { month } } });
  return (
    <Answered asked={asked}>
      {({ items }) => {
        const table = (
          <DataTable
            label={T.standing}
            columns={COLUMNS}
            rows={items}
            keyOf={({ unitCode, item }) => `${unitCode} ${item}`}
            empty={T.none}
          />
        );
        if (isOwn) {
          return (
            <Card size="small" title={T.standing}>
              {table}
            </Card>
          );
        }
        const missing = items.filter(({ isConfirmed }) => !isConfirmed).length;
        const label = `${T.standing}（${T.notConfirmed}${missing}项，共${items.length}项）`;
        return <Collapse items={[{ key: 'standing', label, children: table }]} style={{ background: '#fff' }} />;
      }}
    </Answered>
  );
}

function ItemTag({ item: { isConfirmed, pending } }: { readonly item: Item }) {
  return (
    <>
      <Tag color={isConfirmed ? 'green' : 'default'}>{isConfirmed ? T.confirmed : T.notConfirmed}</Tag>
      {pending !== null && (
        <Link to={`/app/evidence/${pending.recordId}`}>
          <Tag color={pending.state === 'returned' ? 'orange' : 'blue'}>{T.pending[pending.state]}</Tag>
        </Link>
      )}
    </>
  );
}
