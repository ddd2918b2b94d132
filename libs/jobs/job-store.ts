import { type ConditionalUpdate, managerOf, updateMatching } from '@app/database';
import { type Clock, type Transaction, assertNever } from '@app/kernel';
import { type DataSource, In, IsNull, LessThan, LessThanOrEqual, MoreThan, Not } from 'typeorm';
import type { JobResult } from './job-handler';
import type { QueueName } from './job-state';
import { JobRow } from './job.entity';
import { LeaseLost } from './jobs.errors';

/** A job's number for one claim. Every write of a run is conditioned on it. */
export interface Lease {
  readonly jobId: string;
  readonly fence: number;
}

/** What the transport is told of a job that may run. */
export interface Bell extends Lease {
  readonly queue: QueueName;
}

/** How an attempt that did not complete ends: `retry` runs again from `notBefore` on. */
export type Setback =
  | { readonly kind: 'retry'; readonly notBefore: Date; readonly reason: string }
  | { readonly kind: 'give-back' }
  | { readonly kind: 'dead'; readonly reason: string };

type Change = ConditionalUpdate<JobRow>['set'];

const NO_LEASE = { leaseOwner: null, leaseUntil: null, rungAt: null } as const;

/** The statements on the job table that relay and runner consist of: each one conditional update whose rows are counted. */
export class JobStore {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  find(jobId: string): Promise<JobRow | null> {
    return this.dataSource.manager.findOneBy(JobRow, { id: jobId });
  }

  /** Jobs (of one flow, if it is given) that may run now and of which the transport has not been told since `rungBefore`, the longest due first. */
  async due(
    rungBefore: Date,
    { limit, flowId }: { readonly limit: number; readonly flowId?: string },
  ): Promise<Bell[]> {
    const ofFlow = flowId === undefined ? {} : { flowId };
    const now = this.clock.now();
    const due = { ...ofFlow, state: 'ready', notBefore: LessThanOrEqual(now) } as const;
    const rows = await this.dataSource.manager.find(JobRow, {
      select: { id: true, fence: true, queue: true },
      where: [
        { ...due, rungAt: IsNull() },
        { ...due, rungAt: LessThan(rungBefore) },
        // A clock that was set back, or another host's: such a bell would be waited for until the clocks agree.
        { ...due, rungAt: MoreThan(now) },
      ],
      order: { notBefore: 'ASC', id: 'ASC' },
      take: limit,
    });
    return rows.map(({ id, fence, queue }) => ({ jobId: id, fence, queue }));
  }

  /** Remembers that the transport was told of them; those that were taken meanwhile are left alone. */
  async markRung(bells: readonly Bell[]): Promise<void> {
    const where = { id: In(bells.map((bell) => bell.jobId)), state: 'ready' } as const;
    await updateMatching(this.dataSource.manager, JobRow, { where, set: { rungAt: this.clock.now() } });
  }

  /** Jobs whose worker has not renewed its lease in time. */
  expired(): Promise<JobRow[]> {
    const where = { state: 'running', leaseUntil: LessThan(this.clock.now()) } as const;
    return this.dataSource.manager.find(JobRow, { where, take: 200 });
  }

  /** Takes a job that was seen to be ready. Null when somebody else has it, or it has changed. */
  async claim(seen: JobRow, lease: { owner: string; until: Date }): Promise<Lease | null> {
    const taken = await updateMatching(this.dataSource.manager, JobRow, {
      where: { id: seen.id, state: 'ready', fence: seen.fence },
      set: {
        state: 'running',
        fence: seen.fence + 1,
        attempts: seen.attempts + 1,
        leaseOwner: lease.owner,
        leaseUntil: lease.until,
        progressDone: 0,
        progressTotal: 0,
      },
    });
    return taken === 1 ? { jobId: seen.id, fence: seen.fence + 1 } : null;
  }

  /** Makes the leases last until `until`. Returns those of them that are still held. */
  async renew(leases: readonly Lease[], owner: string, until: Date): Promise<readonly Lease[]> {
    const { manager } = this.dataSource;
    const where = { id: In(leases.map((lease) => lease.jobId)), state: 'running', leaseOwner: owner } as const;
    if ((await updateMatching(manager, JobRow, { where, set: { leaseUntil: until } })) === leases.length) return leases;
    const held = await manager.find(JobRow, { select: { id: true, fence: true }, where });
    return leases.filter((lease) => held.some((row) => row.id === lease.jobId && row.fence === lease.fence));
  }

  /** Returns whether the lease is still held. */
  async progress(lease: Lease, done: number, total: number): Promise<boolean> {
    return this.updateHeld(lease, { progressDone: done, progressTotal: total });
  }

