import { Card, Flex } from 'antd';
import { hooks, type Schemas } from '../api/client';
import { Answered } from '../parts/answered';
import { type Column, DataTable } from '../parts/data-table';
import { momentText } from '../parts/dates';
import { BY_CURSOR, PagedTable } from '../parts/paged-table';
import { Screen } from '../parts/screen';
import { DeadLetterActs } from './dead-letter-acts';
import { JOBS_TEXTS as T } from './jobs.texts';

type Queue = Schemas['QueueAnswer'];
type DeadLetter = Schemas['DeadLetterAnswer'];

const EVERY_FIVE_SECONDS = 5_000;

const QUEUES: readonly Column<Queue>[] = [
  { title: T.queue, cell: ({ queue }) => T.names[queue] },
  { title: T.due, align: 'right', cell: ({ due }) => due },
  { title: T.running, align: 'right', cell: ({ running }) => running },
  { title: T.later, align: 'right', cell: ({ later }) => later },
  { title: T.blocked, align: 'right', cell: ({ blocked }) => blocked },
  { title: T.dead, align: 'right', cell: ({ dead }) => dead },
  { title: T.dueSince, cell: ({ dueSince }) => momentText(dueSince) },
];

const DEAD: readonly Column<DeadLetter>[] = [
  { title: T.name, cell: ({ name }) => name },
  { title: T.attempts, align: 'right', cell: ({ attempts }) => attempts },
  { title: T.why, cell: ({ reason }) => <span className="code">{reason}</span> },
  { title: T.diedAt, cell: ({ diedAt }) => momentText(diedAt) },
  { title: T.heldUp, align: 'right', cell: ({ heldUp }) => heldUp.length },
  { title: T.act, cell: ({ jobId }) => <DeadLetterActs id={jobId} /> },
];

/** What the system works at by itself, and what it has given up. */
export function Jobs() {
  const queues = hooks.useQuery('get', '/api/v1/jobs/queues', {}, { refetchInterval: EVERY_FIVE_SECONDS });
  const dead = hooks.useInfiniteQuery('get', '/api/v1/jobs/dead', {}, BY_CURSOR);
  return (
    <Screen title={T.title} about={T.about}>
      <Flex vertical gap={16}>
        <Card size="small" title={T.queues}>
          <Answered asked={queues}>
            {(answer) => (
              <DataTable
                label={T.queues}
                columns={QUEUES}
                rows={answer.queues}
                keyOf={({ queue }) => queue}
                empty={T.none}
              />
            )}
          </Answered>
        </Card>
        <Card size="small" title={T.letters}>
          <PagedTable asked={dead} label={T.letters} columns={DEAD} keyOf={({ jobId }) => jobId} empty={T.none} />
        </Card>
      </Flex>
    </Screen>
  );
}
