import { DownloadOutlined } from '@ant-design/icons';
import { Button, Card, Drawer, Tag, Typography } from 'antd';
import { useState } from 'react';
import { hooks, type Schemas } from '../api/client';
import { PdfPages } from '../documents/pdf-pages';
import type { Column } from '../parts/data-table';
import { dayText } from '../parts/dates';
import { FilterBar, type FilterField } from '../parts/filter-bar';
import { useFilters, wordIn } from '../parts/filters';
import { BY_CURSOR, PagedTable } from '../parts/paged-table';
import { KINDS, STATE_COLORS, STATES } from './document-words';
import { OFFICIAL_DOCUMENTS_TEXTS as T } from './official-documents.texts';

type Line = Schemas['NamedRegisterLineAnswer'];

const NAMES = ['series', 'kind', 'month', 'unitCode', 'state'] as const;
const FIELDS: readonly FilterField<(typeof NAMES)[number]>[] = [
  { name: 'series', label: T.series },
  { name: 'kind', label: T.kind, options: KINDS.map((value) => ({ value, label: T.kinds[value] })) },
  { name: 'month', label: T.month, type: 'month' },
  { name: 'unitCode', label: T.unitField, width: 140 },
  { name: 'state', label: T.state, options: STATES.map((value) => ({ value, label: T.states[value] })) },
];

/** Every document of the register, the newest number first, with what was issued and who signed it off. */
export function RegisterLines() {
  const [open, setOpen] = useState<Line | null>(null);
  const [filters, setFilters] = useFilters(NAMES);
  const query = { ...filters, kind: wordIn(KINDS, filters.kind), state: wordIn(STATES, filters.state) };
  const asked = hooks.useInfiniteQuery('get', '/api/v1/official-documents', { params: { query } }, BY_CURSOR);
  return (
    <Card size="small" title={T.list}>
      <FilterBar label={T.narrowed} fields={FIELDS} filters={filters} onFilter={setFilters} />
      <PagedTable asked={asked} label={T.list} columns={columnsFor(setOpen)} keyOf={({ id }) => id} empty={T.none} />
      <Drawer open={open !== null} size="large" title={open?.number} onClose={() => setOpen(null)}>
        {open !== null && (
          <PdfPages address={`/api/v1/official-documents/${open.id}/view`} title={open.title ?? open.number} />
        )}
      </Drawer>
    </Card>
  );
}

function columnsFor(onOpen: (line: Line) => void): readonly Column<Line>[] {
  return [
    { title: T.number, cell: (line) => <NumberCell line={line} onOpen={() => onOpen(line)} /> },
    { title: T.kind, cell: ({ kind }) => T.kinds[kind] },
    { title: T.documentTitle, cell: (line) => <TitleCell line={line} /> },
    { title: T.issueDate, cell: ({ issueDate }) => dayText(issueDate) },
    { title: T.state, cell: ({ state }) => <Tag color={STATE_COLORS[state]}>{T.states[state]}</Tag> },
    {
      title: T.sheet,
      cell: ({ id, number }) => (
        <Button
          size="small"
          icon={<DownloadOutlined />}
          aria-label={T.downloadSheet(number)}
          href={`/api/v1/official-documents/${id}/sign-off-sheet`}
        >
          {T.download}
        </Button>
      ),
    },
  ];
}

/** Opens the document where there is one: what only has its number is still being made, and of what is registered alone no file is kept. */
function NumberCell({ line: { number, state }, onOpen }: { readonly line: Line; readonly onOpen: () => void }) {
  if (state === 'numbered' || state === 'registered') return number;
  return (
    <Button type="link" size="small" style={{ padding: 0 }} aria-label={T.viewDocument(number)} onClick={onOpen}>
      {number}
    </Button>
  );
}

function TitleCell({ line: { title, unitName } }: { readonly line: Line }) {
  return (
    <>
      {title ?? '—'}
      {unitName !== null && (
        <Typography.Text type="secondary" style={{ display: 'block', fontSize: 12 }}>
          {unitName}
        </Typography.Text>
      )}
    </>
  );
}
