import { MonthResult } from '@app/features/bulletins';
import { getMonthContext, type MonthContext, type RosterUnit } from '@app/features/months';
import { DrawnUnit } from '@app/features/spot-checks';
import { assertNever } from '@app/kernel';
import { readScoresDocument, type ScoresDocument } from '@app/rules';
import type { EntityManager } from 'typeorm';
import { MonthNotScored } from './month-runs.errors';

/** What the documents of a run are made from. */
export interface DocumentedRun extends MonthContext {
  readonly scores: ScoresDocument;
  /** SHA-256 of scores.json, hex. */
  readonly scoresSha256: string;
  readonly drawn: readonly DrawnUnit[];
  /** The audit log's checkpoint once the month was scored; the root in base64. */
  readonly checkpoint: { readonly size: number; readonly root: string };
}

export const RUN_DOCUMENT_KINDS = ['letter', 'bulletin', 'escalation-report'] as const;
export type RunDocumentKind = (typeof RUN_DOCUMENT_KINDS)[number];

/** One document of a run. The bulletin is about no unit in particular: its number is `WHOLE_MONTH`. */
export interface RunDocumentPlace {
  readonly kind: RunDocumentKind;
  readonly unitNo: number;
}

const WHOLE_MONTH = -1;

/** The scored month as its documents tell it. Throws `MonthNotScored`, or `ScoresDocumentDamaged`. */
export async function getDocumentedRun(manager: EntityManager, assessmentId: number): Promise<DocumentedRun> {
  const month = await getMonthContext(manager, assessmentId);
  const result = await manager.findOneBy(MonthResult, { assessmentId });
  if (result === null || result.checkpointSize === null || result.checkpointRoot === null) {
    throw new MonthNotScored({ assessmentId });
  }
  return {
    ...month,
    scores: readScoresDocument(result.scores),
    scoresSha256: result.sha256,
    drawn: await manager.find(DrawnUnit, { where: { assessmentId }, order: { unitNo: 'ASC' } }),
    checkpoint: { size: result.checkpointSize, root: result.checkpointRoot },
  };
}

/** Everything FORMATS "Output" wants as a PDF: a letter to each drawn unit, the bulletin, a report for each escalation. */
export function documentsOf({ drawn, scores, unitByCode }: DocumentedRun): readonly RunDocumentPlace[] {
  const escalated = scores.escalations.flatMap((code) => unitByCode.get(code) ?? []);
  return [
    ...drawn.map(({ unitNo }) => ({ kind: 'letter' as const, unitNo })),
    { kind: 'bulletin', unitNo: WHOLE_MONTH },
    ...escalated.map(({ unitNo }) => ({ kind: 'escalation-report' as const, unitNo })),
  ];
}

/** Where a document stands in the output folder. */
export function runDocumentPath({ roster }: DocumentedRun, { kind, unitNo }: RunDocumentPlace): string {
  const code = roster[unitNo]?.code ?? '';
  switch (kind) {
    case 'letter':
      return `letters/${code}.pdf`;
    case 'bulletin':
      return 'bulletin.pdf';
    case 'escalation-report':
      return `escalations/${code}.pdf`;
    default:
      return assertNever(kind);
  }
}

/** A county department's name means little without its county's. */
export function fullNameOf({ unitByCode }: DocumentedRun, unit: RosterUnit): string {
  const county = unitByCode.get(unit.parent)?.name ?? '';
  return unit.name.startsWith(county) ? unit.name : county + unit.name;
}
