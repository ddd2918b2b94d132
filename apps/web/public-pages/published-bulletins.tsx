import { Tag } from 'antd';
import { Link } from 'react-router';
import { hooks, type Schemas } from '../api/client';
import type { Column } from '../parts/data-table';
import { dayText, monthText } from '../parts/dates';
import { BY_CURSOR, PagedTable } from '../parts/paged-table';
import { PublicFrame } from './public-frame';
import { PUBLIC_TEXTS as T } from './public-pages.texts';

type Published = Schemas['PublishedDocumentAnswer'];

const COLUMNS: readonly Column<Published>[] = [
  { title: T.number, cell: ({ number }) => number },
  {
    title: T.title,
    cell: ({ id, title }) => (
      <a href={`/api/v1/public/documents/${id}/view`} target="_blank" rel="noopener">
        {title}
      </a>
    ),
  },
  { title: T.month, cell: ({ month }) => <Link to={`/bulletins/${month}`}>{monthText(month)}</Link> },
  { title: T.issueDate, cell: ({ issueDate }) => dayText(issueDate) },
  {
    title: T.state,
    cell: ({ state, supersededBy }) =>
      state === 'in-force' ? <Tag color="green">{T.inForce}</Tag> : <Tag color="red">{T.superseded(supersededBy)}</Tag>,
  },
];

/** What the office has published, the newest first. */
export function PublishedBulletins() {
  const asked = hooks.useInfiniteQuery('get', '/api/v1/public/documents', {}, BY_CURSOR);
  return (
    <PublicFrame title={T.bulletins} about={T.bulletinsAbout}>
      <PagedTable asked={asked} label={T.bulletins} columns={COLUMNS} keyOf={({ id }) => id} empty={T.none} />
    </PublicFrame>
  );
}
