import type { Clock } from '@app/kernel';
import type { JobSettings } from './job-settings';
import type { JobSignals } from './job-signals';
import type { JobStore } from './job-store';
import type { JobTransport } from './job-transport';
import type { JobRow } from './job.entity';
import type { JobsLog } from './jobs-log';
import { Repeater } from './repeater';

const BELLS_AT_ONCE = 200;

export interface RelayParts {
  readonly store: JobStore;
  readonly transport: JobTransport;
  readonly signals: JobSignals;
  readonly clock: Clock;
  readonly settings: JobSettings;
  readonly log: JobsLog;
  /** Renews the leases of this process. */
  readonly renewOwn: () => Promise<void>;
}

/**
 * Sees to it that every job that may run is rung for, again and again until somebody takes it, and that jobs of dead workers
 * become ready. Any number of relays may work on one table.
 */
export class JobRelay {
  private readonly ringing: Repeater;
  private readonly sweeping: Repeater;
  private stopListening: (() => void) | undefined;
  private hasRung = false;
  private onlyFlow: string | undefined;

  constructor(private readonly parts: RelayParts) {
    const { poll } = parts.settings;
    this.ringing = new Repeater(poll, () => this.guarded('Jobs could not be handed over.', () => this.ring()));
    // Apart from the ringing, which shall not wait for a row that is held by a long transaction.
    this.sweeping = new Repeater(poll, () =>
      this.guarded('Expired leases could not be taken back.', () => this.sweep()),
    );
  }

  /** With `onlyFlow` no job of another flow is rung for. */
  start(onlyFlow?: string): void {
    this.onlyFlow = onlyFlow;
    this.stopListening = this.parts.signals.onPoke(() => this.ringing.poke());
    this.ringing.start();
    this.sweeping.start();
  }

  async stop(): Promise<void> {
    this.stopListening?.();
    await Promise.all([this.ringing.stop(), this.sweeping.stop()]);
  }

  private async ring(): Promise<void> {
    const { store, transport } = this.parts;
    for (;;) {
      const bells = await store.due(this.rungBefore(), this.choice());
      if (bells.length === 0) break;
      // Rung before it is marked: a bell too many does nothing, a mark too many makes a job wait.
      await transport.ring(bells);
      await store.markRung(bells);
      if (bells.length < BELLS_AT_ONCE) break;
    }
    this.hasRung = true;
  }

  private choice(): { limit: number; flowId?: string } {
    return this.onlyFlow === undefined ? { limit: BELLS_AT_ONCE } : { limit: BELLS_AT_ONCE, flowId: this.onlyFlow };
  }

  /** At the start everything is rung for: what the transport was told before may have gone with the last process. */
  private rungBefore(): Date {
    const now = this.parts.clock.now().getTime();
    return new Date(this.hasRung ? now - this.parts.settings.ringAgain : now);
  }

  private async sweep(): Promise<void> {
    const { store, renewOwn } = this.parts;
    // This process may itself have been held up for longer than a lease (a large import on SQLite): its own jobs are not dead.
    await renewOwn();
    for (const job of await store.expired()) await this.takeBack(job);
  }

  private async takeBack(job: JobRow): Promise<void> {
    const { store, signals, clock, log } = this.parts;
    const isLast = job.attempts >= job.maxAttempts;
    const reason = 'worker died or lost its connection';
    const setback = isLast
      ? ({ kind: 'dead', reason } as const)
      : ({ kind: 'retry', notBefore: clock.now(), reason } as const);
    if (!(await store.takeBack(job, setback))) return;
    log.warn(`Job ${job.id} (${job.name}), attempt ${job.attempts} of ${job.maxAttempts}: ${reason}.`);
    signals.ended({ jobId: job.id, flowId: job.flowId, name: job.name, outcome: isLast ? 'dead' : 'retried' });
    if (!isLast) signals.poke();
  }

  private async guarded(message: string, task: () => Promise<void>): Promise<void> {
    try {
      await task();
    } catch (error) {
      this.parts.log.warn(message, error);
    }
  }
}
