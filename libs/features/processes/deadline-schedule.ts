import type { JobOutbox, Transaction } from '@app/kernel';
import { type Decision, type Process, watchMoments, type WatchMoment } from '@app/workflow';

/** The job that looks at a deadline when something about it is due (`watch-deadline.job.ts`). */
export const WATCH_DEADLINE = 'watch-deadline';

/** Which deadline is watched: the one the record got with the act `ordinal`; and from when on things are due, in milliseconds. */
export interface WatchPayload {
  readonly recordId: string;
  readonly ordinal: number;
  readonly due: number;
}

/** A state that has been entered, or stayed in with a new deadline. */
export interface EnteredState {
  readonly process: Process;
  readonly id: string;
  readonly decision: Pick<Decision, 'to' | 'deadline' | 'version'>;
  readonly now: Date;
}

/**
 * Writes the job that watches a new deadline, for the first thing still to be done about it. Reminders whose time is over are left
 * out; a timeout that is overdue is not.
 */
export async function scheduleWatch(tx: Transaction, outbox: JobOutbox, entered: EnteredState): Promise<void> {
  const { process, id, decision, now } = entered;
  if (decision.deadline === null) return;
  const moments = watchMoments(process, decision.to, decision.deadline.date);
  const next = moments.find((moment) => moment.at > now || moment.kind === 'expire');
  if (next !== undefined)
    await enqueueWatch(tx, outbox, { recordId: id, ordinal: decision.version, due: next.at.getTime() });
}

export async function enqueueWatch(tx: Transaction, outbox: JobOutbox, payload: WatchPayload): Promise<void> {
  await outbox.enqueue(tx, { name: WATCH_DEADLINE, payload: { ...payload }, notBefore: new Date(payload.due) });
}

/** Of the moments that have come since the watch was set, the one that matters: the timeout, else the latest reminder. */
export function dueMoment(moments: readonly WatchMoment[], since: number, now: Date): WatchMoment | undefined {
  const come = moments.filter(({ at }) => at.getTime() >= since && at <= now);
  return come.find(({ kind }) => kind === 'expire') ?? come.at(-1);
}
