import { createHash } from 'node:crypto';
import type { ActionSpec, Process } from '@app/workflow';
import type { ProcessActRow, Reading, Testimony } from './reading';

/** One thing that must hold whatever died: its number in the list of faults, and what breaks it. */
export interface Invariant {
  readonly id: string;
  readonly name: string;
  /** Every breach, in words; none where it holds. */
  readonly breaches: (reading: Reading, testimony: Testimony) => readonly string[];
}

/** These hold in every committed state, in the midst of work too. */
export function lastingInvariants(processes: readonly Process[]): readonly Invariant[] {
  return [
    { id: 'I1', name: 'acked is durable', breaches: lostAcknowledgements },
    { id: 'I2', name: 'no half effect', breaches: halfEffects },
    { id: 'I3', name: 'one effect', breaches: doubledEffects },
    { id: 'I5', name: 'tree honest', breaches: gapsInTheTree },
    { id: 'I6', name: 'files whole', breaches: damagedFiles },
    { id: 'I8', name: 'published is fixed', breaches: changedPublications },
    { id: 'I9', name: 'legal history', breaches: (reading) => illegalHistories(reading, processes) },
    { id: 'I10', name: 'one owner', breaches: doubledCompletions },
    { id: 'I11', name: 'time', breaches: timesThatGoBack },
    { id: 'I12', name: 'answer honest', breaches: dishonestAnswers },
  ];
}

/** These hold once nothing is left to do. */
export const FINAL_INVARIANTS: readonly Invariant[] = [
  { id: 'I4', name: 'nothing stuck', breaches: stuckJobs },
  { id: 'I5', name: 'tree complete', breaches: entriesWithoutPlace },
];

/** All breaches of some invariants, each with the number of its invariant. */
export function breachesOf(
  invariants: readonly Invariant[],
  reading: Reading,
  testimony: Testimony,
): readonly string[] {
  return invariants.flatMap(({ id, breaches }) => breaches(reading, testimony).map((breach) => `${id}: ${breach}`));
}

interface Answered {
  readonly id?: unknown;
  readonly version?: unknown;
  readonly results?: unknown;
}

/** I1: the key of each command that was answered 2xx is kept with a result, and the act it speaks of is there; so is each file. */
function lostAcknowledgements({ commandKeys, acts, fileDigests }: Reading, { commands, uploads }: Testimony): string[] {
  const keys = new Map(commandKeys.map((row) => [`${row.account_id} ${row.command_key}`, row.result]));
  const done = new Set(acts.map(placeOf));
  const there = new Set(fileDigests);
  const lostCommands = commands
    .filter(({ status }) => status < 300)
    .flatMap((command) => {
      const missing = keysOf(command).filter((key) => (keys.get(`${command.accountId} ${key}`) ?? null) === null);
      if (missing.length > 0) return [`${command.path} (${missing.join(', ')}) was acknowledged, and is not there`];
      const { id, version } = answerIn(keys.get(`${command.accountId} ${command.key}`) ?? null);
      const isAct = typeof id === 'string' && typeof version === 'number' && acts.some((act) => act.record_id === id);
      return isAct && !done.has(`${id} ${String(version)}`)
        ? [`${command.path}: the act ${String(version)} of ${id} is lost`]
        : [];
    });
  return [
    ...lostCommands,
    ...uploads.filter((digest) => !there.has(digest)).map((digest) => `the file ${digest} is lost`),
  ];
}

/** Under which a command is kept: its own, or of each of many acts that it asked for and that were done. */
function keysOf({ key, body }: Testimony['commands'][number]): readonly string[] {
  const { results } = answerIn(body);
  if (!Array.isArray(results)) return [key];
  const done: readonly { readonly id: string; readonly done: boolean }[] = results;
  return done.filter((one) => one.done).map(({ id }) => createHash('sha256').update(`${key} ${id}`).digest('hex'));
}

