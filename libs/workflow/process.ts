import type { Role } from '@app/kernel';
import type { DeadlineRule } from './deadline-rule';

/** Who may act: a role of an account, or the product itself. */
export type ActingRole = Role | 'system';

/** Figures and keys of an act, kept with it and put in the audit entry. Never personal data. */
export type Facts = Readonly<Record<string, string | number | boolean>>;

/**
 * `open`: somebody is awaited. `side`: off the usual way, somebody is awaited too. `settled`: nothing is awaited, yet something may
 * still happen (an accepted evidence may be revoked). `final`: nothing can happen any more.
 */
export type StateKind = 'open' | 'side' | 'settled' | 'final';

export interface StateSpec {
  /** Chinese, as on the screens. */
  readonly label: string;
  /** `open` unless said. */
  readonly kind?: StateKind;
  /** The unit does not learn of it: its officers see a record once it has been in a state that is not internal. */
  readonly internal?: true;
  /** Until when somebody shall have acted. Set anew whenever the state is entered; none unless said. */
  readonly deadline?: DeadlineRule;
}

/** What a person proves who they are for, as the sign-off record says it. */
export type SignOffMeaning = '拟稿' | '审核' | '签发';

export type ReasonRule = 'required' | 'optional' | 'none';

/** An act that came before on the same record. */
export interface EarlierAct<S extends string = string> {
  readonly action: string;
  /** Null for the act that started the record. */
  readonly fromState: S | null;
  readonly toState: S;
  readonly actorId: string;
  readonly delegatedBy: string | null;
}

/** What a choice of the next state may rest on. */
export interface ChoiceGround<S extends string = string> {
  readonly facts: Facts;
  readonly acts: readonly EarlierAct<S>[];
}

/** A next state that depends on the facts; `among` is every state it can be. */
export interface ChosenState<S extends string = string> {
  readonly among: readonly S[];
  choose(ground: ChoiceGround<S>): S;
}

/** What starting a record and acting on it have in common. `By`: the names of acts, `G`: of guards. */
export interface ActSpec<By extends string = string, G extends string = string> {
  /** Chinese, as on the button. */
  readonly label: string;
  /** What has happened once it is done: past tense, unique in the table. The audit entry says `<process>.<event>`. */
  readonly event: string;
  readonly by: readonly ActingRole[];
  /**
   * `own-unit`: an officer acts for the record's unit; a county officer also for departments of the county. `any`: the record's
   * unit does not matter. Officers are always bound to their own.
   */
  readonly scope: 'any' | 'own-unit';
  readonly reason: ReasonRule;
  /** Whoever did one of these on this record, or lent their role for it, may not do this (经办与审批分离). */
  readonly separateFrom?: readonly By[];
  /** Names of guards that must hold. */
  readonly requires?: readonly G[];
  /** Needs a proof of identity of the last minutes, and is an approval. */
  readonly signOff?: { readonly meaning: SignOffMeaning };
  /** Makes something count that did not: never done by the product itself, nor by an administrator. `signOff` implies it. */
  readonly approves?: true;
  /** Names of the jobs that follow; each gets `{ recordId, ordinal }`. */
  readonly effects?: readonly string[];
}

/** The act that makes a record, in the table's initial state. */
export interface StartSpec<B extends string = string, G extends string = string> extends ActSpec<never, G> {
  /** The act's name. */
  readonly action: B;
}

export interface ActionSpec<
  S extends string = string,
  By extends string = string,
  G extends string = string,
> extends ActSpec<By, G> {
  readonly from: readonly S[];
  /** `same`: the record stays where it is. */
  readonly to: S | 'same' | ChosenState<S>;
  /** Possible, but nobody waits for it (withdrawing, voiding): it makes no record appear in a waiting list. */
  readonly exceptional?: true;
  /** Sets a later deadline, given with the act. */
  readonly extendsDeadline?: true;
  /** Done by the product when the deadline of its state has passed. Leads to a side state, never to anything that counts as approval. */
  readonly timeout?: true;
  /** Enters something that the office received earlier; the act names when, and that decides whether it was late. */
  readonly entersReceipt?: true;
}

/** One process as data. Made by `defineProcess`; everything else (engine, buttons, diagrams, lists) reads it. */
export interface Process<
  S extends string = string,
  A extends string = string,
  G extends string = string,
  B extends string = string,
> {
  /** English, kebab-case, at most 40 characters; kept in every record. */
  readonly name: string;
  readonly label: string;
  readonly initial: S;
  /** What must hold for some acts, said in Chinese so that a refusal can be read. */
  readonly guards: Readonly<Record<G, string>>;
  readonly states: Readonly<Record<S, StateSpec>>;
  readonly start: StartSpec<B, G>;
  readonly actions: Readonly<Record<A, ActionSpec<S, A | B, G>>>;
  /** The job that reminds of a deadline; it gets `{ recordId, deadline, workingDaysLeft }`. Without it nobody is reminded. */
  readonly reminder?: string;
}

export type StateOf<P extends Process> = keyof P['states'] & string;
export type ActionOf<P extends Process> = keyof P['actions'] & string;
export type GuardOf<P extends Process> = keyof P['guards'] & string;
/** What is known of the guards. One that is not named does not hold. */
export type GuardResults<P extends Process> = Readonly<Partial<Record<GuardOf<P>, boolean>>>;

/** Whether the text names a state of the process. */
export function isStateOf<P extends Process>(process: P, text: string): text is StateOf<P> {
  return Object.hasOwn(process.states, text);
}

/** Whether the text names an action of the process. */
export function isActionOf<P extends Process>(process: P, text: string): text is ActionOf<P> {
  return Object.hasOwn(process.actions, text);
}
