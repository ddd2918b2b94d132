import { isWorkingDay } from '@app/field-standard';
import { getWorkedMonth, isRanked, monthProcess, type SourceRole } from '@app/features/months';
import { ProcessReader, type RecordView, type TimelineEntry } from '@app/features/processes';
import { spotCheckTask } from '@app/features/spot-checks';
import { type Actor, Clock, officeDay } from '@app/kernel';
import { evidenceKey, type MonthFigures, planMonth } from '@app/rules';
import { type GuardResults, kindOf, type OfferedAction } from '@app/workflow';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { getMonthGuards, guardResults, guardsFrom, missingOf, type MonthGuards } from './month-guards.query';
import { listMonths, type MonthLine } from './month-list.query';
import { MONTH_PROCESSES } from './month-processes';
import { MonthStanding } from './month-standing.query';
import { type ProgressStep, stepsOf } from './plan-progress';
import {
  findScoring,
  getPresentInputs,
  type PresentInputs,
  type ScoringState,
  standingOf,
} from './scoring-state.query';

/** How many records of a process are in a state, in the words of the screens. */
export interface ProcessCount {
  readonly process: string;
  readonly processLabel: string;
  readonly state: string;
  readonly stateLabel: string;
  readonly count: number;
  readonly overdue: number;
}

/** What the drawn units have answered so far. */
export interface AnswerCounts {
  readonly drawn: number;
  readonly answered: number;
  readonly silent: number;
  readonly open: number;
}

/** A ranked unit without confirmation of some item of I1 or I2. */
export interface MissingEvidence {
  readonly unitCode: string;
  readonly unitName: string;
  readonly items: readonly string[];
}

/** An input file of the month. */
export interface MonthFile {
  readonly fileNo: number;
  readonly path: string;
  readonly role: SourceRole;
  readonly rows: number | null;
  readonly sha256: string | null;
}

/** A guard of the month, and what is missing for it (Chinese); null where it holds. */
export interface GuardView {
  readonly guard: string;
  readonly label: string;
  readonly missing: string | null;
}

/** A button, with what stands in its way in numbers. */
export interface MonthButton extends Pick<OfferedAction, 'action' | 'label' | 'reason' | 'exceptional'> {
  readonly refusal: { readonly code: string; readonly explanation: string | null } | null;
}

/** What was done on the month. */
export type MonthAct = Pick<
  TimelineEntry,
  'action' | 'label' | 'toStateLabel' | 'roleLabel' | 'actorId' | 'reason' | 'at'
>;

/** Everything about a month on one screen. */
export interface Cockpit extends Pick<RecordView, 'state' | 'stateLabel' | 'version' | 'deadline'> {
  readonly month: string;
  readonly scheme: string;
  readonly cutOff: string;
  readonly issueDate: string;
  readonly steps: readonly ProgressStep[];
  readonly guards: readonly GuardView[];
  readonly actions: readonly MonthButton[];
  readonly timeline: readonly MonthAct[];
  readonly counts: readonly ProcessCount[];
  readonly imports: readonly MonthFile[];
  readonly answers: AnswerCounts;
  readonly missingEvidence: readonly MissingEvidence[];
  readonly scoring: ScoringState;
  /** ISO 8601, UTC. */
  readonly scoredAt: string | null;
}

const ANSWERED = ['answered', 'comparing', 'reviewing', 'confirmed'] as const;