/** I2: each act has its record's version and one entry; each job that follows an act has it. */
function halfEffects({ records, acts, actEntries, jobs }: Reading): string[] {
  const counts = countBy(acts.map(({ record_id }) => record_id));
  const wrong = records.filter(({ id, version }) => counts.get(id) !== version);
  const entries = countBy(actEntries.map(({ facts }) => `${String(facts?.['record'])} ${String(facts?.['version'])}`));
  const places = new Set(acts.map(placeOf));
  const orphans = jobs.filter(
    ({ payload: { recordId, ordinal } }) =>
      typeof ordinal === 'number' && !places.has(`${String(recordId)} ${String(ordinal)}`),
  );
  return [
    ...wrong.map(
      ({ id, version }) => `${id} is at version ${String(version)} with ${String(counts.get(id) ?? 0)} acts`,
    ),
    ...acts
      .filter((act) => entries.get(placeOf(act)) !== 1)
      .map((act) => `the act ${placeOf(act)} has ${String(entries.get(placeOf(act)) ?? 0)} audit entries`),
    ...orphans.map(({ id, name }) => `the job ${name} ${id} follows an act that is not there`),
  ];
}

/** I3: no act and no period twice, and no two keys for one act. */
function doubledEffects({ acts, commandKeys, doubledPeriods }: Reading): string[] {
  const results = commandKeys.flatMap(({ result }) => {
    const { id, version } = answerIn(result);
    return typeof id === 'string' && typeof version === 'number' ? [`${id} ${String(version)}`] : [];
  });
  const actPlaces = new Set(acts.map(placeOf));
  return [
    ...twice(acts.map(placeOf)).map((place) => `the act ${place} is there twice`),
    ...twice(results.filter((place) => actPlaces.has(place))).map((place) => `two commands have done the act ${place}`),
    ...doubledPeriods.map((schedule) => `a period of ${schedule} has begun twice`),
  ];
}

/** I4: no job waits for a dead one or is dead itself, and none is left. */
function stuckJobs({ jobs }: Reading): string[] {
  const ids = new Map(jobs.map((job) => [job.id, job]));
  const dead = jobs.filter(({ state }) => state === 'dead');
  const running = jobs.filter(({ state }) => state === 'running');
  const orphaned = jobs.filter(
    ({ state, id }) =>
      state === 'blocked' && ![...ids.values()].some(({ parent_id, state: own }) => parent_id === id && own !== 'done'),
  );
  return [
    ...dead.map(({ name, last_error }) => `${name} was given up: ${String(last_error)}`),
    ...running.map(({ name }) => `${name} still has a lease`),
    ...orphaned.map(({ name }) => `${name} waits for nothing`),
  ];
}

/** I5: the tree has no gap. That it is the entries' tree and continues its checkpoints the offline verifier shows. */
function gapsInTheTree({ leafCount, lastLeaf, entryCount }: Reading): string[] {
  return [
    ...(lastLeaf === leafCount - 1 ? [] : [`${String(leafCount)} leaves, the last at ${String(lastLeaf)}`]),
    ...(leafCount <= entryCount ? [] : [`${String(leafCount)} leaves of ${String(entryCount)} entries`]),
  ];
}

function entriesWithoutPlace({ leafCount, entryCount }: Reading): string[] {
  return leafCount === entryCount ? [] : [`${String(entryCount - leafCount)} entries have no place`];
}

/** I6: each file has the bytes of its name, and each row its file. */
function damagedFiles({ fileDigests, storedFiles }: Reading): string[] {
  return [
    ...fileDigests
      .filter((digest) => !storedFiles.has(digest))
      .map((digest) => `a row names ${digest}, which is not there`),
    ...[...storedFiles].filter(([name, digest]) => name !== digest).map(([name]) => `the bytes of ${name} are others`),
  ];
}

/** I8: documents, published bulletins and signed checkpoints stay as they were first seen. */
function changedPublications({ fixed }: Reading, { fixedBefore }: Testimony): string[] {
  return [...fixedBefore].filter(([name, text]) => fixed.get(name) !== text).map(([name]) => `${name} has changed`);
}

