import { managerOf, updateExactlyOne, updateMatching, usingIndex } from '@app/database';
import { Assessment, AssessmentNotFound } from '@app/features/months';
import { DOCUMENT_INDEX } from '@app/features/records';
import type { Transaction } from '@app/kernel';
import type { EntityManager } from 'typeorm';
import { LedgerOutcome, type Outcome } from '../ledger-outcome.entity';
import type { LedgerRow } from '../ledger-row.entity';
import type { PlatformRecord } from '../match-document';
import { NearMatch } from '../near-match.entity';
import { ProposeNearMatches } from '../propose-near-matches';
import { settleDocument } from '../settle-documents';
import { UnitCheck } from '../unit-check.entity';
import { type CurrentRuling, rulingsInForce, type TaskPlace } from './current-rulings.query';
import type { DeskState } from './desk-state';
import type { RowRuling } from './row-ruling.entity';
import { setStandings } from './ruled-standings';

/** A desk after rulings. */
export interface RecomparedDesk extends Pick<DeskState, 'outcomes' | 'near'> {
  readonly rulings: readonly CurrentRuling[];
  readonly check: UnitCheck;
}

const RECORDS_OF_DOCUMENT = (byDocument: string): string => `
  SELECT r.seq AS seq, r.code_key AS codeKey, r.name_key AS nameKey FROM platform_record r ${byDocument}
  WHERE r.assessment_id = ? AND r.unit_no = ? AND r.kind = ? AND r.document_key = ? AND r.received_date <= ?
  ORDER BY r.received_date, r.seq`;

/** A record that was accepted as a row's document weighs on other rows too: then the whole unit is compared anew (`CompareTask`). */
export function weighsOnOthers({ subject, verdict }: Pick<RowRuling, 'subject' | 'verdict'>): boolean {
  return subject === 'near-match' && verdict === 'accepted';
}

/**
 * What rulings change of a comparison that stands, with the result that `CompareTask` would come to: only the documents of rows that
 * stand differently now can have other outcomes, and only other outcomes can call for other proposals. Not for desks at which a ruling
 * ever `weighsOnOthers`. Throws `AssessmentNotFound`.
 */
export class RecompareRows {
  private readonly propose = new ProposeNearMatches();

  /** `desk` as it was before the rulings that were `added`. */
  async execute(
    tx: Transaction,
    place: TaskPlace,
    { desk, added }: { readonly desk: DeskState; readonly added: readonly RowRuling[] },
  ): Promise<RecomparedDesk> {
    const manager = managerOf(tx);
    const { assessmentId } = place;
    const assessment = await manager.findOneBy(Assessment, { id: assessmentId });
    if (assessment === null) throw new AssessmentNotFound({ assessmentId });
    const rulings = rulingsInForce([...desk.history, ...added], desk.rows);
    const changed = new Map((await setStandings(manager, assessment, rulings)).map((row) => [row.line, row]));
    const rows = desk.rows.map((row) => changed.get(row.line) ?? row);
    const moved = await this.settle(manager, { ...desk, rows }, { assessment, changed: [...changed.values()] });
    const outcomes = desk.outcomes.map((outcome) => moved.get(outcome.line) ?? outcome);
    const check = checkOf(place, outcomes);
    if (moved.size === 0) return { rulings, outcomes, near: desk.near, check };
    await keepCheck(manager, check);
    const near = desk.near.length > 0 || outcomes.some(isOpen) ? await this.proposed(tx, place, assessment) : [];
    return { rulings, outcomes, near, check };
  }

  /** The outcomes that are others now, written; by line. */
  private async settle(
    manager: EntityManager,
    { rows, outcomes }: Pick<DeskState, 'rows' | 'outcomes'>,
    { assessment, changed }: { readonly assessment: Assessment; readonly changed: readonly LedgerRow[] },
  ): Promise<ReadonlyMap<number, LedgerOutcome>> {
    const before = new Map(outcomes.map((outcome) => [outcome.line, outcome]));
    const moved = new Map<number, LedgerOutcome>();
    for (const document of documentsOf(changed)) {
      const own = rows.filter((row) => isOfDocument(row, document));
      const records = await recordsOf(manager, document, assessment.cutOff);
      for (const { line, outcome, recordSeq } of settleDocument(own, records)) {
        const earlier = before.get(line);
        if (earlier === undefined) throw new Error(`The ledger row at line ${String(line)} was never compared.`);
        if (earlier.outcome === outcome && numberOf(earlier.recordSeq) === recordSeq) continue;
        const { assessmentId, unitNo } = earlier;
        const set = { outcome, recordSeq };
        await updateExactlyOne(manager, LedgerOutcome, { where: { assessmentId, unitNo, line }, set });
        moved.set(line, { ...earlier, ...set });
      }
    }
    return moved;
  }

  private async proposed(tx: Transaction, place: TaskPlace, { cutOff }: Assessment): Promise<readonly NearMatch[]> {
    const { assessmentId, unitNo } = place;
    await this.propose.execute(tx, { assessmentId, unitNo, cutOff });
    const order = { line: 'ASC', place: 'ASC' } as const;
    return managerOf(tx).find(NearMatch, { where: { assessmentId, unitNo }, order });
  }
}

/** One row for each document among them. */
function documentsOf(rows: readonly LedgerRow[]): readonly LedgerRow[] {
  return rows.filter((row, at) => rows.findIndex((other) => isOfDocument(other, row)) === at);
}

function isOfDocument(row: LedgerRow, { kind, documentKey }: LedgerRow): boolean {
  return row.kind === kind && row.documentKey === documentKey;
}

async function recordsOf(manager: EntityManager, row: LedgerRow, cutOff: string): Promise<readonly PlatformRecord[]> {
  const { assessmentId, unitNo, kind, documentKey } = row;
  const sql = RECORDS_OF_DOCUMENT(usingIndex(manager, DOCUMENT_INDEX));
  const records: (Omit<PlatformRecord, 'seq'> & { readonly seq: number | string })[] = await manager.query(sql, [
    ...[assessmentId, unitNo, kind, documentKey, cutOff],
  ]);
  return records.map(({ seq, codeKey, nameKey }) => ({ seq: Number(seq), codeKey, nameKey }));
}

function numberOf(seq: number | null): number | null {
  return seq === null ? null : Number(seq);
}

function isOpen({ outcome }: LedgerOutcome): boolean {
  return outcome === 'concealed' || outcome === 'not-yet-due';
}

/** The inputs of I5: a unit whose ledger has a row has answered (RULES §3). */
function checkOf({ assessmentId, unitNo }: TaskPlace, outcomes: readonly LedgerOutcome[]): UnitCheck {
  const count = (wanted: Outcome): number => outcomes.filter(({ outcome }) => outcome === wanted).length;
  return {
    assessmentId,
    unitNo,
    answered: 1,
    matched: count('matched'),
    concealed: count('concealed'),
    exempt: count('exempt'),
    notYetDue: count('not-yet-due'),
  };
}

async function keepCheck(manager: EntityManager, { assessmentId, unitNo, ...set }: UnitCheck): Promise<void> {
  if ((await updateMatching(manager, UnitCheck, { where: { assessmentId, unitNo }, set })) === 1) return;
  await manager.insert(UnitCheck, { assessmentId, unitNo, ...set });
}