  /** Completes the job in the transaction of its effect. Throws `LeaseLost` when it is somebody else's by now. */
  async complete(tx: Transaction, lease: Lease, result: JobResult | null): Promise<void> {
    const rows = await updateMatching(managerOf(tx), JobRow, {
      where: { id: lease.jobId, state: 'running', fence: lease.fence },
      set: { ...NO_LEASE, state: 'done', result, lastError: null, finishedAt: this.clock.now() },
    });
    if (rows !== 1) throw new LeaseLost({ job: lease.jobId });
  }

  /**
   * Tells the parent that one of its children is done. Returns whether it was the last. A parent that a person has discarded stays
   * so; any other that does not wait is a broken flow, and an Error.
   */
  async childDone(tx: Transaction, parentId: string): Promise<boolean> {
    const manager = managerOf(tx);
    const counted = await updateMatching(manager, JobRow, {
      where: { id: parentId, state: 'blocked' },
      set: { pendingChildren: () => 'pending_children - 1' },
    });
    if (counted === 0) return this.requireDiscarded(tx, parentId);
    const where = { id: parentId, state: 'blocked', pendingChildren: 0 } as const;
    return (await updateMatching(manager, JobRow, { where, set: { state: 'ready' } })) === 1;
  }

  /** Makes the parent wait for one more child. */
  async childAdded(tx: Transaction, parentId: string): Promise<void> {
    const counted = await updateMatching(managerOf(tx), JobRow, {
      where: { id: parentId, state: 'blocked' },
      set: { pendingChildren: () => 'pending_children + 1' },
    });
    if (counted === 0) await this.requireDiscarded(tx, parentId);
  }

  /** Ends an attempt that did not complete. Returns whether the lease was still held; if not, nothing was written. */
  setBack(lease: Lease, setback: Setback): Promise<boolean> {
    return this.updateHeld(lease, { ...NO_LEASE, ...this.changeOf(setback) });
  }

  /** As `setBack`, for a job seen with an expired lease. Returns false when its worker has renewed it after all. */
  async takeBack(seen: JobRow, setback: Setback): Promise<boolean> {
    const rows = await updateMatching(this.dataSource.manager, JobRow, {
      where: { id: seen.id, state: 'running', fence: seen.fence, leaseUntil: LessThan(this.clock.now()) },
      set: { ...NO_LEASE, ...this.changeOf(setback) },
    });
    return rows === 1;
  }

  /** Gives up a job nobody has taken. Returns false when it has changed since it was seen. */
  async refuse(seen: JobRow, reason: string): Promise<boolean> {
    const rows = await updateMatching(this.dataSource.manager, JobRow, {
      where: { id: seen.id, state: 'ready', fence: seen.fence },
      set: { ...NO_LEASE, state: 'dead', lastError: reason, finishedAt: this.clock.now() },
    });
    return rows === 1;
  }

  /** Leaves a job nobody has taken for another process, until `notBefore`. */
  async postpone(seen: JobRow, notBefore: Date): Promise<void> {
    await updateMatching(this.dataSource.manager, JobRow, {
      where: { id: seen.id, state: 'ready', fence: seen.fence },
      set: { notBefore, rungAt: null },
    });
  }

  /** Whether nothing runs, is due, or waits for another attempt. */
  async isIdle(): Promise<boolean> {
    return !(await this.dataSource.manager.existsBy(JobRow, [
      { state: 'running' },
      { state: 'ready', notBefore: LessThanOrEqual(this.clock.now()) },
      { state: 'ready', attempts: Not(0) },
    ]));
  }

  private changeOf(setback: Setback): Change {
    switch (setback.kind) {
      case 'retry':
        return { state: 'ready', notBefore: setback.notBefore, lastError: setback.reason };
      case 'give-back':
        return { state: 'ready', attempts: () => 'attempts - 1' };
      case 'dead':
        return { state: 'dead', lastError: setback.reason, finishedAt: this.clock.now() };
      default:
        return assertNever(setback);
    }
  }

  private async updateHeld({ jobId, fence }: Lease, set: Change): Promise<boolean> {
    const where = { id: jobId, state: 'running', fence } as const;
    return (await updateMatching(this.dataSource.manager, JobRow, { where, set })) === 1;
  }

  private async requireDiscarded(tx: Transaction, parentId: string): Promise<false> {
    const parent = await managerOf(tx).findOneBy(JobRow, { id: parentId });
    if (parent?.state === 'discarded') return false;
    throw new Error(`Job ${parentId} does not wait for its child: it is ${parent?.state ?? 'gone'}.`);
  }
}
