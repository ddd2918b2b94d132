import { DownloadOutlined } from '@ant-design/icons';
import { Button, Card } from 'antd';
import { hooks, type Schemas } from '../api/client';
import type { Column } from '../parts/data-table';
import { BY_CURSOR, PagedTable } from '../parts/paged-table';
import { IMPORTS_TEXTS as T } from './imports.texts';

type ImportProblem = Schemas['ImportProblemAnswer'];

const COLUMNS: readonly Column<ImportProblem>[] = [
  { title: T.line, align: 'right', cell: ({ line }) => line },
  { title: T.column, cell: ({ column }) => column },
  { title: T.value, cell: ({ value }) => <span className="code">{value ?? '—'}</span> },
  { title: T.reason, cell: ({ reason }) => reason },
];

/** What must be put right in the file before it can count. */
export function ImportProblems({ month, id }: { readonly month: string; readonly id: string }) {
  const asked = hooks.useInfiniteQuery(
    'get',
    '/api/v1/months/{month}/imports/{id}/problems',
    { params: { path: { month, id } } },
    BY_CURSOR,
  );
  return (
    <Card
      size="small"
      title={T.problems}
      extra={
        <Button
          size="small"
          icon={<DownloadOutlined />}
          href={`/api/v1/months/${month}/imports/${id}/problems/export?format=csv`}
        >
          {T.saveProblems}
        </Button>
      }
    >
      <PagedTable
        asked={asked}
        label={T.problems}
        columns={COLUMNS}
        keyOf={({ ordinal }) => String(ordinal)}
        empty={T.noRules}
      />
    </Card>
  );
}
