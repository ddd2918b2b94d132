import type { Schemas } from '../api/client';
import { type Column, DataTable } from '../parts/data-table';
import { momentText } from '../parts/dates';
import { sizeText } from '../parts/size-text';
import { CLAIMS_TEXTS as T } from './claims.texts';

type Attached = Schemas['AttachmentAnswer'];

const COLUMNS: readonly Column<Attached>[] = [
  {
    title: T.fileName,
    cell: ({ id, name, alsoFrom }) => (
      <>
        <a href={`/api/v1/files/${id}`}>{name}</a>
        {alsoFrom.length > 0 && <div style={{ color: '#92400e', whiteSpace: 'normal' }}>{T.alsoFrom(alsoFrom)}</div>}
      </>
    ),
  },
  { title: T.size, align: 'right', width: 110, cell: ({ byteCount }) => sizeText(byteCount) },
  { title: T.receivedAt, width: 180, cell: ({ receivedAt }) => momentText(receivedAt) },
];

/** The files that came with what a unit says. */
export function AttachedFiles({ files }: { readonly files: readonly Attached[] }) {
  return (
    <DataTable
      label={T.files}
      columns={COLUMNS}
      rows={files}
      keyOf={({ id, ordinal }) => `${id} ${ordinal}`}
      empty={T.noFiles}
    />
  );
}
