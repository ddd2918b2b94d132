import { setTimeout as pause } from 'node:timers/promises';
import { inSpan, type NewSpan, tellMeasurement } from '@app/kernel';
import { restAfter } from './back-off';
import { failureReason, isFinal } from './failure-reason';
import type { JobHandler } from './job-handler';
import type { JobHandlers } from './job-handlers';
import type { JobLeases } from './job-leases';
import type { JobSettings } from './job-settings';
import type { AttemptOutcome } from './job-signals';
import type { Setback } from './job-store';
import type { JobRow } from './job.entity';
import { HandlerUnknown, RunEnded } from './jobs.errors';
import type { JobsLog } from './jobs-log';
import { LeasedRun, type RunParts } from './leased-run';

export interface RunnerParts extends RunParts {
  readonly handlers: JobHandlers;
  readonly leases: JobLeases;
  readonly settings: JobSettings;
  readonly log: JobsLog;
  /** From 0 to below 1. */
  readonly random: () => number;
}

interface Prepared {
  readonly handler: JobHandler;
  readonly payload: unknown;
}

/** Runs the jobs it is told of, each under a lease, and records how they end. */
export class JobRunner {
  private readonly underWay = new Set<Promise<void>>();
  private stopping = false;

  constructor(private readonly parts: RunnerParts) {}

  /**
   * Runs the job if it is ready and nobody else takes it first; otherwise does nothing. Any number of deliveries of one job, in
   * any number of processes, have one effect. Never rejects: what goes wrong is recorded with the job.
   */
  async deliver(jobId: string): Promise<void> {
    if (this.stopping) return;
    const delivery = this.take(jobId).catch((error: unknown) =>
      // Its state could not be read or written: the lease or the relay brings it back.
      this.parts.log.warn(`Job ${jobId} could not be handled now.`, error),
    );
    this.underWay.add(delivery);
    await delivery;
    this.underWay.delete(delivery);
  }

  /**
   * Takes nothing new and waits for what is running; after the grace time tells it to end, and gives back what still has not, to
   * be run by somebody else at once. Such a run does not count as an attempt.
   */
  async stop(): Promise<void> {
    this.stopping = true;
    const { leases, settings, store } = this.parts;
    if (await this.ended(settings.grace)) return;
    for (const run of leases.held()) run.end(new RunEnded('stopping'));
    if (await this.ended(Math.min(1_000, settings.grace))) return;
    for (const run of leases.held()) await store.setBack(run.lease, { kind: 'give-back' });
  }

  private async take(jobId: string): Promise<void> {
    const { store, clock, leases } = this.parts;
    const job = await store.find(jobId);
    if (job === null || job.state !== 'ready' || job.notBefore > clock.now()) return;
    let prepared: Prepared;
    try {
      prepared = this.prepare(job);
    } catch (error) {
      return this.refuse(job, error);
    }
    const lease = await store.claim(job, { owner: leases.owner, until: leases.until() });
    if (lease === null) return;
    const run = new LeasedRun(job, lease, this.parts);
    leases.hold(run);
    const begun = performance.now();
    try {
      const outcome = await inSpan(spanOf(job, run), async (span) => {
        const ended = await this.attempt(job, run, prepared);
        span?.set({ 'sgs.job.outcome': ended });
        if (ended !== 'done') span?.fail(ended);
        return ended;
      });
      const { queue, name } = job;
      tellMeasurement('attempt', { queue, name, outcome, seconds: (performance.now() - begun) / 1000 });
      this.report(job, outcome);
    } finally {
      leases.release(run);
    }
  }

  private prepare(job: JobRow): Prepared {
    const handler = this.parts.handlers.find(job.name);
    if (handler === undefined) throw new HandlerUnknown(job.name);
    return { handler, payload: handler.parse(job.payload) };
  }

  private async refuse(job: JobRow, error: unknown): Promise<void> {
    const { store, clock, settings, log } = this.parts;
    const now = clock.now().getTime();
    if (now - job.createdAt.getTime() < settings.leaveForNewer) {
      return store.postpone(job, new Date(now + settings.poll));
    }
    const what = error instanceof HandlerUnknown ? 'handler missing' : 'payload refused';
    if (!(await store.refuse(job, `${what}: ${failureReason(error)}`))) return;
    log.error(`Job ${job.id} (${job.name}) cannot be run: ${what}.`, error);
    this.report(job, 'dead');
  }

  private async attempt(job: JobRow, run: LeasedRun, { handler, payload }: Prepared): Promise<AttemptOutcome> {
    try {
      await withinTime(handler.timeLimit, run, handler.handle(payload, run));
      await run.completion();
      return 'done';
    } catch (error) {
      if (await run.isCompleted()) {
        this.parts.log.warn(`Job ${job.id} (${job.name}) failed after it was done.`, error);
        return 'done';
      }
      return this.recordFailure(job, run, error);
    }
  }

  private async recordFailure(job: JobRow, run: LeasedRun, error: unknown): Promise<AttemptOutcome> {
    const { store, log } = this.parts;
    const setback = this.setbackFor(job, run, error);
    if (!(await store.setBack(run.lease, setback))) {
      log.warn(`Job ${job.id} (${job.name}) lost its lease; this run wrote nothing.`, error);
      return 'lost';
    }
    const told = `Job ${job.id} (${job.name}), attempt ${run.attempt} of ${job.maxAttempts}`;
    if (setback.kind === 'dead') log.error(`${told}: given up.`, error);
    else log.warn(`${told}: will run again.`, error);
    return setback.kind === 'dead' ? 'dead' : 'retried';
  }

  private setbackFor(job: JobRow, run: LeasedRun, error: unknown): Setback {
    const { clock, settings, random } = this.parts;
    if (run.signal.reason instanceof RunEnded && run.signal.reason.because === 'stopping') return { kind: 'give-back' };
    const reason = failureReason(error);
    if (isFinal(error) || run.attempt >= job.maxAttempts) return { kind: 'dead', reason };
    const rest = restAfter(run.attempt, settings.backOff, random());
    return { kind: 'retry', notBefore: new Date(clock.now().getTime() + rest), reason };
  }

  private report(job: JobRow, outcome: AttemptOutcome): void {
    this.parts.signals.ended({ jobId: job.id, flowId: job.flowId, name: job.name, outcome });
  }

  /** Whether all deliveries have ended within the time. */
  private async ended(within: number): Promise<boolean> {
    const giveUp = new AbortController();
    const late = pause(within, false, { signal: giveUp.signal }).catch(() => false);
    const ended = await Promise.race([Promise.all(this.underWay).then(() => true), late]);
    giveUp.abort();
    return ended;
  }
}

/** Below what asked for the job, in whichever process and however long ago. */
function spanOf({ id, name, queue, traceparent }: JobRow, { attempt }: LeasedRun): NewSpan {
  const attributes = { 'sgs.job.id': id, 'sgs.job.name': name, 'sgs.job.queue': queue, 'sgs.job.attempt': attempt };
  return { name: `job ${name}`, kind: 'job', attributes, parent: traceparent };
}

/**
 * The handler's end, or a rejection when it takes too long: a handler that hangs must not hold its place for ever. Its run is over
 * then, and a late commit is refused by the fence.
 */
async function withinTime(limit: number, run: LeasedRun, handling: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const error = new RunEnded('time-limit');
      run.end(error);
      reject(error);
    }, limit);
    // A handler that hangs shall not keep a process from ending.
    timer.unref();
  });
  try {
    await Promise.race([handling, late]);
  } finally {
    clearTimeout(timer);
  }
}
