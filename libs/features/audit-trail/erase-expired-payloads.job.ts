import { everyDayAt, JobHandler, type JobRun, type Schedule } from '@app/jobs';
import { type Clock, SYSTEM } from '@app/kernel';
import { SealedPayloadHeld } from './audit-trail.errors';
import type { DatabaseAuditTrail } from './database-audit-trail';
import { EraseSealedPayload } from './erase-sealed-payload';
import type { ErasingAccount } from './erasing-account';
import { expiredPayloads, retentionPeriod } from './kept-payloads.query';

const ERASE_EXPIRED_PAYLOADS = 'erase-expired-payloads';
const HOUR = 3;
const AT_ONCE = 100;

/** Every night. */
export const ERASE_EXPIRED_SCHEDULE: Schedule = {
  name: 'erase-expired-payloads',
  nextAfter: everyDayAt(HOUR),
  jobFor: () => ({ name: ERASE_EXPIRED_PAYLOADS, payload: {} }),
};

/** Erases what entries sealed longer ago than the log's retention period and no hold covers (PIPL 19, 47); each erasure is an entry. */
export class EraseExpiredPayloadsJob extends JobHandler<void> {
  override readonly name = ERASE_EXPIRED_PAYLOADS;
  override readonly queue = 'audit';
  override readonly timeLimit = 600_000;

  constructor(
    private readonly trail: DatabaseAuditTrail,
    private readonly account: ErasingAccount,
    private readonly means: { readonly clock: Clock; readonly log: string },
  ) {
    super();
  }

  override parse(): void {}

  override async handle(_: void, run: JobRun): Promise<void> {
    const { clock, log } = this.means;
    const { manager } = this.account.get().dataSource;
    const { months } = await retentionPeriod(manager, log);
    let erased = 0;
    if (months !== null) {
      const before = monthsBefore(clock.now(), months);
      for (let done = AT_ONCE; done === AT_ONCE && !run.signal.aborted; erased += done) {
        done = await this.eraseSome(await expiredPayloads(manager, { log, before, limit: AT_ONCE }));
      }
    }
    await run.commit(() => Promise.resolve({ erased }));
  }

  private async eraseSome(entryIds: readonly string[]): Promise<number> {
    const erase = new EraseSealedPayload(this.trail);
    const order = { log: this.means.log, role: 'system', reason: 'retention-ended' } as const;
    try {
      await this.account.get().unitOfWork.run(async (tx) => {
        for (const entryId of entryIds) await erase.execute(tx, SYSTEM, { ...order, entryId });
      });
      return entryIds.length;
    } catch (error) {
      // Held since they were looked for: none of these is erased, and tomorrow’s round leaves the held ones out.
      if (error instanceof SealedPayloadHeld) return 0;
      throw error;
    }
  }
}

/** The same moment so many calendar months earlier; the last day of a shorter month. */
function monthsBefore(moment: Date, months: number): Date {
  const earlier = new Date(moment);
  earlier.setUTCDate(1);
  earlier.setUTCMonth(earlier.getUTCMonth() - months + 1, 0);
  earlier.setUTCDate(Math.min(moment.getUTCDate(), earlier.getUTCDate()));
  return earlier;
}
