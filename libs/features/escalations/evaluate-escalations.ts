import { managerOf, updateExactlyOne } from '@app/database';
import { Bulletin, type PublishedBulletin, publishedBulletins } from '@app/features/bulletins';
import { ProcessRecord } from '@app/features/processes';
import { AuditTrail, SYSTEM, type Transaction } from '@app/kernel';
import { nextMonth, previousMonth } from '@app/rules';
import { kindOf } from '@app/workflow';
import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { EscalationActs } from './escalation-acts';
import { Escalation, EscalationMonth } from './escalation.entity';
import { newSubject, stateSpec } from './escalation.query';
import { escalationProcess } from './escalation.workflow';
import { type EscalationStep, type WeighedRecord, weighUnit } from './weigh-unit';

/** How far a run is looked for on either side of a month. */
const MONTHS_AROUND = 12;

type RankedUnit = Pick<Escalation, 'unitCode' | 'unitName' | 'unitGroup'>;

/** The bulletins in force around a month, by month, and who is in their bottom three. */
interface BulletinsInForce {
  readonly byMonth: ReadonlyMap<string, PublishedBulletin>;
  /** The months in whose bottom three a unit is. */
  readonly bottomMonths: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Draws the consequences of a bulletin that was published or corrected, for every unit it may concern, by the bulletins in force
 * (RULES §6). Done again it changes nothing.
 */
@Injectable()
export class EvaluateEscalations {
  constructor(
    private readonly acts: EscalationActs,
    private readonly audit: AuditTrail,
  ) {}

  /** Returns how many steps were taken. */
  async execute(tx: Transaction, bulletinId: string): Promise<number> {
    const manager = managerOf(tx);
    const { month } = await manager.findOneByOrFail(Bulletin, { id: bulletinId });
    const inForce = await bulletinsAround(manager, month);
    const units = rankedIn(inForce);
    let taken = 0;
    for (const unit of units.values()) {
      const records = await weighedRecords(manager, unit.unitCode);
      const bottomMonths = inForce.bottomMonths.get(unit.unitCode) ?? new Set<string>();
      for (const step of weighUnit({ code: unit.unitCode, month, bottomMonths, records })) {
        await this.take(tx, step, { unit, inForce });
        taken++;
      }
    }
    return taken;
  }

  private async take(
    tx: Transaction,
    step: EscalationStep,
    { unit, inForce }: { readonly unit: RankedUnit; readonly inForce: BulletinsInForce },
  ): Promise<void> {
    switch (step.step) {
      case 'raise':
        return this.raise(tx, unit, { months: step.months, inForce });
      case 'add-month':
        await managerOf(tx).insert(EscalationMonth, monthRow(step, inForce));
        await this.move(tx, step.id, { action: 'add-month', facts: { month: step.month } });
        return;
      case 'question':
        await this.move(tx, step.id, { action: 'question', guards: { 'ground-removed': true } });
        return;
      case 'month-fell':
      case 'month-stands':
        return this.mark(tx, step, unit);
    }
  }

  private async raise(
    tx: Transaction,
    unit: RankedUnit,
    { months, inForce }: { readonly months: readonly string[]; readonly inForce: BulletinsInForce },
  ): Promise<void> {
    const manager = managerOf(tx);
    const last = months.at(-1) ?? '';
    const { id } = await this.acts.start(tx, {
      subject: await newSubject(manager, unit.unitCode, last),
      month: last,
      unitCode: unit.unitCode,
      actor: SYSTEM,
      facts: { kind: 'interview', months: months.join(',') },
    });
    const untouched = { interviewDay: null, interviewTime: null, interviewPlace: null, minutesFile: null };
    const undrafted = { frozen: null, reportId: null, noticeId: null, minutesSealed: null };
    await manager.insert(Escalation, { id, kind: 'interview', ...unit, grounds: [], ...undrafted, ...untouched });
    for (const month of months) await manager.insert(EscalationMonth, monthRow({ id, month }, inForce));
  }

  private async move(
    tx: Transaction,
    id: string,
    act: Pick<Parameters<EscalationActs['act']>[1], 'action' | 'facts' | 'guards'>,
  ): Promise<void> {
    const { version } = await managerOf(tx).findOneByOrFail(ProcessRecord, { id });
    await this.acts.act(tx, { id, version, actor: SYSTEM, ...act });
  }

  /** A month of the record fell or stands again by a correction: nobody acts on the record, the log tells all the same. */
  private async mark(
    tx: Transaction,
    { step, id, month }: Extract<EscalationStep, { step: 'month-fell' | 'month-stands' }>,
    { unitCode }: RankedUnit,
  ): Promise<void> {
    const where = { escalationId: id, month };
    await updateExactlyOne(managerOf(tx), EscalationMonth, { where, set: { stands: step === 'month-stands' } });
    const { subject } = await managerOf(tx).findOneByOrFail(ProcessRecord, { id });
    await this.audit.record(tx, {
      actor: SYSTEM.id,
      role: 'system',
      action: `${escalationProcess.name}.${step}`,
      subject: `${escalationProcess.name}/${subject}`,
      month,
      unit: unitCode,
      facts: { record: id },
    });
  }
}

async function bulletinsAround(manager: EntityManager, month: string): Promise<BulletinsInForce> {
  const bulletins = await publishedBulletins(manager, monthsAround(month));
  const bottomMonths = new Map<string, Set<string>>();
  for (const { month: of, scores } of bulletins) {
    for (const { code, warned } of [...scores.groups.county, ...scores.groups.department]) {
      if (warned) bottomMonths.set(code, (bottomMonths.get(code) ?? new Set()).add(of));
    }
  }
  return { byMonth: new Map(bulletins.map((bulletin) => [bulletin.month, bulletin])), bottomMonths };
}

function monthsAround(month: string): readonly string[] {
  const months = [month];
  for (let i = 0; i < MONTHS_AROUND; i++) {
    months.unshift(previousMonth(months[0] ?? month));
    months.push(nextMonth(months.at(-1) ?? month));
  }
  return months;
}

/** Every unit ranked in one of the bulletins, as the newest has it. */
function rankedIn({ byMonth }: BulletinsInForce): ReadonlyMap<string, RankedUnit> {
  const units = new Map<string, RankedUnit>();
  for (const { scores } of byMonth.values()) {
    for (const group of ['county', 'department'] as const) {
      for (const { code, name } of scores.groups[group]) {
        units.set(code, { unitCode: code, unitName: name, unitGroup: group });
      }
    }
  }
  return units;
}

function monthRow({ id, month }: { readonly id: string; readonly month: string }, inForce: BulletinsInForce) {
  const bulletinId = inForce.byMonth.get(month)?.id ?? '';
  return { escalationId: id, month, bulletinId, stands: true };
}

async function weighedRecords(manager: EntityManager, unitCode: string): Promise<readonly WeighedRecord[]> {
  const escalations = await manager.findBy(Escalation, { unitCode, kind: 'interview' });
  const ids = escalations.map(({ id }) => id);
  const records = await manager.find(ProcessRecord, { where: { id: In(ids) }, order: { id: 'ASC' } });
  const months = await manager.find(EscalationMonth, { where: { escalationId: In(ids) }, order: { month: 'ASC' } });
  return records.map(({ id, state }) => ({
    id,
    isOver: kindOf(stateSpec(state)) === 'final',
    isWithdrawn: state === 'withdrawn',
    isQuestioned: state === 'questioned',
    months: months.filter(({ escalationId }) => escalationId === id),
  }));
}
