import { managerOf } from '@app/database';
import { getMonthContext, getWorkedMonth, UnitNotInRoster } from '@app/features/months';
import { ActOnce, type CommandMark } from '@app/features/processes';
import { actedBy, type Actor, AuditTrail, Clock, newId, requireRole } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type FurtherIndicator, isResponsibleForFurtherIndicators } from './further-indicators';
import { MonthNote } from './month-note.entity';
import { UnitNotResponsible } from './worked-months.errors';

/** What is noted, of whom and when. */
export interface NewMonthNote {
  readonly month: string;
  readonly unit: string;
  readonly indicator: FurtherIndicator;
  readonly content: string;
}

/**
 * Writes notes on the indicators of notice §3, which no monthly score holds (RULES §4). A note is never changed: a later one on the same
 * indicator takes its place and leaves it as history.
 */
@Injectable()
export class WriteMonthNote {
  constructor(
    private readonly once: ActOnce,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** Throws `RoleRequired`, `MonthNotPlanned`, `UnitNotInRoster`, `UnitNotResponsible`. The same command again changes nothing. */
  async execute(actor: Actor, note: NewMonthNote, mark: CommandMark): Promise<void> {
    requireRole(actor, 'reviewer');
    const { month, unit: unitCode, indicator, content } = note;
    await this.once.answer({ actor, ...mark }, async (tx) => {
      const manager = managerOf(tx);
      await requireResponsible(manager, note);
      const now = this.clock.now();
      const id = newId(now);
      const row = { id, month, unitCode, indicator, content, authorId: actor.id, writtenAt: now.toISOString() };
      await manager.insert(MonthNote, row);
      await this.audit.record(tx, {
        ...actedBy(actor, 'reviewer'),
        ...{ action: 'month-note.written', subject: `month-note/${id}`, month, unit: unitCode, facts: { indicator } },
        sealed: { content },
      });
      return { id };
    });
  }
}

async function requireResponsible(manager: EntityManager, { month, unit: code }: NewMonthNote): Promise<void> {
  const { assessmentId } = await getWorkedMonth(manager, month);
  const unit = (await getMonthContext(manager, assessmentId)).unitByCode.get(code);
  if (unit === undefined) throw new UnitNotInRoster({ unit: code });
  if (!isResponsibleForFurtherIndicators(unit)) throw new UnitNotResponsible();
}
