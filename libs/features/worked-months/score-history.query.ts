import { MonthResult } from '@app/features/bulletins';
import { WorkedMonth } from '@app/features/months';
import { ProcessRecord } from '@app/features/processes';
import { readScoresDocument, type ScoresDocument, type UnitScore } from '@app/rules';
import type { EntityManager } from 'typeorm';
import { SHEET_STATES } from './sheet-access';

/** A ranked unit's scores in one month. */
export interface ScoredUnitMonth {
  readonly month: string;
  /** Of the month, as its process names it. */
  readonly state: string;
  readonly unit: UnitScore;
  /** How many units its group has. */
  readonly ranked: number;
}

/** A part of a unit's history. */
export interface HistoryRequest {
  readonly unit: string;
  /** Only months before this one; all where it is absent. */
  readonly before?: string | undefined;
  readonly limit: number;
}

/** A unit's scores over the months, the newest first; only of months whose sheets are open. Empty for a unit never ranked. */
export async function getScoreHistory(
  manager: EntityManager,
  { unit, before = '9999-12', limit }: HistoryRequest,
): Promise<readonly ScoredUnitMonth[]> {
  const months = await manager
    .createQueryBuilder(WorkedMonth, 'worked')
    .innerJoin(ProcessRecord, 'record', 'record.id = worked.recordId')
    .innerJoin(MonthResult, 'result', 'result.assessmentId = worked.assessmentId')
    .select('worked.month', 'month')
    .addSelect('record.state', 'state')
    .addSelect('result.scores', 'scores')
    .where('worked.month < :before AND record.state IN (:...states)', { before, states: [...SHEET_STATES] })
    .orderBy('worked.month', 'DESC')
    .limit(limit)
    .getRawMany<{ month: string; state: string; scores: string }>();
  return months.flatMap(({ month, state, scores }) => {
    const found = findUnit(readScoresDocument(scores), unit);
    return found === null ? [] : [{ month, state, ...found }];
  });
}

function findUnit({ groups }: ScoresDocument, code: string): Pick<ScoredUnitMonth, 'unit' | 'ranked'> | null {
  for (const units of [groups.county, groups.department]) {
    const unit = units.find((one) => one.code === code);
    if (unit !== undefined) return { unit, ranked: units.length };
  }
  return null;
}
