import { Card, Segmented, Typography } from 'antd';
import { useState } from 'react';
import { hooks } from '../api/client';
import type { Column } from '../parts/data-table';
import { BY_CURSOR, PagedTable } from '../parts/paged-table';
import { AUDIT_TEXTS } from './audit.texts';
import type { Entry } from './entry-cells';
import { ENTRY_COLUMNS } from './entry-columns';
import { RETENTION_TEXTS as T } from './retention.texts';

const KINDS = ['sealed-payload.opened', 'sealed-payload.erasure-ordered', 'sealed-payload.erased'] as const;
type Kind = (typeof KINDS)[number];

const REASONS: Readonly<Record<string, string>> = { ...AUDIT_TEXTS.grounds, ...T.eraseGrounds };

const COLUMNS: readonly Column<Entry>[] = [
  ENTRY_COLUMNS.at,
  ENTRY_COLUMNS.actor,
  ENTRY_COLUMNS.subject,
  { title: T.reason, cell: ({ reason }) => (reason === null ? '—' : (REASONS[reason] ?? reason)) },
  ENTRY_COLUMNS.outcome,
];

/** Who has opened or erased what entries seal: an excerpt of the log, each line with its proof behind it. */
export function SealedActs() {
  const [kind, setKind] = useState<Kind>('sealed-payload.opened');
  const query = { action: kind };
  const asked = hooks.useInfiniteQuery('get', '/api/v1/audit/entries', { params: { query } }, BY_CURSOR);
  return (
    <Card size="small" title={T.acts}>
      <Typography.Paragraph type="secondary">{T.actsAbout}</Typography.Paragraph>
      <Segmented<Kind>
        aria-label={T.kind}
        options={KINDS.map((value) => ({ value, label: T.kinds[value] }))}
        value={kind}
        onChange={setKind}
        style={{ marginBottom: 12 }}
      />
      <PagedTable asked={asked} label={T.kinds[kind]} columns={COLUMNS} keyOf={({ id }) => id} empty={T.noActs} />
    </Card>
  );
}
