import { isWorkingDay } from '@app/field-standard';
import type { Actor } from '@app/kernel';
import type { ActionSpec, ActSpec, EarlierAct, Process } from '@app/workflow';
import { UNIT } from './people';

/** What the plain model knows of a record. */
export interface ModelRecord {
  readonly id: string;
  state: string;
  version: number;
  deadline: string | null;
  acts: EarlierAct[];
}

/** One attempt, with all that is given or left out. */
export interface Trial {
  readonly actor: Actor;
  readonly now: Date;
  readonly reason: string | undefined;
  readonly guards: Readonly<Record<string, boolean>>;
  readonly provedAt: Date | undefined;
  readonly receivedAt: Date | undefined;
  readonly deadlineDay: string | undefined;
}

/**
 * The rules told a second time, as plainly as can be: the code of the refusal an act must meet, or null when it must be accepted. It
 * shares nothing with `decide` but the table.
 */
export function expectedRefusal(
  process: Process,
  record: ModelRecord,
  trial: Trial & { action: string; version: number },
): string | null {
  const action = process.actions[trial.action]!;
  const { actor } = trial;
  const known = record.acts.some(({ toState }) => !process.states[toState]!.internal);
  const own = (role: string) =>
    role === 'unit-officer'
      ? actor.unitCode === UNIT.unitCode
      : actor.unitCode === UNIT.unitCode || actor.unitCode === UNIT.parentCode;
  const eyes = actor.roles.filter((role) => (isOfficer(role) ? own(role) && known : !/administrator/.test(role)));
  if (trial.version !== record.version) return eyes.length > 0 ? 'stale-version' : 'record-not-found';
  const onlyOfficer = actor.roles.every(isOfficer);
  if (onlyOfficer && (!known || !actor.roles.some(own))) return 'record-not-found';
  if (!actor.roles.some((role) => action.by.includes(role) && (!isOfficer(role) || own(role)))) return 'role-missing';
  if (clashes(action, record.acts, actor)) return 'duties-not-separate';
  if (!action.from.includes(record.state)) return 'state-unfit';
  if (action.timeout && (record.deadline === null || today(trial.now) <= record.deadline)) return 'deadline-not-passed';
  return inputRefusal(action, trial) ?? receiptRefusal(action, trial) ?? dayRefusal(process, record, { action, trial });
}

/** As `expectedRefusal`, for starting a record. */
export function expectedStartRefusal(process: Process, trial: Trial): string | null {
  const { start } = process;
  const { actor } = trial;
  const mine = (role: string) =>
    !isOfficer(role) ||
    actor.unitCode === UNIT.unitCode ||
    (role === 'county-officer' && actor.unitCode === UNIT.parentCode);
  if (!actor.roles.some((role) => start.by.includes(role) && mine(role))) {
    return actor.roles.every((role) => !mine(role)) ? 'record-not-found' : 'role-missing';
  }
  return inputRefusal(start, trial) ?? (trial.receivedAt === undefined ? null : 'receipt-invalid');
}

/** Where an accepted act leads. */
export function nextState(action: ActionSpec, record: ModelRecord): string {
  if (typeof action.to !== 'string') return action.to.choose({ facts: {}, acts: record.acts });
  return action.to === 'same' ? record.state : action.to;
}

const PLACE = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });

/** The day in Yuncheng, found by the clock of the place and not by adding hours. */
export function today(now: Date): string {
  return PLACE.format(now);
}

function isOfficer(role: string): boolean {
  return role === 'unit-officer' || role === 'county-officer';
}

/** Any person behind this act who was behind one of those it is kept apart from. */
function clashes({ separateFrom = [] }: ActSpec, acts: readonly EarlierAct[], actor: Actor): boolean {
  const behind = (id: string, lender: string | null) => new Set(lender === null ? [id] : [id, lender]);
  const mine = behind(actor.id, actor.delegatedBy);
  return acts.some((act) => {
    if (!(separateFrom as readonly string[]).includes(act.action)) return false;
    return [...behind(act.actorId, act.delegatedBy)].some((id) => mine.has(id));
  });
}

function inputRefusal(act: ActSpec, trial: Trial): string | null {
  const said = trial.reason !== undefined;
  if ((act.reason === 'required' && !said) || (act.reason === 'none' && said)) return 'reason-invalid';
  for (const guard of act.requires ?? []) if (!trial.guards[guard]) return guard;
  if (act.signOff === undefined) return null;
  const age = trial.provedAt === undefined ? Infinity : trial.now.getTime() - trial.provedAt.getTime();
  return age <= 300_000 ? null : 'proof-needed';
}

function receiptRefusal(action: ActionSpec, trial: Trial): string | null {
  if (action.entersReceipt)
    return trial.receivedAt === undefined || trial.receivedAt > trial.now ? 'receipt-invalid' : null;
  return trial.receivedAt === undefined ? null : 'receipt-invalid';
}

function dayRefusal(
  process: Process,
  record: ModelRecord,
  { action, trial }: { action: ActionSpec; trial: Trial },
): string | null {
  const entered = action.to === 'same' ? undefined : process.states[nextState(action, record)]?.deadline;
  if (!action.extendsDeadline && entered?.rule !== 'given') return null;
  const day = trial.deadlineDay;
  if (day === undefined || day < today(trial.now) || !isWorkingDay(day)) return 'deadline-invalid';
  return action.extendsDeadline && (record.deadline === null || day <= record.deadline) ? 'deadline-invalid' : null;
}
