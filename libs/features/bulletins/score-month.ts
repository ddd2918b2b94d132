import { createHash } from 'node:crypto';
import { managerOf } from '@app/database';
import { Assessment, getMonthContext } from '@app/features/months';
import type { AuditTrail, Transaction } from '@app/kernel';
import { type MonthScores, scoreMonth, writeScoresDocument } from '@app/rules';
import { getMonthFigures } from './month-figures.query';
import { MonthResult } from './month-result.entity';

/** In whose name a month is scored, for the audit entry. */
export interface ScoringActor {
  readonly actor: string;
  readonly role: string;
}

const UNATTENDED: ScoringActor = { actor: 'unattended-run', role: 'system' };

/** Scores and ranks a month whose units have all been checked, and keeps the figures under their hash. Repeatable. */
export class ScoreMonth {
  constructor(private readonly audit: AuditTrail) {}

  async execute(tx: Transaction, assessmentId: number, by: ScoringActor = UNATTENDED): Promise<MonthScores> {
    const manager = managerOf(tx);
    const month = await getMonthContext(manager, assessmentId);
    const { assessment } = month;
    const scored = scoreMonth(await getMonthFigures(manager, month));
    const scores = writeScoresDocument(scored);
    const sha256 = createHash('sha256').update(scores, 'utf8').digest('hex');
    await manager.delete(MonthResult, { assessmentId });
    await manager.insert(MonthResult, { assessmentId, scores, sha256 });
    await manager.update(Assessment, { id: assessmentId }, { state: 'scored' });
    await this.audit.record(tx, {
      log: assessment.auditLog,
      ...by,
      action: 'month.scored',
      subject: assessment.month,
      facts: { scoresSha256: sha256 },
    });
    return scored;
  }
}
