import { Card, Segmented, Typography } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { hooks } from '../api/client';
import type { Column } from '../parts/data-table';
import { exactMomentText } from '../parts/dates';
import { BY_CURSOR, PagedTable } from '../parts/paged-table';
import { AUDIT_TEXTS } from './audit.texts';
import { ActorCell, type Entry, OutcomeTag } from './entry-cells';
import { RETENTION_TEXTS as T } from './retention.texts';

const KINDS = ['sealed-payload.opened', 'sealed-payload.erasure-ordered', 'sealed-payload.erased'] as const;
type Kind = (typeof KINDS)[number];

const REASONS: Readonly<Record<string, string>> = { ...AUDIT_TEXTS.grounds, ...T.eraseGrounds };

const COLUMNS: readonly Column<Entry>[] = [
  {
    title: T.at,
    cell: ({ at, id }) => (
      <Link to={`/app/audit/entries/${id}`} className="figure">
        {exactMomentText(at)}
      </Link>
    ),
  },
  { title: T.actor, cell: (entry) => <ActorCell entry={entry} /> },
  { title: T.subject, cell: ({ subject }) => <span className="code">{subject}</span> },
  { title: T.reason, cell: ({ reason }) => (reason === null ? '—' : (REASONS[reason] ?? reason)) },
  { title: T.outcome, cell: (entry) => <OutcomeTag entry={entry} /> },
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
