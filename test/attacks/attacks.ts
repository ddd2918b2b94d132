import { appendFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Target, type TargetOptions } from './target';

/** A row of the list of attacks: what is sent, and what must come of it. */
export interface AttackRow {
  readonly id: string;
  readonly group: string;
  readonly input: string;
  readonly expect: string;
}

interface AttackList {
  readonly rules: Readonly<Record<string, { readonly title: string; readonly rule: string }>>;
  readonly attacks: readonly AttackRow[];
}

/** What a file of attacks has come to, for the sum of all files (`scripts/attacks.mjs`). */
export interface Tally {
  readonly file: string;
  /** Rows that were answered as expected, and the others. */
  readonly held: readonly string[];
  readonly broken: readonly string[];
  readonly answers: number;
  readonly serverErrors: number;
  readonly restarts: number;
}

/** How a file of attacks tells its rows. */
export interface Attacks {
  /** The process that this file attacks; there from the first test on. */
  readonly target: () => Target;
  /** The one test of a row, named by its number and sentence. */
  readonly attack: (id: string, proves: () => Promise<void>, timeout?: number) => void;
  /** What the rule of a group asks beyond its rows. */
  readonly alike: (group: string, sentence: string, proves: () => Promise<void>) => void;
}

const LIST = JSON.parse(readFileSync(join(__dirname, 'attack-list.json'), 'utf8')) as AttackList;
const ROWS = new Map(LIST.attacks.map((row) => [row.id, row]));
/** Starting a process and working a month for it, on a machine that has other work. */
const LONGEST_MS = 240_000;

/**
 * A file of attacks: one process for all of them, and at its end what holds for every answer: none of 500 and above, and the process is
 * still the one that was started. `prepare` gives it what its rows need.
 */
export function describeAttacks(
  file: string,
  { prepare, ...options }: TargetOptions & { readonly prepare?: (target: Target) => Promise<void> },
  rows: (attacks: Attacks) => void,
): void {
  describe(`Attacks on ${file}`, () => {
    let started: Target | undefined;
    const outcome = new Map<string, boolean>();
    const target = () => {
      if (started === undefined) throw new Error('The process has not been started.');
      return started;
    };
    beforeAll(async () => {
      started = await Target.start(options);
      await prepare?.(started);
    }, LONGEST_MS);
    afterAll(async () => {
      tell(tallyOf(file, outcome, started));
      await started?.close();
    });

    rows({
      target,
      attack: (id, proves, timeout = LONGEST_MS) => {
        outcome.set(id, false);
        test(
          titleOf(id),
          async () => {
            await proves();
            outcome.set(id, true);
          },
          timeout,
        );
      },
      alike: (group, sentence, proves) => void test(`${group}: ${sentence}`, proves),
    });

    test('No answer was of 500 or above, and the process that was started is the one that answers', async () => {
      expect(target().serverErrors).toEqual([]);
      expect((await target().anybody().get('/healthz')).status).toBe(200);
      expect(target().hasNeverRestarted).toBe(true);
      expect(target().noted.length).toBeGreaterThan(0);
    });
  });
}

/** The groups of the list, each with the numbers of its rows. */
export function rowsByGroup(): ReadonlyMap<string, readonly string[]> {
  const groups = new Map(Object.keys(LIST.rules).map((group) => [group, [] as string[]]));
  for (const { id } of LIST.attacks) groups.get(id.slice(0, 1))?.push(id);
  return groups;
}

/** The numbers for which the files of attacks have a test, as often as they have one. */
export function attackedRows(): readonly string[] {
  const files = readdirSync(__dirname).filter((name) => name.endsWith('.attack-spec.ts'));
  const texts = files.map((name) => readFileSync(join(__dirname, name), 'utf8'));
  return texts.flatMap((text) => [...text.matchAll(/\battack\(\s*'([A-I]\d\d)'/g)].map(([, id = '']) => id));
}

function titleOf(id: string): string {
  const row = ROWS.get(id);
  if (row === undefined) throw new Error(`The list of attacks has no row ${id}.`);
  return `${id} ${row.input} → ${row.expect}`;
}

function tallyOf(file: string, outcome: ReadonlyMap<string, boolean>, target: Target | undefined): Tally {
  const ids = [...outcome.keys()];
  return {
    file,
    held: ids.filter((id) => outcome.get(id) === true),
    broken: ids.filter((id) => outcome.get(id) !== true),
    answers: target?.noted.length ?? 0,
    serverErrors: target?.serverErrors.length ?? 0,
    restarts: target?.hasNeverRestarted === false ? 1 : 0,
  };
}

/** Leaves it for `scripts/attacks.mjs`; a run of Jest alone tells its tests only. */
function tell(tally: Tally): void {
  const file = process.env['ATTACK_TALLY'];
  if (file !== undefined) appendFileSync(file, `${JSON.stringify(tally)}\n`);
}
