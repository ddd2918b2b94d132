import { managerOf } from '@app/database';
import { MonthResult, ScoreMonth } from '@app/features/bulletins';
import { Assessment, getWorkedMonth, monthProcess, MoveMonth, type WorkedMonth } from '@app/features/months';
import { loadRecord, ProcessEngine } from '@app/features/processes';
import { AuditTrail, Clock, officeDay, SYSTEM, type Transaction } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { findPreviousMonth } from './earlier-months.query';
import { GUARD_WORDS } from './guard-words';
import { getMonthGuards, guardResults, type MonthGuards } from './month-guards.query';
import { MonthScoring } from './month-scoring.entity';
import { getPresentInputs } from './scoring-state.query';

/** What came of a request: scored, no longer wanted where the month stands, or in need of a decision that was taken back meanwhile. */
export interface ScoringResult {
  readonly outcome: 'scored' | 'month-moved-on' | 'undecided';
  /** What has still to be decided (Chinese, counted); null unless the outcome is `undecided`. */
  readonly missing: string | null;
}

/** Scores a worked month, keeps what it was scored from, and lets it go on (RULES §5, §6). Repeatable. */
@Injectable()
export class ScoreWorkedMonth {
  private readonly move: MoveMonth;
  private readonly scoring: ScoreMonth;

  constructor(
    engine: ProcessEngine,
    audit: AuditTrail,
    private readonly clock: Clock,
  ) {
    this.move = new MoveMonth(engine);
    this.scoring = new ScoreMonth(audit);
  }

  /**
   * In the caller's transaction, once all units have been checked. A month that is scored already gets new scores and stays where it is.
   * Throws `MonthNotPlanned`, `MonthFiguresInvalid`.
   */
  async execute(tx: Transaction, month: string): Promise<ScoringResult> {
    const manager = managerOf(tx);
    const worked = await getWorkedMonth(manager, month);
    const { state } = await loadRecord(tx, monthProcess, worked.recordId);
    if (state !== 'confirming' && state !== 'scored') return { outcome: 'month-moved-on', missing: null };
    const missing = undecided(await this.guards(manager, worked));
    if (missing !== null) return { outcome: 'undecided', missing };
    await this.score(tx, worked);
    if (state === 'confirming') {
      const guards = guardResults(await this.guards(manager, worked));
      await this.move.execute(tx, { month, action: 'score', guards });
    }
    return { outcome: 'scored', missing: null };
  }

  /** With the bottom three of the month before as they are in force now: a correction may have changed them since the month was planned. */
  private async score(tx: Transaction, { month, assessmentId }: WorkedMonth): Promise<void> {
    const manager = managerOf(tx);
    await manager.update(Assessment, { id: assessmentId }, { previous: await findPreviousMonth(manager, month) });
    const inputs = await getPresentInputs(manager, assessmentId);
    await this.scoring.execute(tx, assessmentId, { actor: SYSTEM.id, role: 'system' });
    const { sha256: scoresSha256 } = await manager.findOneByOrFail(MonthResult, { assessmentId });
    await manager.delete(MonthScoring, { assessmentId });
    await manager.insert(MonthScoring, {
      assessmentId,
      figures: inputs.text,
      inputsSha256: inputs.sha256,
      scoresSha256,
      scoredAt: this.clock.now().toISOString(),
    });
  }

  private guards(manager: EntityManager, worked: WorkedMonth): Promise<MonthGuards> {
    return getMonthGuards(manager, worked, officeDay(this.clock.now()));
  }
}

/** Decisions may have been taken back between the request and the scoring. */
function undecided(guards: MonthGuards): string | null {
  return GUARD_WORDS.both(guards['tasks-confirmed'], guards['claims-decided']);
}
