import { managerOf, updateExactlyOne } from '@app/database';
import { getMonthContext, type MonthContext } from '@app/features/months';
import { PlatformRecordRow } from '@app/features/records';
import type { Transaction } from '@app/kernel';
import type { EntityManager } from 'typeorm';
import { CompareDrawnUnit } from '../compare-drawn-unit';
import { LedgerOutcome } from '../ledger-outcome.entity';
import { LedgerRow, type LedgerStanding } from '../ledger-row.entity';
import { standingOf } from '../ledger-standing';
import { NearMatch } from '../near-match.entity';
import { SettleUnitCheck } from '../settle-unit-check';
import { type CurrentRuling, currentRulings, type TaskPlace } from './current-rulings.query';
import { recordDigest } from './digests';

/**
 * The comparison of a drawn unit with the reviewer's rulings in it (RULES §2): exemptions before the rows are matched, accepted near
 * matches after. Without rulings it is `CompareDrawnUnit` and nothing else. Repeatable. Throws `AssessmentNotFound`, `UnitNotInRoster`.
 */
export class CompareTask {
  private readonly compare = new CompareDrawnUnit();
  private readonly settle = new SettleUnitCheck();

  async execute(tx: Transaction, place: TaskPlace): Promise<void> {
    const manager = managerOf(tx);
    const rulings = await currentRulings(manager, place);
    const month = await getMonthContext(manager, place.assessmentId);
    await setStandings(manager, month, rulings);
    await this.compare.execute(tx, place);
    const accepted = rulings.filter(({ subject, verdict }) => subject === 'near-match' && verdict === 'accepted');
    if (accepted.length === 0) return;
    for (const ruling of accepted) await matchRow(manager, month.assessment.cutOff, ruling);
    const code = month.roster[place.unitNo]?.code ?? '';
    await this.settle.execute(tx, { assessmentId: place.assessmentId, unitNo: place.unitNo, code });
  }
}

/** Rows whose exemption was ever ruled on stand as the last ruling says; an undone one leaves the row as its remark has it. */
async function setStandings(
  manager: EntityManager,
  { assessment, scheme }: MonthContext,
  rulings: readonly CurrentRuling[],
): Promise<void> {
  const { month, cutOff } = assessment;
  for (const { row, subject, verdict } of rulings) {
    if (subject !== 'exemption') continue;
    const remark = verdict === 'refused' ? '' : row.remark;
    const plain = standingOf({ decisionDate: row.decisionDate, remark }, { scheme, month, cutOff });
    const standing: LedgerStanding = verdict === 'accepted' && plain !== 'other-month' ? 'exempt' : plain;
    const { assessmentId, unitNo, line } = row;
    if (standing !== row.standing)
      await updateExactlyOne(manager, LedgerRow, { where: { assessmentId, unitNo, line }, set: { standing } });
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
