import { adjustmentProcess } from '@app/features/adjustments';
import { bulletinProcess } from '@app/features/bulletins';
import { evidenceProcess } from '@app/features/evidence';
import { monthProcess, type WorkedMonth } from '@app/features/months';
import { objectionProcess } from '@app/features/objections';
import { getPlatformIntake } from '@app/features/records';
import { spotCheckTask } from '@app/features/spot-checks';
import { GuardNotMet, type GuardOf, type GuardResults, kindOf, type Process } from '@app/workflow';
import type { EntityManager } from 'typeorm';
import { GUARD_WORDS as words } from './guard-words';
import { countUnfinishedChecks } from './month-inputs.query';
import { WORK_OF_MONTH } from './month-processes';
import { MonthStanding } from './month-standing.query';
import { type ScoringState, scoringStateOf } from './scoring-state.query';

type MonthGuard = GuardOf<typeof monthProcess>;

/** The guards of a month, each with what is missing: Chinese, without a full stop, null where it holds. */
export type MonthGuards = Readonly<Record<MonthGuard, string | null>>;

/** Guards as the engine takes them. */
export function guardResults(guards: MonthGuards): GuardResults<typeof monthProcess> {
  return Object.fromEntries(Object.entries(guards).map(([guard, missing]) => [guard, missing === null]));
}

/** The refusal with what is missing in numbers. */
export function explainGuard(refusal: GuardNotMet, guards: MonthGuards): GuardNotMet {
  const explanation = missingOf(refusal.code, guards);
  return explanation === null ? refusal : new GuardNotMet(refusal.code, { explanation });
}

/** What is missing for a guard, by its name in a refusal; null where nothing is, or the month has no such guard. */
export function missingOf(guard: string, guards: MonthGuards): string | null {
  return new Map<string, string | null>(Object.entries(guards)).get(guard) ?? null;
}

/** What stands between a month and its next acts, found from the records of all processes and from the month's inputs. */
export async function getMonthGuards(manager: EntityManager, worked: WorkedMonth, today: string): Promise<MonthGuards> {
  const standing = await MonthStanding.of(manager, worked.month, today);
  return guardsFrom(manager, worked, { standing, scoring: await scoringStateOf(manager, worked.assessmentId) });
}

/** What guards rest on that a caller may have read before. */
export interface GuardGrounds {
  readonly standing: MonthStanding;
  readonly scoring: ScoringState;
}

/** As `getMonthGuards`, on grounds that were read before. */
export async function guardsFrom(
  manager: EntityManager,
  { month, assessmentId }: WorkedMonth,
  { standing, scoring }: GuardGrounds,
): Promise<MonthGuards> {
  const [intake, unfinished] = await Promise.all([
    getPlatformIntake(manager, month),
    countUnfinishedChecks(manager, assessmentId),
  ]);
  const claims = [
    standing.count(evidenceProcess.name, 'submitted') + standing.countRunning(evidenceProcess.name, 'returned'),
    standing.count(adjustmentProcess.name, 'proposed', 'verified'),
  ] as const;
  return {
    ...tasksSay(standing),
    'platform-imported': intake.confirmed > 0 ? words.importsOpen(intake.undecided) : words.nothingImported,
    'comparisons-done': words.both(
      words.notCompared(standing.count(spotCheckTask.name, ...NOT_COMPARED)),
      words.notChecked(unfinished),
    ),
    'claims-decided': words.claimsOpen(...claims),
    'objections-decided': words.objectionsOpen(standing.count(objectionProcess.name, 'lodged')),
    'scores-computed': words.scores[scoring],
    ...bulletinsSay(standing),
    'follow-ups-done': words.followUpsOpen(
      WORK_OF_MONTH.reduce((sum, process) => sum + countOpen(standing, process), 0),
    ),
  };
}

const OPEN_TO_ANSWERS = ['notified', 'acknowledged', 'returned'] as const;
const NOT_COMPARED = ['drawn', ...OPEN_TO_ANSWERS, 'answered', 'comparing'] as const;

type TaskGuards = Pick<MonthGuards, 'letters-issued' | 'answers-closed' | 'tasks-confirmed'>;

function tasksSay(standing: MonthStanding): TaskGuards {
  const { name } = spotCheckTask;
  const isDrawn = standing.countOutside(name, 'cancelled') > 0;
  return {
    'letters-issued': isDrawn ? words.lettersOpen(standing.count(name, 'drawn')) : words.nothingDrawn,
    'answers-closed': isDrawn
      ? words.answersOpen(standing.count(name, 'drawn') + standing.countRunning(name, ...OPEN_TO_ANSWERS))
      : words.nothingDrawn,
    'tasks-confirmed': isDrawn
      ? words.unconfirmed(standing.countOutside(name, 'confirmed', 'cancelled'))
      : words.nothingDrawn,
  };
}

type BulletinGuards = Pick<
  MonthGuards,
  'bulletin-submitted' | 'bulletin-unsigned' | 'bulletin-published' | 'correction-published'
>;

function bulletinsSay(standing: MonthStanding): BulletinGuards {
  const count = (...states: readonly string[]): number => standing.count(bulletinProcess.name, ...states);
  return {
    'bulletin-submitted': count('submitted', 'signed', 'sealed') > 0 ? null : words.notSubmitted,
    'bulletin-unsigned': count('signed', 'sealed') === 0 ? null : words.signedAlready,
    'bulletin-published': count('published') > 0 ? null : words.notPublished,
    'correction-published': count('published') > 0 && count('superseded') > 0 ? null : words.notCorrected,
  };
}

function countOpen(standing: MonthStanding, process: Process): number {
  const open = Object.entries(process.states).filter(([, state]) => ['open', 'side'].includes(kindOf(state)));
  return standing.count(process.name, ...open.map(([name]) => name));
}
