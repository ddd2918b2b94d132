import { DatabaseBusy, isDuplicateKey, managerOf } from '@app/database';
import { carryEvidenceOver } from '@app/features/evidence';
import { Assessment, monthProcess, RosterUnit, WorkedMonth } from '@app/features/months';
import { ActOnce, type ActOutcome, type CommandMark, ProcessEngine, RecordExists } from '@app/features/processes';
import type { Actor, Transaction } from '@app/kernel';
import type { Unit } from '@app/rules';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { NewMonth, type PlannedMonth } from './new-month';
import { MonthAlreadyPlanned } from './worked-months.errors';

const ROWS_A_STATEMENT = 200;

/**
 * Plans a month for people to work (RULES §7): binds it for good to the scheme and to the roster as it stands, takes over what earlier
 * months of the year have left (D-1, D-7, the bottom three), and starts its record. One transaction, once a month.
 */
@Injectable()
export class PlanMonth {
  constructor(
    private readonly once: ActOnce,
    private readonly engine: ProcessEngine,
    private readonly newMonth: NewMonth,
  ) {}

  /**
   * Throws `MonthNotBegun`, `MonthBeforeFirst`, `CalendarNotCovered`, `RosterMissing`, `MonthAlreadyPlanned`, and what the engine
   * throws. The same command again changes nothing.
   */
  async execute(actor: Actor, month: string, mark: CommandMark): Promise<void> {
    await this.once.run({ actor, ...mark }, async (tx) => {
      const manager = managerOf(tx);
      const planned = await this.newMonth.find(manager, month);
      const started = await this.start(tx, actor, planned);
      const assessmentId = await insertAssessment(manager, planned);
      await insertRoster(manager, assessmentId, planned.roster);
      await manager.insert(WorkedMonth, { month, assessmentId, recordId: started.id });
      await carryEvidenceOver(tx, assessmentId);
      return started;
    });
  }

  /** Before anything is written besides, since two that plan one month meet here. */
  private async start(
    tx: Transaction,
    actor: Actor,
    { month, scheme, cutOff, issueDate, roster }: PlannedMonth,
  ): Promise<ActOutcome<typeof monthProcess>> {
    const facts = { scheme: scheme.id, schemeVersion: scheme.version, cutOff, issueDate, units: roster.length };
    const whole = { unitCode: null, parentCode: null };
    try {
      return await this.engine.start(tx, { process: monthProcess, subject: month, month, ...whole, actor, facts });
    } catch (error) {
      throw error instanceof RecordExists ? new MonthAlreadyPlanned({ month }) : error;
    }
  }
}

/** Returns the new assessment's number. */
async function insertAssessment(manager: EntityManager, planned: PlannedMonth): Promise<number> {
  const { month, scheme, cutOff, issueDate, previous, auditLog, openedAt } = planned;
  const [last] = await manager.query('SELECT COALESCE(MAX(id), 0) AS id FROM assessment');
  const id = Number(last.id) + 1;
  const bound = { month, scheme: scheme.id, parameters: {}, cutOff, issueDate, previous, auditLog, openedAt };
  try {
    await manager.insert(Assessment, { id, ...bound, drawSeed: '', givenDraw: null, state: 'receiving' });
  } catch (error) {
    // Another month or an unattended run took the number in the same moment.
    throw isDuplicateKey(error) ? new DatabaseBusy() : error;
  }
  return id;
}

async function insertRoster(manager: EntityManager, assessmentId: number, roster: readonly Unit[]): Promise<void> {
  const units = roster.map((unit, unitNo) => ({ assessmentId, unitNo, ...unit }));
  for (let at = 0; at < units.length; at += ROWS_A_STATEMENT) {
    await manager.insert(RosterUnit, units.slice(at, at + ROWS_A_STATEMENT));
  }
}
