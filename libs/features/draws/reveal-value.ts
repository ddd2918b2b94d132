import { affectedRows, managerOf, updateExactlyOne } from '@app/database';
import { getWorkedMonth } from '@app/features/months';
import { type Actor, actedBy, AuditTrail, Clock, type Transaction } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import { DrawCommitment } from './draw-commitment.entity';
import { requireOfficer } from './draw-officer';
import { CommitmentMissing, ValueDiffers } from './draws.errors';
import { type DrawnResult, ListDrawnUnits } from './list-drawn-units';
import { officerValues } from './officer-values.query';
import { getOfficersDraw } from './officers-draw.query';
import { commitmentOf, OFFICERS, seedOfOfficers } from './two-officers';

/** An officer's value, to which its digest was committed. */
export interface Revealing {
  readonly month: string;
  /** SHA-256 of the frozen pool that was on the screen. */
  readonly pool: string;
  readonly value: string;
}

/** Where the seed of two officers can be looked up. */
const EVIDENCE = '两名工作人员先后提交的摘要和公开的数值，见审计日志';

/**
 * Reveals an officer's value once both have committed (RULES §3); with the second value the list follows by itself, and there is no
 * undo. Gives what was drawn, null while the other value is awaited. Throws `PoolNotFrozen`, `DrawClosed`, `CommitmentMissing`,
 * `ValueDiffers`, `StaleVersion` for a value revealed already.
 */
@Injectable()
export class RevealValue {
  constructor(
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly listDrawnUnits: ListDrawnUnits,
  ) {}

  async execute(tx: Transaction, actor: Actor, { month, pool, value }: Revealing): Promise<DrawnResult | null> {
    const role = requireOfficer(actor);
    const manager = managerOf(tx);
    const { assessmentId } = await getWorkedMonth(manager, month);
    const ceremony = await getOfficersDraw(manager, { month, pool });
    const { number } = ceremony;
    const own = await takeCommitments(manager, { month, number, accountId: actor.id });
    if (own.commitment !== commitmentOf(value)) throw new ValueDiffers();
    await updateExactlyOne(manager, DrawCommitment, {
      where: { month, number, place: own.place, value: IsNull() },
      set: { value, revealedAt: this.clock.now() },
    });
    await this.audit.record(tx, {
      ...actedBy(actor, role),
      action: 'draw.seed-revealed',
      subject: `draw/${month}/${number}`,
      month,
      facts: { pool, place: own.place, commitment: own.commitment, value },
    });
    const seed = seedOfOfficers(await officerValues(manager, ceremony));
    if (seed === null) return null;
    return this.listDrawnUnits.execute(tx, actor, { ceremony, assessmentId, seed, evidence: EVIDENCE });
  }
}

/** Holds both rows, so that of two who reveal at once the second sees the first's value. Throws `CommitmentMissing`. */
async function takeCommitments(
  manager: EntityManager,
  { month, number, accountId }: Pick<DrawCommitment, 'month' | 'number' | 'accountId'>,
): Promise<DrawCommitment> {
  const hold = 'UPDATE draw_commitment SET committed_at = committed_at WHERE month = ? AND number = ?';
  const held = await affectedRows(manager, hold, [month, number]);
  const own = await manager.findOneBy(DrawCommitment, { month, number, accountId });
  if (held !== OFFICERS || own === null) throw new CommitmentMissing();
  return own;
}
