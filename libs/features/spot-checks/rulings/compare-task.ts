import { managerOf, updateExactlyOne } from '@app/database';
import { PlatformRecordRow } from '@app/features/records';
import type { Transaction } from '@app/kernel';
import type { EntityManager } from 'typeorm';
import { CompareDrawnUnit, getComparedUnit } from '../compare-drawn-unit';
import { LedgerOutcome } from '../ledger-outcome.entity';
import { NearMatch } from '../near-match.entity';
import { SettleUnitCheck } from '../settle-unit-check';
import { type CurrentRuling, currentRulings, type TaskPlace } from './current-rulings.query';
import { recordDigest } from './digests';
import { setStandings } from './ruled-standings';

/**
 * The comparison of a drawn unit with the reviewer's rulings in it (RULES §2): exemptions before the rows are matched, accepted near
 * matches after. Without rulings it is `CompareDrawnUnit` and nothing else. Repeatable. Returns the rulings that hold. Throws
 * `AssessmentNotFound`, `UnitNotInRoster`.
 */
export class CompareTask {
  private readonly compare = new CompareDrawnUnit();
  private readonly settle = new SettleUnitCheck();

  async execute(tx: Transaction, place: TaskPlace): Promise<readonly CurrentRuling[]> {
    const manager = managerOf(tx);
    const rulings = await currentRulings(manager, place);
    const compared = await getComparedUnit(manager, place);
    const { assessment, unit } = compared;
    await setStandings(manager, assessment, rulings);
    await this.compare.compareAt(tx, compared);
    const accepted = rulings.filter(({ subject, verdict }) => subject === 'near-match' && verdict === 'accepted');
    if (accepted.length === 0) return rulings;
    for (const ruling of accepted) await matchRow(manager, assessment.cutOff, ruling);
    await this.settle.execute(tx, unit);
    return rulings;
  }
}

/** Lets an accepted record answer for its row, as long as both are free and the record still says what was accepted. */
async function matchRow(manager: EntityManager, cutOff: string, { row, ...ruling }: CurrentRuling): Promise<void> {
  const { recordSeq, recordDigest: digest } = ruling;
  const { assessmentId, unitNo, line } = row;
  if (recordSeq === null) return;
  const unit = { assessmentId, unitNo };
  const outcome = await manager.findOneBy(LedgerOutcome, { ...unit, line });
  const record = await manager.findOneBy(PlatformRecordRow, { assessmentId, seq: recordSeq });
  const isFree = !(await manager.existsBy(LedgerOutcome, { ...unit, recordSeq }));
  const isOpen = outcome?.outcome === 'concealed' || outcome?.outcome === 'not-yet-due';
  const isSame = record !== null && record.receivedDate <= cutOff && recordDigest(record) === digest;
  if (!isFree || !isOpen || !isSame) return;
  await updateExactlyOne(manager, LedgerOutcome, {
    where: { ...unit, line, outcome: outcome.outcome },
    set: { outcome: 'matched', recordSeq },
  });
  await manager.delete(NearMatch, { ...unit, line });
  await manager.delete(NearMatch, { ...unit, recordSeq });
}
