import type { ActSpec, ActingRole, ActionSpec, Process, StateSpec } from './process';
import { approves, awaitedRoles, kindOf, statesAfter } from './table-reading';

const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const LONGEST_NAME = 40;
const ADMINISTRATORS: readonly ActingRole[] = ['system-administrator', 'security-administrator', 'auditor'];
const OFFICERS: readonly ActingRole[] = ['unit-officer', 'county-officer'];

/**
 * What is wrong with a table, in words for its author; empty when it may be used. No record can get stuck or lost in a table that
 * passes, and nothing in it can be approved by a timeout, by the product itself or by an administrator.
 */
export function checkProcess(process: Process): readonly string[] {
  return [
    ...checkNames(process),
    ...Object.entries(process.states).flatMap(([name, state]) => checkState(process, name, state)),
    ...checkAct(process, process.start.action, process.start),
    ...Object.entries(process.actions).flatMap(([name, action]) => [
      ...checkAct(process, name, action),
      ...checkAction(process, name, action),
    ]),
    ...checkReach(process),
  ];
}

function checkNames(process: Process): string[] {
  const { name, label, states, actions, start, guards, initial } = process;
  const acts = [start, ...Object.values(actions)];
  const names = [name, ...Object.keys(states), start.action, ...Object.keys(actions), ...Object.keys(guards)];
  const all = [...names, ...acts.map(({ event }) => event), ...acts.flatMap(({ effects = [] }) => effects)];
  const events = acts.map(({ event }) => event);
  return [
    ...[...new Set(all)]
      .filter((each) => !NAME.test(each) || each.length > LONGEST_NAME)
      .map((each) => `"${each}" is no name`),
    ...events.filter((event, at) => events.indexOf(event) !== at).map((event) => `the event "${event}" is there twice`),
    ...(label.trim() === '' ? ['the process has no label'] : []),
    ...(Object.hasOwn(states, initial) ? [] : [`the initial state "${initial}" is not among the states`]),
    ...(Object.hasOwn(actions, start.action) ? [`"${start.action}" both starts a record and is an action`] : []),
    ...(Object.hasOwn(states, 'same') ? ['a state may not be called "same"'] : []),
    ...Object.entries(guards)
      .filter(([, text]) => text.trim() === '')
      .map(([guard]) => `the guard "${guard}" is not explained`),
  ];
}

function checkState(process: Process, name: string, state: StateSpec): string[] {
  const problems = state.label.trim() === '' ? [`the state "${name}" has no label`] : [];
  const leaving = Object.values(process.actions).filter(({ from }) => from.includes(name));
  const kind = kindOf(state);
  if (kind === 'final') {
    if (leaving.length > 0) problems.push(`the final state "${name}" can be acted on`);
    if (state.deadline !== undefined) problems.push(`the final state "${name}" has a deadline`);
    return problems;
  }
  const waysOut = leaving.filter((action) => statesAfter(action, name).some((to) => to !== name));
  if (waysOut.length === 0) problems.push(`the state "${name}" has no way out and is not final`);
  if (kind !== 'settled' && awaitedRoles(process, name).length === 0) problems.push(`in "${name}" nobody is awaited`);
  if (state.internal === true && leaving.some(({ by }) => by.some((role) => OFFICERS.includes(role)))) {
    problems.push(`officers act in "${name}", of which they know nothing`);
  }
  if (state.deadline?.remind !== undefined && process.reminder === undefined) {
    problems.push(`"${name}" reminds, but the table names no reminder`);
  }
  return problems;
}

function checkAct(process: Process, name: string, act: ActSpec): string[] {
  const earlier = [process.start.action, ...Object.keys(process.actions)];
  const approving = approves(act);
  const say = (holds: boolean, problem: string) => (holds ? [] : [`"${name}" ${problem}`]);
  return [
    ...say(act.label.trim() !== '', 'has no label'),
    ...say(act.by.length > 0, 'can be done by nobody'),
    ...say(!approving || !act.by.includes('system'), 'would approve without a person'),
    ...say(
      !approving || !act.by.some((role) => ADMINISTRATORS.includes(role)),
      'would be approved by an administrator',
    ),
    ...say(
      act.scope === 'own-unit' || !act.by.some((role) => OFFICERS.includes(role)),
      'lets officers act beyond their unit',
    ),
    ...say(act.scope === 'any' || act.by.some((role) => OFFICERS.includes(role)), 'binds nobody to a unit'),
    ...say(!(act.reason === 'required' && act.by.every((role) => role === 'system')), 'asks the product for a reason'),
    ...(act.separateFrom ?? []).flatMap((other: string) =>
      say(earlier.includes(other), `is kept apart from the unknown "${other}"`),
    ),
    ...(act.requires ?? []).flatMap((guard) =>
      say(Object.hasOwn(process.guards, guard), `requires the unknown "${guard}"`),
    ),
  ];
}

function checkAction(process: Process, name: string, action: ActionSpec): string[] {
  const say = (holds: boolean, problem: string) => (holds ? [] : [`"${name}" ${problem}`]);
  const targets = typeof action.to === 'string' ? (action.to === 'same' ? [] : [action.to]) : action.to.among;
  return [
    ...say(action.from.length > 0, 'can be done in no state'),
    ...[...action.from, ...targets].flatMap((state) =>
      say(Object.hasOwn(process.states, state), `names the unknown state "${state}"`),
    ),
    ...say(typeof action.to === 'string' || action.to.among.length > 0, 'chooses among no states'),
    ...(action.timeout === true ? checkTimeout(process, name, action) : []),
    ...(action.extendsDeadline === true ? checkExtension(process, name, action) : []),
    ...say(
      !action.entersReceipt || !action.by.some((role) => OFFICERS.includes(role)),
      'lets a unit date its own papers',
    ),
  ];
}

function checkTimeout(process: Process, name: string, action: ActionSpec): string[] {
  const { to } = action;
  const say = (holds: boolean, problem: string) => (holds ? [] : [`the timeout "${name}" ${problem}`]);
  return [
    ...say(
      action.by.every((role) => role === 'system'),
      'is done by people',
    ),
    ...say(typeof to === 'string' && kindOf(process.states[to]) === 'side', 'does not lead to one side state'),
    ...action.from.flatMap((state) =>
      say(process.states[state]?.deadline !== undefined, `waits in "${state}", which has no deadline`),
    ),
    ...action.from.flatMap((state) => say(timeoutsOf(process, state) === 1, `is not the only timeout of "${state}"`)),
  ];
}

function timeoutsOf(process: Process, state: string): number {
  return Object.values(process.actions).filter(({ timeout, from }) => timeout === true && from.includes(state)).length;
}

function checkExtension(process: Process, name: string, action: ActionSpec): string[] {
  const say = (holds: boolean, problem: string) => (holds ? [] : [`the extension "${name}" ${problem}`]);
  return [
    ...say(action.to === 'same', 'changes the state'),
    ...say(action.reason === 'required', 'needs no reason'),
    ...say(!action.by.includes('system'), 'is granted by nobody'),
    ...action.from.flatMap((state) =>
      say(process.states[state]?.deadline !== undefined, `extends "${state}", which has no deadline`),
    ),
  ];
}

function checkReach(process: Process): string[] {
  const reached = new Set([process.initial]);
  // A set grows while it is walked: every state is visited once.
  for (const state of reached) {
    for (const action of Object.values(process.actions)) {
      if (action.from.includes(state)) for (const to of statesAfter(action, state)) reached.add(to);
    }
  }
  return Object.keys(process.states)
    .filter((state) => !reached.has(state))
    .map((state) => `the state "${state}" is never reached`);
}
