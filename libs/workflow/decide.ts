import type { Actor } from '@app/kernel';
import type { PlannedStep } from '@app/rules';
import { type Deadline, deadlineOf, extendedDeadline } from './deadline';
import type { DeadlineRule } from './deadline-rule';
import { localDay } from './local-day';
import type {
  ActionOf,
  ActionSpec,
  ActSpec,
  ActingRole,
  ChoiceGround,
  ChosenState,
  EarlierAct,
  Facts,
  GuardResults,
  Process,
  SignOffMeaning,
  StateOf,
} from './process';
import { isStateOf } from './process';
import { actingRole, type Belonging, isDisclosed, isOfficerOnly, keepApart } from './standing';
import { actionOf } from './table-reading';
import {
  DeadlineNotPassed,
  GuardNotMet,
  ProofNeeded,
  ReasonInvalid,
  ReceiptInvalid,
  RecordNotFound,
  StateUnfit,
} from './workflow.errors';

/** How old the proof of identity of a sign-off may be. */
export const PROOF_MINUTES = 5;
/** The longest reason that is kept, in characters. */
export const REASON_LENGTH = 500;

/** A record as it stands. */
export interface Standing<S extends string = string> extends Belonging {
  readonly state: S;
  readonly version: number;
  readonly deadline: Deadline | null;
}

/** What an actor gives with an act, and what is known at that moment. */
export interface ActInput<P extends Process> {
  readonly actor: Actor;
  readonly now: Date;
  readonly reason?: string | undefined;
  readonly facts?: Facts | undefined;
  readonly guards?: GuardResults<P> | undefined;
  /** When the person last proved who they are; needed by sign-offs. */
  readonly provedAt?: Date | undefined;
  /** When the office received what is being entered; for acts that enter a receipt. */
  readonly receivedAt?: Date | undefined;
  /** The day named with the act: an extension's new deadline, or the day a `given` deadline falls on. */
  readonly deadlineDay?: string | undefined;
  readonly plan?: readonly PlannedStep[] | undefined;
}

export interface Attempt<P extends Process> extends ActInput<P> {
  readonly record: Standing<StateOf<P>>;
  readonly action: ActionOf<P>;
  readonly acts: readonly EarlierAct<StateOf<P>>[];
}

export type StartAttempt<P extends Process> = ActInput<P> & Belonging;

/** What is to be written when an act is allowed. */
export interface Decision<S extends string = string> {
  readonly action: string;
  /** For the audit entry. */
  readonly event: string;
  /** The role acted in. */
  readonly role: ActingRole;
  /** Null for the act that starts a record. */
  readonly from: S | null;
  readonly to: S;
  /** The version the record gets. */
  readonly version: number;
  readonly reason: string | null;
  readonly facts: Facts;
  readonly deadline: Deadline | null;
  /** The state was entered (anew), not stayed in. */
  readonly entersState: boolean;
  readonly extendsDeadline: boolean;
  /** Done (or received) after the deadline the record had. */
  readonly isLate: boolean;
  /** The meaning of the signature, where the act is one. */
  readonly signOff: SignOffMeaning | null;
  readonly effects: readonly string[];
}

/**
 * Whether an act is allowed, and what becomes of the record: the same answer for everybody, from the table alone. Refuses, in this
 * order, with `RecordNotFound`, `RoleMissing`, `DutiesNotSeparate`, `StateUnfit`, `DeadlineNotPassed` (timeouts), `ReasonInvalid`,
 * `GuardNotMet`, `ProofNeeded`, `ReceiptInvalid`, `DeadlineInvalid`. Throws RangeError for an action the table does not have.
 */
export function decide<P extends Process>(process: P, attempt: Attempt<P>): Decision<StateOf<P>> {
  const { record, acts, now } = attempt;
  const action = actionOf(process, attempt.action);
  if (isOfficerOnly(attempt.actor) && !isDisclosed(process, { acts })) throw new RecordNotFound();
  const role = actingRole(action, record, attempt.actor);
  keepApart(action, acts, attempt.actor);
  if (!action.from.includes(record.state)) throw new StateUnfit({ state: record.state });
  if (action.timeout === true && !hasPassed(record.deadline, now)) throw new DeadlineNotPassed();
  const input = checkInput(process, action, attempt);
  const receivedAt = receiptOf(action.entersReceipt === true, attempt);
  const chosen = typeof action.to === 'string' ? action.to : chooseState(action.to, { facts: input.facts, acts });
  const to = chosen === 'same' ? record.state : chosen;
  if (!isStateOf(process, to)) throw new RangeError(`"${attempt.action}" leads to the unknown state "${to}".`);
  return {
    ...input,
    action: attempt.action,
    role,
    from: record.state,
    to,
    version: record.version + 1,
    entersState: action.to !== 'same',
    extendsDeadline: action.extendsDeadline === true,
    deadline: nextDeadline(action, process.states[to]?.deadline, attempt),
    isLate: action.timeout !== true && hasPassed(record.deadline, receivedAt ?? now),
  };
}

