import { type JobsLog, Repeater } from '@app/jobs';
import { type AuditSequencer, isAlarm } from './audit-sequencer';

/** With the round's own time this keeps an entry's checkpoint within two seconds of its commit. */
const POLL_MS = 500;
/** A round commits three times, however many entries it places: under load it takes those of a quarter of a second together. */
const REST_MS = 250;

/**
 * Has a process sequence the office's log: twice a second, and at once when poked. What there is to do and who does it is in the database,
 * so every worker may run one; a poke is only a hint.
 */
export class AuditSequencing {
  private readonly repeater: Repeater;

  constructor(
    private readonly sequencer: AuditSequencer,
    private readonly log: JobsLog,
    poll = POLL_MS,
  ) {
    this.repeater = new Repeater(poll, () => this.round(), Math.min(poll, REST_MS));
  }

  start(): void {
    this.repeater.start();
  }

  /** Something was recorded. */
  poke(): void {
    this.repeater.poke();
  }

  async stop(): Promise<void> {
    await this.repeater.stop();
  }

  private async round(): Promise<void> {
    try {
      if (await this.sequencer.hasWork()) await this.sequencer.sequence();
    } catch (error) {
      if (isAlarm(error)) this.log.error(`The audit log ${this.sequencer.log} is stopped.`, error);
      else this.log.warn(`The audit log ${this.sequencer.log} could not be sequenced now.`, error);
    }
  }
}
