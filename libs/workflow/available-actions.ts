import { type Actor, DomainError, type RefusalDetails } from '@app/kernel';
import { type Standing, unmetGuard } from './decide';
import type {
  ActionOf,
  ActionSpec,
  EarlierAct,
  GuardResults,
  Process,
  ReasonRule,
  SignOffMeaning,
  StateOf,
} from './process';
import { isActionOf } from './process';
import { actingRole, isDisclosed, isOfficerOnly, keepApart } from './standing';

/** A button: what the actor's role can do in the record's state, and what stands in the way. */
export interface OfferedAction<A extends string = string> {
  readonly action: A;
  readonly label: string;
  readonly reason: ReasonRule;
  /** The meaning of the signature, where identity must be proven. */
  readonly signOff: SignOffMeaning | null;
  /** To be shown apart: nobody waits for it. */
  readonly exceptional: boolean;
  /** A day must be given with it; where the next state depends, it may have to. */
  readonly needsDay: boolean;
  readonly entersReceipt: boolean;
  /** What `decide` will ask for besides, in the table's words: conditions that were not looked at here. */
  readonly unexamined: readonly string[];
  /** Why it is not possible now; null when it is. `details.explanation` is Chinese where the table explains it. */
  readonly refusal: { readonly code: string; readonly details: RefusalDetails } | null;
}

/**
 * The buttons for an actor, in the table's order: what the state allows to the actor's roles, with what stands in the way. Empty
 * for those who may not know of the record. Guards that are not given are not held against an action; `decide` will ask for them.
 */
export function availableActions<P extends Process>(
  process: P,
  situation: {
    readonly record: Standing<StateOf<P>>;
    readonly acts: readonly EarlierAct<StateOf<P>>[];
    readonly actor: Actor;
    readonly guards?: GuardResults<P> | undefined;
  },
): readonly OfferedAction<ActionOf<P>>[] {
  const { record, actor, acts, guards = {} } = situation;
  if (isOfficerOnly(actor) && !isDisclosed(process, { acts })) return [];
  return Object.entries(process.actions).flatMap(([name, action]) => {
    if (!isActionOf(process, name) || !action.from.includes(record.state) || action.timeout) return [];
    if (refusalOf(() => actingRole(action, record, actor)) !== null) return [];
    const refusal = refusalOf(() => keepApart(action, acts, actor)) ?? guardRefusal(process, action, guards);
    const unexamined = unexaminedOf(process, action, guards);
    return [{ action: name, ...offered(process, action), unexamined, refusal }];
  });
}

type KnownGuards = Readonly<Record<string, boolean | undefined>>;

function offered(process: Process, action: ActionSpec): Omit<OfferedAction, 'action' | 'refusal' | 'unexamined'> {
  const { label, reason, signOff, exceptional = false, extendsDeadline = false, entersReceipt = false } = action;
  const next = action.to === 'same' ? [] : typeof action.to === 'string' ? [action.to] : action.to.among;
  const needsDay = extendsDeadline || next.some((state) => process.states[state]?.deadline?.rule === 'given');
  return { label, reason, signOff: signOff?.meaning ?? null, exceptional, needsDay, entersReceipt };
}

function unexaminedOf(process: Process, action: ActionSpec, guards: KnownGuards): readonly string[] {
  const unknown = (action.requires ?? []).filter((guard) => guards[guard] === undefined);
  return unknown.map((guard) => process.guards[guard] ?? guard);
}

function guardRefusal(process: Process, action: ActionSpec, guards: KnownGuards) {
  const known = { ...Object.fromEntries((action.requires ?? []).map((guard) => [guard, true])), ...guards };
  const unmet = unmetGuard(action, known);
  return unmet === undefined ? null : { code: unmet, details: { explanation: process.guards[unmet] ?? '' } };
}

function refusalOf(check: () => void): { readonly code: string; readonly details: RefusalDetails } | null {
  try {
    check();
    return null;
  } catch (error) {
    if (error instanceof DomainError) return { code: error.code, details: error.details };
    throw error;
  }
}
