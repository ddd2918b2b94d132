import type { ActionSpec, ActSpec, ActingRole, Process, StateKind, StateSpec } from './process';

export function kindOf(state: StateSpec | undefined): StateKind {
  return state?.kind ?? 'open';
}

/** Every state the action can lead to from the given one. */
export function statesAfter(action: ActionSpec, from: string): readonly string[] {
  if (typeof action.to !== 'string') return action.to.among;
  return [action.to === 'same' ? from : action.to];
}

/** The action's entry in the table. Throws for a name that is not there: a fault in the program, not of the actor. */
export function actionOf(process: Process, name: string): ActionSpec {
  const action = Object.hasOwn(process.actions, name) ? process.actions[name] : undefined;
  if (action === undefined) throw new RangeError(`The process "${process.name}" has no action "${name}".`);
  return action;
}

/** Whether the act makes something count, so that only a person who holds no administration may do it. */
export function approves(act: ActSpec): boolean {
  return act.approves === true || act.signOff !== undefined;
}

/** The roles that are waited for in a state: who can take the record further in the usual way. Empty where nothing is awaited. */
export function awaitedRoles(process: Process, state: string): readonly ActingRole[] {
  if (['settled', 'final'].includes(kindOf(process.states[state]))) return [];
  const awaited = Object.values(process.actions).filter(
    (action) => action.from.includes(state) && action.to !== 'same' && !action.exceptional && !action.timeout,
  );
  return [...new Set(awaited.flatMap(({ by }) => by))];
}
