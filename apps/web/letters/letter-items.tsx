import { Button, Card, Drawer } from 'antd';
import { useState } from 'react';
import { hooks, type Schemas } from '../api/client';
import { PdfPages } from '../documents/pdf-pages';
import type { Column } from '../parts/data-table';
import { BY_CURSOR, PagedTable } from '../parts/paged-table';
import { LETTERS_TEXTS as T } from './letters.texts';

type Letter = Schemas['LetterLineAnswer'];

/** Each letter of the batch: its preview before, the sealed document after it was issued. */
export function LetterItems({ month }: { readonly month: string }) {
  const [open, setOpen] = useState<Letter | null>(null);
  const asked = hooks.useInfiniteQuery(
    'get',
    '/api/v1/months/{month}/letters/items',
    { params: { path: { month } } },
    BY_CURSOR,
  );
  const columns: readonly Column<Letter>[] = [
    { title: T.recipient, cell: ({ recipient }) => recipient },
    { title: T.number, cell: ({ document }) => document?.number ?? T.notIssued },
    {
      title: T.preview,
      cell: (letter) => (
        <Button size="small" onClick={() => setOpen(letter)}>
          {T.view}
        </Button>
      ),
    },
  ];
  return (
    <Card size="small" title={T.items}>
      <PagedTable
        asked={asked}
        label={T.items}
        columns={columns}
        keyOf={({ unitCode }) => unitCode}
        empty={T.noItems}
      />
      <Drawer open={open !== null} size="large" title={open?.recipient} onClose={() => setOpen(null)}>
        {open !== null && <PdfPages address={addressOf(month, open)} title={open.recipient} />}
      </Drawer>
    </Card>
  );
}

function addressOf(month: string, { unitCode, document }: Letter): string {
  if (document?.state === 'issued') return `/api/v1/official-documents/${document.id}/view`;
  return `/api/v1/months/${month}/letters/units/${unitCode}/preview`;
}
