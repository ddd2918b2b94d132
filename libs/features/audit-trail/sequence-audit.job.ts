import { setTimeout as pause } from 'node:timers/promises';
import { JobHandler, type JobRun } from '@app/jobs';
import type { AuditSequencer } from './audit-sequencer';
import { AuditClaimLost } from './audit-trail.errors';
import { isRecord } from './raw-rows';

const WAIT_MS = 50;
const LONGEST_WAIT_MS = 15_000;

/**
 * `sequence-audit`, with an empty payload: done when everything that was recorded before it ran is under a signed checkpoint. The child of
 * whatever prints one.
 */
export class SequenceAudit extends JobHandler<null> {
  readonly name = 'sequence-audit';
  readonly queue = 'audit';
  override readonly timeLimit = 60_000;

  constructor(private readonly sequencer: AuditSequencer) {
    super();
  }

  override parse(payload: unknown): null {
    if (!isRecord(payload) || Object.keys(payload).length > 0) throw new TypeError('The payload is empty.');
    return null;
  }

  override async handle(_payload: null, run: JobRun): Promise<void> {
    for (let waited = 0; (await this.sequencer.sequence()) === 'busy'; waited += WAIT_MS) {
      // Whoever has the log may have read it before the entries in question were committed.
      if (waited >= LONGEST_WAIT_MS || run.signal.aborted) throw new AuditClaimLost();
      await pause(WAIT_MS);
    }
    await run.commit(() => Promise.resolve({ log: this.sequencer.log }));
  }
}
