import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { hooks, type Schemas } from '../api/client';
import type { Column } from '../parts/data-table';
import { dayText } from '../parts/dates';
import { BY_CURSOR, PagedTable } from '../parts/paged-table';
import { PARTS_TEXTS } from '../parts/parts.texts';
import { SCORES_TEXTS as T } from './scores.texts';

type Behind = Schemas['RecordBehindAnswer'];

const COLUMNS: readonly Column<Behind>[] = [
  { title: T.documentNo, cell: ({ documentNo }) => documentNo },
  { title: T.unit, cell: ({ unitName }) => unitName },
  { title: T.decisionDate, cell: ({ decisionDate }) => dayText(decisionDate) },
  { title: T.dueDate, cell: ({ dueDate }) => dayText(dueDate) },
  { title: T.receivedDate, cell: ({ receivedDate }) => dayText(receivedDate) },
  { title: T.findings, cell: ({ findings }) => findings.map(({ message }) => message).join('；') || '—' },
  { title: T.place, cell: ({ file, line }) => `${file}:${line}` },
];

interface RecordsBehindProps {
  readonly month: string;
  readonly unit: string;
  readonly of: 'late' | 'errors' | 'concealed';
}

/** The records that a figure rests on, each with its place in the file. */
export function RecordsBehind({ month, unit, of }: RecordsBehindProps) {
  const asked = hooks.useInfiniteQuery(
    'get',
    '/api/v1/months/{month}/scores/{unit}/records',
    { params: { path: { month, unit }, query: { of } } },
    BY_CURSOR,
  );
  return (
    <>
      <Button
        icon={<DownloadOutlined />}
        href={`/api/v1/months/${month}/scores/${unit}/records/file?of=${of}&format=csv`}
        style={{ marginBottom: 12 }}
      >
        {PARTS_TEXTS.export}
      </Button>
      <PagedTable
        asked={asked}
        label={T.records}
        columns={COLUMNS}
        keyOf={({ file, line }) => `${file}:${line}`}
        empty={T.noRecords}
      />
    </>
  );
}