/** I9: each act follows the one before by the process table, and nobody did what must be done by two. */
function illegalHistories({ acts, records }: Reading, processes: readonly Process[]): string[] {
  const tables = new Map(processes.map((process) => [process.name, process]));
  const processOf = new Map(records.map(({ id, process }) => [id, tables.get(process)]));
  const earlier = new Map<string, ProcessActRow[]>();
  return acts.flatMap((act) => {
    const before = earlier.get(act.record_id) ?? [];
    earlier.set(act.record_id, [...before, act]);
    const table = processOf.get(act.record_id);
    const fault = table === undefined ? 'is of no known process' : faultOf(act, before, table);
    return fault === null ? [] : [`the act ${placeOf(act)} (${act.action}) ${fault}`];
  });
}

function faultOf(
  act: ProcessActRow,
  before: readonly ProcessActRow[],
  { start, initial, actions }: Process,
): string | null {
  const last = before.at(-1);
  if (act.from_state !== (last?.to_state ?? null)) return 'does not begin where the last one ended';
  if (last === undefined) return act.action === start.action && act.to_state === initial ? null : 'begins nothing';
  const spec: ActionSpec | undefined = actions[act.action];
  if (spec === undefined) return 'is none of the table';
  if (!spec.from.includes(last.to_state)) return `is not possible in ${last.to_state}`;
  if (!mayEndIn(spec, act)) return `does not lead to ${act.to_state}`;
  const separate = before.filter(({ action }) => spec.separateFrom?.includes(action));
  const same = separate.some(({ actor_id, delegated_by }) =>
    [actor_id, delegated_by].some((one) => one !== null && [act.actor_id, act.delegated_by].includes(one)),
  );
  return same ? 'was done by whoever did what it examines' : null;
}

function mayEndIn({ to }: ActionSpec, { from_state, to_state }: ProcessActRow): boolean {
  if (typeof to === 'object') return to.among.includes(to_state);
  return to_state === (to === 'same' ? from_state : to);
}

/** I10: however many workers took a job, one has completed it. */
function doubledCompletions(_: Reading, { completions }: Testimony): string[] {
  return twice(completions.map(({ job, name }) => `${name} ${job}`)).map((job) => `${job} was completed twice`);
}

/** I11: no act on a record is earlier than the one before. */
function timesThatGoBack({ acts }: Reading): string[] {
  return acts.flatMap((act, i) => {
    const before = acts[i - 1];
    return before?.record_id === act.record_id && before.at > act.at
      ? [`${placeOf(act)} is earlier than the act before`]
      : [];
  });
}

/** I12: what was refused in the end has not been done after all. */
function dishonestAnswers({ commandKeys }: Reading, { commands }: Testimony): string[] {
  const kept = new Set(commandKeys.map((row) => `${row.account_id} ${row.command_key}`));
  const accepted = new Set(
    commands.filter(({ status }) => status < 300).map(({ accountId, key }) => `${accountId} ${key}`),
  );
  return commands
    .filter(
      ({ status, accountId, key }) =>
        status >= 400 && kept.has(`${accountId} ${key}`) && !accepted.has(`${accountId} ${key}`),
    )
    .map(({ path, status }) => `${path} was refused with ${String(status)}, and done`);
}

function answerIn(result: string | null): Answered {
  const answer: unknown = result === null || result === '' ? null : JSON.parse(result);
  return typeof answer === 'object' && answer !== null ? answer : {};
}

function placeOf({ record_id, ordinal }: Pick<ProcessActRow, 'record_id' | 'ordinal'>): string {
  return `${record_id} ${String(ordinal)}`;
}

function countBy(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function twice(keys: readonly string[]): string[] {
  return [...countBy(keys)].flatMap(([key, count]) => (count > 1 ? [key] : []));
}
