import { DownloadOutlined } from '@ant-design/icons';
import { Alert, Button } from 'antd';
import type { Schemas } from '../api/client';
import { type Column, DataTable } from '../parts/data-table';
import { SPOT_CHECKS_TEXTS as T } from './spot-checks.texts';

type Result = Schemas['HandedInAnswer'];
type FileFault = Result['problems'][number];

const COLUMNS: readonly Column<FileFault>[] = [
  { title: T.line, align: 'right', cell: ({ line }) => line },
  { title: T.column, cell: ({ column }) => (column === '' ? T.wholeFile : column) },
  {
    title: T.value,
    cell: ({ value }) => <span style={{ background: '#fdecea', padding: '0 4px' }}>{value ?? '—'}</span>,
  },
  { title: T.reason, cell: ({ reason }) => reason },
];

/** What was read in a file that was just handed in, and what in it cannot be read, cell by cell. */
export function HandedIn({ task, result }: { readonly task: string; readonly result: Result }) {
  const { upload, isUsable, rows, otherMonth, exempt, problemCount, problems } = result;
  return (
    <div style={{ marginTop: 16 }}>
      <Alert
        showIcon
        type={isUsable ? 'success' : 'error'}
        title={isUsable ? T.usable(rows, otherMonth, exempt) : T.unusable(problemCount)}
        action={
          problemCount > 0 && (
            <Button
              size="small"
              icon={<DownloadOutlined />}
              href={`/api/v1/spot-checks/${task}/uploads/${upload}/problems?format=xlsx`}
            >
              {T.saveProblems}
            </Button>
          )
        }
        style={{ marginBottom: 12 }}
      />
      {problems.length > 0 && (
        <DataTable
          label={T.problems}
          columns={COLUMNS}
          rows={problems}
          keyOf={({ line, column, reason }) => `${line} ${column} ${reason}`}
          empty={T.noUploads}
        />
      )}
    </div>
  );
}
