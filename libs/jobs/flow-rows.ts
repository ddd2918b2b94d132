import { currentTrace, type JobPayload, type NewJob, newId } from '@app/kernel';
import type { JobHandlers } from './job-handlers';
import type { JobRow } from './job.entity';

const LONGEST_NAME = 60;
const LONGEST_PAYLOAD = 4_000;

/** Where a new tree of jobs hangs: nowhere, or in the flow of a running job under what waits for that job. */
export interface Position {
  readonly flowId?: string;
  readonly parentId: string | null;
}

/**
 * The rows of a job and everything below it, children before their parents, the outermost last. Throws `HandlerUnknown` for a
 * name without a handler and RangeError for a payload that is more than ids.
 */
export function flowRows(job: NewJob, position: Position, by: { handlers: JobHandlers; now: Date }): JobRow[] {
  const rows: JobRow[] = [];
  const add = (node: NewJob, id: string, place: Required<Position>): void => {
    const children = node.children ?? [];
    for (const child of children) add(child, newId(by.now), { flowId: place.flowId, parentId: id });
    rows.push({ ...newRow(node, by), id, ...place });
  };
  const id = newId(by.now);
  add(job, id, { flowId: position.flowId ?? id, parentId: position.parentId });
  return rows;
}

function newRow(
  job: NewJob,
  { handlers, now }: { handlers: JobHandlers; now: Date },
): Omit<JobRow, 'id' | keyof Position> {
  const handler = handlers.get(job.name);
  if (job.name.length > LONGEST_NAME) throw new RangeError(`The job name "${job.name}" is too long.`);
  const pendingChildren = job.children?.length ?? 0;
  return {
    name: job.name,
    queue: handler.queue,
    payload: smallEnough(job.payload),
    state: pendingChildren > 0 ? 'blocked' : 'ready',
    pendingChildren,
    attempts: 0,
    maxAttempts: handler.maxAttempts,
    notBefore: job.notBefore ?? now,
    rungAt: null,
    leaseOwner: null,
    leaseUntil: null,
    fence: 0,
    progressDone: 0,
    progressTotal: 0,
    result: null,
    lastError: null,
    // What is planned for later begins a trace of its own: a job that renews itself would be one trace for ever.
    traceparent: job.notBefore !== undefined && job.notBefore > now ? null : currentTrace(),
    createdAt: now,
    finishedAt: null,
  };
}

function smallEnough(payload: JobPayload): JobPayload {
  if (JSON.stringify(payload).length > LONGEST_PAYLOAD) throw new RangeError('A payload holds ids, not data.');
  return payload;
}
