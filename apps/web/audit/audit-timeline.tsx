import { Card, Empty, Timeline, Typography } from 'antd';
import { Link } from 'react-router';
import { hooks } from '../api/client';
import { Answered } from '../parts/answered';
import { MoreRows } from '../parts/data-table';
import { exactMomentText } from '../parts/dates';
import { FilterBar } from '../parts/filter-bar';
import { useFilters } from '../parts/filters';
import { BY_CURSOR } from '../parts/paged-table';
import { Screen } from '../parts/screen';
import { AUDIT_TEXTS as T } from './audit.texts';
import { actionName, ActorCell, type Entry, OutcomeTag } from './entry-cells';

/** Everything that happened to one subject, from its beginning. */
export function AuditTimeline() {
  const [{ subject }, setFilters] = useFilters(['subject']);
  return (
    <Screen title={T.timeline} about={T.timelineAbout}>
      <FilterBar
        label={T.timelineSubject}
        fields={[{ name: 'subject', label: T.timelineSubject, width: 320 }]}
        filters={{ subject }}
        onFilter={setFilters}
      />
      {subject === undefined ? <Empty description={T.timelineAsk} /> : <SubjectTimeline subject={subject} />}
    </Screen>
  );
}

function SubjectTimeline({ subject }: { readonly subject: string }) {
  const asked = hooks.useInfiniteQuery('get', '/api/v1/audit/timeline', { params: { query: { subject } } }, BY_CURSOR);
  return (
    <Answered asked={asked}>
      {({ pages }) => {
        const entries = pages.flatMap(({ items }) => items);
        if (entries.length === 0) return <Empty description={T.timelineNone} />;
        return (
          <Card>
            <Timeline
              items={entries.map((entry) => ({
                key: entry.id,
                color: entry.outcome === 'done' ? 'blue' : 'red',
                content: <TimelineLine entry={entry} />,
              }))}
            />
            <MoreRows
              count={entries.length}
              hasMore={asked.hasNextPage}
              isLoading={asked.isFetchingNextPage}
              onMore={asked.fetchNextPage}
            />
          </Card>
        );
      }}
    </Answered>
  );
}

function TimelineLine({ entry }: { readonly entry: Entry }) {
  return (
    <>
      <Link to={`/app/audit/entries/${entry.id}`}>{actionName(entry.action)}</Link> <OutcomeTag entry={entry} />
      <br />
      <Typography.Text type="secondary" className="figure">
        {exactMomentText(entry.at)}　<ActorCell entry={entry} />
      </Typography.Text>
    </>
  );
}