/** As `decide`, for the act that makes a record. */
export function decideStart<P extends Process>(process: P, attempt: StartAttempt<P>): Decision<StateOf<P>> {
  const { start, initial } = process;
  const role = actingRole(start, attempt, attempt.actor);
  const input = checkInput(process, start, attempt);
  receiptOf(false, attempt);
  if (!isStateOf(process, initial)) throw new RangeError(`The process "${process.name}" has no state "${initial}".`);
  const ground = { now: attempt.now, present: null, plan: attempt.plan, day: attempt.deadlineDay };
  const deadline = deadlineOf(process.states[initial]?.deadline, ground);
  const first = { action: start.action, role, from: null, to: initial, version: 1 };
  return { ...input, ...first, deadline, entersState: true, extendsDeadline: false, isLate: false };
}

/** Whether a moment lies after the last day of a deadline, in the office's time. Without a deadline nothing is late. */
export function hasPassed(deadline: Pick<Deadline, 'date'> | null, at: Date): boolean {
  return deadline !== null && localDay(at) > deadline.date;
}

type DeadlineInput = Pick<Attempt<Process>, 'record' | 'now' | 'plan' | 'deadlineDay'>;
type CheckedInput = Pick<Decision, 'event' | 'reason' | 'facts' | 'signOff' | 'effects'>;

function nextDeadline(action: ActionSpec, rule: DeadlineRule | undefined, attempt: DeadlineInput): Deadline | null {
  const { record, now, plan, deadlineDay: day } = attempt;
  const ground = { now, present: record.deadline, plan, day };
  if (action.extendsDeadline === true) return extendedDeadline(ground);
  return action.to === 'same' ? record.deadline : deadlineOf(rule, ground);
}

function checkInput(process: Process, act: ActSpec, input: ActInput<Process>): CheckedInput {
  const reason = reasonOf(act, input.reason);
  const unmet = unmetGuard(act, input.guards ?? {});
  if (unmet !== undefined) throw new GuardNotMet(unmet, { explanation: process.guards[unmet] ?? '' });
  if (act.signOff !== undefined && !isFresh(input.provedAt, input.now))
    throw new ProofNeeded({ minutes: PROOF_MINUTES });
  const { event, effects = [], signOff } = act;
  return { event, reason, facts: input.facts ?? {}, signOff: signOff?.meaning ?? null, effects };
}

function reasonOf(act: ActSpec, given: string | undefined): string | null {
  const reason = given?.trim() ?? '';
  const wrong = act.reason === 'required' ? reason === '' : act.reason === 'none' && reason !== '';
  if (wrong || [...reason].length > REASON_LENGTH)
    throw new ReasonInvalid({ rule: act.reason, longest: REASON_LENGTH });
  return reason === '' ? null : reason;
}

/** The first guard of the act that does not hold; what is not known does not hold. */
export function unmetGuard(act: ActSpec, guards: Readonly<Record<string, boolean | undefined>>): string | undefined {
  return act.requires?.find((guard) => guards[guard] !== true);
}

function isFresh(provedAt: Date | undefined, now: Date): boolean {
  if (provedAt === undefined) return false;
  const age = now.getTime() - provedAt.getTime();
  return age >= 0 && age <= PROOF_MINUTES * 60_000;
}

function receiptOf(entersReceipt: boolean, { receivedAt, now }: ActInput<Process>): Date | undefined {
  if (entersReceipt !== (receivedAt !== undefined)) throw new ReceiptInvalid();
  if (receivedAt !== undefined && receivedAt > now) throw new ReceiptInvalid();
  return receivedAt;
}

function chooseState<S extends string>(to: ChosenState<S>, ground: ChoiceGround<S>): S {
  const chosen = to.choose(ground);
  if (!to.among.includes(chosen)) throw new RangeError(`The state "${chosen}" is not among those declared.`);
  return chosen;
}
