import { DownloadOutlined } from '@ant-design/icons';
import { Alert, Button } from 'antd';
import { DataTable } from './data-table';
import { PARTS_TEXTS as T } from './parts.texts';
import { saveCsv } from './save-csv';

interface FileProblem {
  readonly line: number;
  readonly column: string;
  readonly reason: string;
}

/** Everything that is wrong in a file, line by line, to read here or beside the file. */
export function FileProblems({ problems }: { readonly problems: readonly FileProblem[] }) {
  const save = () =>
    saveCsv(T.problems, [
      [T.line, T.column, T.why],
      ...problems.map(({ line, column, reason }) => [line, column, reason]),
    ]);
  return (
    <>
      <Alert
        type="error"
        showIcon
        title={T.problemCount(problems.length)}
        action={
          <Button size="small" icon={<DownloadOutlined />} onClick={save}>
            {T.saveProblems}
          </Button>
        }
        style={{ margin: '16px 0' }}
      />
      <DataTable
        label={T.problems}
        rows={problems.map((problem, at) => ({ ...problem, at }))}
        keyOf={({ at }) => String(at)}
        empty={T.none}
        columns={[
          { title: T.line, align: 'right', width: 80, cell: ({ line }) => line },
          { title: T.column, width: 140, cell: ({ column }) => (column === '' ? T.wholeLine : column) },
          { title: T.why, cell: ({ reason }) => reason },
        ]}
      />
    </>
  );
}
