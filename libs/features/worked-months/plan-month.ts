import { DatabaseBusy, isDuplicateKey, managerOf } from '@app/database';
import { Assessment, monthProcess, type PreviousMonth, RosterUnit, WorkedMonth } from '@app/features/months';
import {
  type ActOutcome,
  IdempotentCommands,
  type KeyedCommand,
  ProcessEngine,
  RecordExists,
} from '@app/features/processes';
import { getRoster } from '@app/features/units';
import { type Actor, Clock, officeDay, type Transaction, UnitOfWork } from '@app/kernel';
import { getScheme, type Scheme, type Unit } from '@app/rules';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { carryOverEvidence } from './carry-over-evidence';
import { findPreviousMonth } from './earlier-months.query';
import { type MonthDates, plannedDates } from './month-dates';
import { MonthAlreadyPlanned, MonthBeforeFirst, MonthNotBegun, RosterMissing } from './worked-months.errors';
import { WORKED_MONTHS_SETTINGS, type WorkedMonthsSettings } from './worked-months.settings';

/** The key and digest a command came with. */
export type Keyed = Pick<KeyedCommand, 'key' | 'digest'>;

/** What a month is planned with. */
interface PlannedMonth extends MonthDates {
  readonly month: string;
  readonly scheme: Scheme;
  readonly roster: readonly Unit[];
  readonly previous: PreviousMonth | null;
}

const ROWS_A_STATEMENT = 200;

/**
 * Plans a month for people to work (RULES §7): binds it for good to the scheme and to the roster as it stands, takes over what earlier
 * months of the year have left (D-1, D-7, the bottom three), and starts its record. One transaction, once a month.
 */
@Injectable()
export class PlanMonth {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly engine: ProcessEngine,
    private readonly commands: IdempotentCommands,
    @Inject(WORKED_MONTHS_SETTINGS) private readonly settings: WorkedMonthsSettings,
  ) {}

  /**
   * Throws `MonthNotBegun`, `MonthBeforeFirst`, `CalendarNotCovered`, `RosterMissing`, `MonthAlreadyPlanned`, and what the engine
   * throws. The same command again changes nothing.
   */
  async execute(actor: Actor, month: string, command: Keyed): Promise<void> {
    await this.unitOfWork.run((tx) =>
      this.commands.once(tx, { accountId: actor.id, ...command }, async () => {
        await this.plan(tx, actor, month);
        return null;
      }),
    );
  }

  private async plan(tx: Transaction, actor: Actor, month: string): Promise<void> {
    const manager = managerOf(tx);
    const planned = await this.decide(manager, month);
    const { id: recordId } = await this.start(tx, actor, planned);
    const assessmentId = await this.insertAssessment(manager, planned);
    await insertRoster(manager, assessmentId, planned.roster);
    await manager.insert(WorkedMonth, { month, assessmentId, recordId });
    const codes = planned.roster.map(({ code }) => code);
    await carryOverEvidence(manager, { month, assessmentId, scheme: planned.scheme, codes });
  }

  private async decide(manager: EntityManager, month: string): Promise<PlannedMonth> {
    const scheme = getScheme(this.settings.scheme);
    if (month < scheme.firstMonth) throw new MonthBeforeFirst({ first: scheme.firstMonth });
    if (officeDay(this.clock.now()).slice(0, 7) < month) throw new MonthNotBegun({ month });
    const dates = plannedDates(scheme, month);
    const roster = await getRoster(manager, month);
    if (roster.length === 0) throw new RosterMissing({ month });
    return { ...dates, month, scheme, roster, previous: await findPreviousMonth(manager, month) };
  }

  /** First of all, since two that plan one month meet here. */
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

  private async insertAssessment(manager: EntityManager, planned: PlannedMonth): Promise<number> {
    const { month, scheme, cutOff, issueDate, previous } = planned;
    const [last] = await manager.query('SELECT COALESCE(MAX(id), 0) AS id FROM assessment');
    const id = Number(last.id) + 1;
    try {
      await manager.insert(Assessment, {
        ...{ id, month, cutOff, issueDate, previous, scheme: scheme.id, parameters: {} },
        ...{ drawSeed: '', givenDraw: null, state: 'receiving' },
        ...{ auditLog: this.settings.auditLog, openedAt: this.clock.now().toISOString() },
      });
    } catch (error) {
      // Another month or an unattended run took the number in the same moment.
      throw isDuplicateKey(error) ? new DatabaseBusy() : error;
    }
    return id;
  }
}

async function insertRoster(manager: EntityManager, assessmentId: number, roster: readonly Unit[]): Promise<void> {
  const units = roster.map((unit, unitNo) => ({ assessmentId, unitNo, ...unit }));
  for (let at = 0; at < units.length; at += ROWS_A_STATEMENT) {
    await manager.insert(RosterUnit, units.slice(at, at + ROWS_A_STATEMENT));
  }
}
