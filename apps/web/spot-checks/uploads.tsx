import { Tag } from 'antd';
import { hooks, type Schemas } from '../api/client';
import { Answered } from '../parts/answered';
import { type Column, DataTable } from '../parts/data-table';
import { momentText } from '../parts/dates';
import { SPOT_CHECKS_TEXTS as T } from './spot-checks.texts';

type UploadView = Schemas['UploadAnswer'];

const COLUMNS: readonly Column<UploadView>[] = [
  { title: T.name, cell: ({ fileId, name }) => <a href={`/api/v1/files/${fileId}`}>{name}</a> },
  { title: T.kind, cell: ({ kind }) => T.kinds[kind] },
  { title: T.receivedAt, cell: ({ receivedAt }) => momentText(receivedAt) },
  { title: T.rows, align: 'right', cell: ({ rowCount }) => rowCount },
  {
    title: T.problems,
    align: 'right',
    cell: ({ problemCount }) => (problemCount === 0 ? '—' : <Tag color="red">{problemCount}</Tag>),
  },
];

/** Everything that was handed in for a task, the newest first. */
export function Uploads({ id }: { readonly id: string }) {
  const asked = hooks.useQuery('get', '/api/v1/spot-checks/{id}/uploads', { params: { path: { id } } });
  return (
    <Answered asked={asked}>
      {({ items }) => (
        <DataTable label={T.uploads} columns={COLUMNS} rows={items} keyOf={(upload) => upload.id} empty={T.noUploads} />
      )}
    </Answered>
  );
}
