import { Link } from 'react-router';
import type { Column } from '../parts/data-table';
import { exactMomentText } from '../parts/dates';
import { AUDIT_TEXTS as T } from './audit.texts';
import { ActorCell, type Entry, OutcomeTag } from './entry-cells';

/** What every list of entries shows of one; its moment leads to the entry itself. */
export const ENTRY_COLUMNS = {
  at: {
    title: T.at,
    cell: ({ at, id }) => (
      <Link to={`/app/audit/entries/${id}`} className="figure">
        {exactMomentText(at)}
      </Link>
    ),
  },
  actor: { title: T.actor, cell: (entry) => <ActorCell entry={entry} /> },
  subject: { title: T.subject, cell: ({ subject }) => <span className="code">{subject}</span> },
  outcome: { title: T.outcome, cell: (entry) => <OutcomeTag entry={entry} /> },
} as const satisfies Readonly<Record<string, Column<Entry>>>;
