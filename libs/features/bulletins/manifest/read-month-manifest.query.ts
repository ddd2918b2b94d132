import { Adjustment, EvidenceItem, NoDataStatement } from '@app/features/evidence';
import { type MonthContext, SourceFile } from '@app/features/months';
import { UnitTally } from '@app/features/records';
import { DrawnUnit, LedgerOutcome, NearMatch, UnitCheck } from '@app/features/spot-checks';
import type { ScoresDocument, Unit } from '@app/rules';
import type { EntityManager } from 'typeorm';
import type { Narrative } from '../narrative';
import type { ManifestCheck, MonthManifest } from './month-manifest';
import { mattersOf } from './matters-of-month.query';
import { rulingsOfMonth } from './rulings-of-month.query';

/** What the manifest holds that is not in the month's tables. */
export interface ManifestFrame {
  readonly issueDate: string;
  readonly scores: ScoresDocument;
  readonly narrative: Narrative;
  readonly corrects: MonthManifest['corrects'];
}

/** The manifest of a month as its tables stand at this moment. Rows come in the order of their keys, so that equal data give equal bytes. */
export async function readMonthManifest(
  manager: EntityManager,
  month: MonthContext,
  frame: ManifestFrame,
): Promise<MonthManifest> {
  const { assessment, scheme } = month;
  return {
    layout: 1,
    month: assessment.month,
    cutOff: assessment.cutOff,
    scheme,
    parameters: assessment.parameters,
    roster: month.roster.map(plainUnit),
    draw: await drawOf(manager, month),
    previous: assessment.previous,
    inputs: await inputsOf(manager, assessment.id),
    tallies: await talliesOf(manager, month),
    checks: await checksOf(manager, month),
    ...(await confirmedFacts(manager, assessment.id)),
    matters: await mattersOf(manager, assessment.month),
    ...frame,
  };
}

function plainUnit({ code, name, group, parent, remit }: Unit): Unit {
  return { code, name, group, parent, remit };
}

function codeOf({ roster }: MonthContext, unitNo: number): string {
  return roster[unitNo]?.code ?? '';
}

async function drawOf(manager: EntityManager, month: MonthContext): Promise<MonthManifest['draw']> {
  const { id: assessmentId, givenDraw, drawSeed } = month.assessment;
  const drawn = await manager.find(DrawnUnit, { where: { assessmentId }, order: { unitNo: 'ASC' } });
  return {
    seed: givenDraw === null ? drawSeed : null,
    drawn: drawn.map(({ unitNo, area, place }) => ({ code: codeOf(month, unitNo), area, place })),
  };
}

async function inputsOf(manager: EntityManager, assessmentId: number): Promise<MonthManifest['inputs']> {
  const files = await manager.find(SourceFile, { where: { assessmentId }, order: { fileNo: 'ASC' } });
  return files.map(({ fileNo, path, role, format, unitCode, sha256, rowCount }) => ({
    no: fileNo,
    path,
    role,
    format,
    unit: unitCode,
    sha256,
    rows: rowCount,
  }));
}

async function talliesOf(manager: EntityManager, month: MonthContext): Promise<MonthManifest['tallies']> {
  const assessmentId = month.assessment.id;
  const tallies = await manager.find(UnitTally, { where: { assessmentId }, order: { unitNo: 'ASC' } });
  return tallies.map(({ unitNo, permit, penalty, compliant, late }) => ({
    code: codeOf(month, unitNo),
    permit,
    penalty,
    compliant,
    late,
  }));
}

async function checksOf(manager: EntityManager, month: MonthContext): Promise<readonly ManifestCheck[]> {
  const assessmentId = month.assessment.id;
  const checks = await manager.find(UnitCheck, { where: { assessmentId }, order: { unitNo: 'ASC' } });
  const outcomes = await manager.find(LedgerOutcome, {
    where: { assessmentId },
    order: { unitNo: 'ASC', line: 'ASC' },
  });
  const proposals = await manager.find(NearMatch, {
    where: { assessmentId },
    order: { unitNo: 'ASC', line: 'ASC', place: 'ASC' },
  });
  const rowsOf = grouped(outcomes);
  const proposalsOf = grouped(proposals);
  const rulings = await rulingsOfMonth(manager, month);
  return checks.map(({ unitNo, answered }) => ({
    code: codeOf(month, unitNo),
    answered: answered === 1,
    rows: (rowsOf.get(unitNo) ?? []).map(({ line, outcome, recordSeq }) => [line, outcome, numberOf(recordSeq)]),
    proposals: (proposalsOf.get(unitNo) ?? []).map(({ line, recordSeq, score }) => [line, Number(recordSeq), score]),
    rulings: rulings.get(codeOf(month, unitNo)) ?? [],
  }));
}

/** A BIGINT comes as text from one engine and as a number from the other. */
function numberOf(seq: number | null): number | null {
  return seq === null ? null : Number(seq);
}

function grouped<Row extends { readonly unitNo: number }>(rows: readonly Row[]): ReadonlyMap<number, readonly Row[]> {
  const groups = new Map<number, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.unitNo);
    if (group === undefined) groups.set(row.unitNo, [row]);
    else group.push(row);
  }
  return groups;
}

async function confirmedFacts(
  manager: EntityManager,
  assessmentId: number,
): Promise<Pick<MonthManifest, 'statements' | 'evidence' | 'adjustments'>> {
  const where = { assessmentId };
  const statements = await manager.find(NoDataStatement, { where, order: { unitCode: 'ASC' } });
  const evidence = await manager.find(EvidenceItem, { where, order: { unitCode: 'ASC', item: 'ASC' } });
  const adjustments = await manager.find(Adjustment, { where, order: { ordinal: 'ASC' } });
  return {
    statements: statements.map(({ unitCode, accepted }) => ({ code: unitCode, accepted: accepted === 1 })),
    evidence: evidence.map(({ unitCode, item, confirmed }) => ({ code: unitCode, item, confirmed: confirmed === 1 })),
    adjustments: adjustments.map(({ ordinal, unitCode, rule, cases, approved }) => ({
      ordinal,
      code: unitCode,
      rule,
      cases,
      approved: approved === 1,
    })),
  };
}
