import { isDuplicateKey, managerOf } from '@app/database';
import { getWorkedMonth } from '@app/features/months';
import { type Actor, actedBy, AuditTrail, Clock, type Transaction } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DrawCommitment } from './draw-commitment.entity';
import { CommitmentRefused } from './draws.errors';
import { requireOfficer } from './draw-officer';
import { getOfficersDraw } from './officers-draw.query';
import { OFFICERS } from './two-officers';

/** The digest of a value that its officer keeps to himself for now. */
export interface Commitment {
  readonly month: string;
  /** SHA-256 of the frozen pool that was on the screen. */
  readonly pool: string;
  /** SHA-256 of the value. */
  readonly commitment: string;
}

/**
 * Takes an officer's commitment to a value (RULES §3) into the audit log, before either value is known to anybody else. Gives its place
 * in the seed, 1 or 2. Throws `PoolNotFrozen`, `DrawClosed`; `CommitmentRefused` for a third, the same officer's second, or a copy.
 */
@Injectable()
export class CommitValue {
  constructor(
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  async execute(tx: Transaction, actor: Actor, { month, pool, commitment }: Commitment): Promise<number> {
    const role = requireOfficer(actor);
    const manager = managerOf(tx);
    await getWorkedMonth(manager, month);
    const { number } = await getOfficersDraw(manager, { month, pool });
    const place = (await manager.countBy(DrawCommitment, { month, number })) + 1;
    if (place > OFFICERS) throw new CommitmentRefused();
    const [accountId, committedAt] = [actor.id, this.clock.now()];
    const row = { month, number, place, accountId, commitment, committedAt, value: null, revealedAt: null };
    try {
      await manager.insert(DrawCommitment, row);
    } catch (error) {
      throw isDuplicateKey(error) ? new CommitmentRefused({}, { cause: error }) : error;
    }
    await this.audit.record(tx, {
      ...actedBy(actor, role),
      action: 'draw.seed-committed',
      subject: `draw/${month}/${number}`,
      month,
      after: commitment,
      facts: { pool, place, commitment },
    });
    return place;
  }
}
