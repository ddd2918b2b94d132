import { Card, Flex, Radio, Tag, Typography } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { answered, api, hooks, type Schemas } from '../api/client';
import { PlatformFigures } from '../figures/platform-figures';
import { useMonth } from '../months/month-frame';
import { useAct } from '../parts/act';
import type { Column } from '../parts/data-table';
import { momentText } from '../parts/dates';
import { FileDrop } from '../parts/file-drop';
import { formOf } from '../parts/form-of';
import { BY_CURSOR, PagedTable } from '../parts/paged-table';
import { ProblemAlert } from '../parts/problem-alert';
import { holds, useSignedIn } from '../session/session';
import { IMPORTS_TEXTS as T } from './imports.texts';

type Import = Schemas['ImportSummaryAnswer'];
type Kind = Import['kind'];

const COLORS = { reading: 'blue', read: 'orange', confirmed: 'green', withdrawn: 'default' } as const;
const EVERY_TWO_SECONDS = 2_000;

const COLUMNS: readonly Column<Import>[] = [
  { title: T.number, align: 'right', cell: ({ number }) => number },
  { title: T.name, cell: ({ month, id, name }) => <Link to={`/app/months/${month}/imports/${id}`}>{name}</Link> },
  { title: T.kind, cell: ({ kind }) => T.kinds[kind] },
  { title: T.state, cell: ({ state }) => <Tag color={COLORS[state]}>{T.states[state]}</Tag> },
  { title: T.rows, align: 'right', cell: ({ rowCount }) => rowCount ?? '—' },
  { title: T.problems, align: 'right', cell: ({ problemCount }) => problemCount ?? '—' },
  { title: T.uploadedAt, cell: ({ uploadedAt }) => momentText(uploadedAt) },
];

/** The files of the platform that a month rests on. */
export function Imports() {
  const month = useMonth();
  const session = useSignedIn();
  const asked = hooks.useInfiniteQuery(
    'get',
    '/api/v1/months/{month}/imports',
    { params: { path: { month } } },
    { ...BY_CURSOR, refetchInterval: ({ state }) => (isReading(state.data?.pages) ? EVERY_TWO_SECONDS : false) },
  );
  return (
    <Flex vertical gap={16}>
      {holds(session, ['reviewer']) && <UploadImport month={month} />}
      <Card size="small" title={T.list}>
        <PagedTable asked={asked} label={T.list} columns={COLUMNS} keyOf={({ id }) => id} empty={T.none} />
      </Card>
      <PlatformFigures month={month} />
    </Flex>
  );
}

function isReading(pages: readonly { readonly items: readonly Import[] }[] = []): boolean {
  return pages.some(({ items }) => items.some(({ state }) => state === 'reading'));
}

function UploadImport({ month }: { readonly month: string }) {
  const [kind, setKind] = useState<Kind>('permit');
  const upload = useAct({
    act: (file: File) =>
      answered(
        api.POST('/api/v1/months/{month}/imports', {
          params: { path: { month } },
          body: { kind, file: file.name },
          bodySerializer: () => formOf(file, { kind }),
        }),
      ),
    changes: ['/api/v1/months'],
  });
  return (
    <Card size="small" title={T.upload}>
      <Typography.Paragraph type="secondary">{T.uploadAbout}</Typography.Paragraph>
      <ProblemAlert error={upload.error} />
      <Radio.Group
        aria-label={T.kind}
        value={kind}
        onChange={({ target }) => setKind(target.value === 'penalty' ? 'penalty' : 'permit')}
        options={[
          { value: 'permit', label: T.kinds.permit },
          { value: 'penalty', label: T.kinds.penalty },
        ]}
        style={{ marginBottom: 12 }}
      />
      <FileDrop accept={['.csv', '.xlsx']} isBusy={upload.isPending} onFile={upload.mutate} />
    </Card>
  );
}