/** The cockpit of a month, for the people of the office. */
@Injectable()
export class CockpitQuery implements OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly reader: ProcessReader,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.reader.findGuardsBy(monthProcess.name, ({ record }) => this.guards(record.month ?? ''));
  }

  /** Throws `MonthNotPlanned`. */
  async get(actor: Actor, month: string): Promise<Cockpit> {
    const { manager } = this.dataSource;
    const today = officeDay(this.clock.now());
    const worked = await getWorkedMonth(manager, month);
    const [inputs, kept, standing] = await Promise.all([
      getPresentInputs(manager, worked.assessmentId),
      findScoring(manager, worked.assessmentId),
      MonthStanding.of(manager, month, today),
    ]);
    const scoring = standingOf(kept, inputs);
    const guards = await guardsFrom(manager, worked, { standing, scoring });
    const view = await this.reader.get({ id: worked.recordId, actor, guards: guardResults(guards) });
    const { state, stateLabel, version, deadline, timeline, actions } = view;
    const { cutOff, issueDate, scheme } = inputs.month.assessment;
    return {
      ...{ month, scheme, cutOff, issueDate, state, stateLabel, version, deadline },
      steps: stepsOf(planMonth(inputs.month.scheme, month, isWorkingDay), { state, isDrawn: isDrawn(standing), today }),
      guards: guardViews(guards),
      actions: actions.map((action) => buttonOf(action, guards)),
      timeline: timeline.map(actOf),
      counts: countsOf(standing),
      answers: await answersOf(manager, month, standing),
      imports: importsOf(inputs),
      missingEvidence: missingEvidenceIn(inputs.figures),
      scoring,
      scoredAt: kept?.scoredAt ?? null,
    };
  }

  /** Which conditions of the month hold now. Throws `MonthNotPlanned`. */
  private async guards(month: string): Promise<GuardResults<typeof monthProcess>> {
    const { manager } = this.dataSource;
    const worked = await getWorkedMonth(manager, month);
    return guardResults(await getMonthGuards(manager, worked, officeDay(this.clock.now())));
  }

  /** A part of the list of months, the newest first; before a month where one is given. */
  list(before: string | undefined, limit: number): Promise<readonly MonthLine[]> {
    return listMonths(this.dataSource.manager, { before, limit, today: officeDay(this.clock.now()) });
  }
}

function countsOf({ counts }: MonthStanding): readonly ProcessCount[] {
  return counts.flatMap(({ process: name, state, count, passed }) => {
    const process = MONTH_PROCESSES.find((one) => one.name === name);
    const spec = process?.states[state];
    if (process === undefined || spec === undefined) return [];
    const overdue = ['open', 'side'].includes(kindOf(spec)) ? passed : 0;
    return [{ process: name, processLabel: process.label, state, stateLabel: spec.label, count, overdue }];
  });
}

function isDrawn(standing: MonthStanding): boolean {
  return standing.countOutside(spotCheckTask.name, 'cancelled') > 0;
}

function guardViews(guards: MonthGuards): readonly GuardView[] {
  return Object.entries(monthProcess.guards).map(([guard, label]) => ({
    guard,
    label,
    missing: missingOf(guard, guards),
  }));
}

function buttonOf({ action, label, reason, exceptional, refusal }: OfferedAction, guards: MonthGuards): MonthButton {
  const explained = refusal === null ? null : { code: refusal.code, explanation: missingOf(refusal.code, guards) };
  return { action, label, reason, exceptional, refusal: explained };
}

function actOf({ action, label, toStateLabel, roleLabel, actorId, reason, at }: TimelineEntry): MonthAct {
  return { action, label, toStateLabel, roleLabel, actorId, reason, at };
}

/** A confirmed task has been answered, unless it was the unit's silence that was confirmed. */
async function answersOf(manager: EntityManager, month: string, standing: MonthStanding): Promise<AnswerCounts> {
  const { name } = spotCheckTask;
  const [row] = await manager.query(
    `SELECT COUNT(*) AS silent FROM process_record r JOIN process_act a ON a.record_id = r.id AND a.ordinal = r.version
     WHERE r.process = ? AND r.month = ? AND r.state = 'confirmed' AND a.from_state = 'unanswered'`,
    [name, month],
  );
  const confirmedSilent = Number(row.silent);
  const drawn = standing.countOutside(name, 'cancelled');
  const silent = standing.count(name, 'unanswered') + confirmedSilent;
  const answered = standing.count(name, ...ANSWERED) - confirmedSilent;
  return { drawn, answered, silent, open: drawn - answered - silent };
}

function importsOf({ files }: PresentInputs): readonly MonthFile[] {
  return files
    .filter(({ role }) => role !== 'ledger')
    .map(({ fileNo, path, role, rowCount, sha256 }) => ({ fileNo, path, role, rows: rowCount, sha256 }));
}

/** The items of I1 and I2 that are not confirmed, unit by unit in the order of the roster. */
function missingEvidenceIn({ scheme, roster, evidence }: MonthFigures): readonly MissingEvidence[] {
  const { I1, I2 } = scheme.indicators;
  const items = [...I1.items, ...I2.items];
  return roster
    .filter((unit) => isRanked(unit))
    .map(({ code: unitCode, name: unitName }) => {
      const missing = items.filter(({ id }) => !evidence.has(evidenceKey(unitCode, id)));
      return { unitCode, unitName, items: missing.map(({ name }) => name) };
    })
    .filter(({ items: missing }) => missing.length > 0);
}
