import { createHash } from 'node:crypto';
import { copyFileSync, cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CheckpointFolder } from '@app/audit-log';
import { readEnvironment } from '@app/config';
import { createDataSource, runMigrations } from '@app/database';
import type { DataSource } from 'typeorm';
import { examineAuditLog, type LogExamination } from '.';
import { AUDIT_PARTS, AuditBench } from './testing/audit-bench';
import { MUTATIONS, type Numbers, type Trace, type Victim } from './testing/database-mutations';
import { dropTriggers } from './testing/drop-triggers';

// A few rounds of each kind here, more than a thousand mutations and 100 honest logs by `npm run test:tamper`.
const ROUNDS = Number(readEnvironment()['TAMPER_ROUNDS'] ?? 4);
const HONEST = Number(readEnvironment()['TAMPER_HONEST_LOGS'] ?? 4);
const located = { mutations: 0, honestLogs: 0 };
jest.setTimeout(600_000);

function seeded(seed: string): Numbers {
  let drawn = 0;
  return {
    below: (bound) => {
      drawn += 1;
      return createHash('sha256').update(`${seed}/${drawn}`).digest().readUInt32BE(0) % bound;
    },
  };
}

/** A log in a database file that is closed, to be copied. */
interface Kept {
  readonly file: string;
  readonly bench: AuditBench;
  readonly size: number;
  readonly sizes: readonly number[];
  readonly sealed: readonly number[];
}

// Hundreds of exports, each synced to disk: where there is a disk in memory, that costs nothing.
const base = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'database-mutations-'));
const kept: Kept[] = [];
let copies = 0;

async function open(file: string): Promise<DataSource> {
  const dataSource = createDataSource({ driver: 'sqlite', path: file, durability: 'scratch' }, AUDIT_PARTS);
  await dataSource.initialize();
  await runMigrations(dataSource);
  return dataSource;
}

async function keepLog(nth: number): Promise<Kept> {
  const numbers = seeded(`log ${nth}`);
  // Two have complete subtrees.
  const size = nth < 2 ? 260 + numbers.below(40) : 10 + numbers.below(40);
  const dataSource = await open(join(base, `work-${nth}.sqlite`));
  const bench = new AuditBench(dataSource);
  const sealed = Array.from({ length: size }, (_, place) => place).filter(
    (place) => numbers.below(3) === 0 || place < 2,
  );
  for (let done = 0; done < size;) {
    const round = Math.min(size - done, 1 + numbers.below(nth < 2 ? 60 : 9));
    const from = done;
    await bench.recordMany(round, (i) => ({
      actor: `U-${numbers.below(7)}`,
      month: '2021-08',
      ...(sealed.includes(from + i) ? { sealed: { before: '张三', after: `李四 ${from + i}` } } : {}),
      ...(numbers.below(9) === 0 ? { outcome: 'refused', refusal: 'stale-version' } : {}),
    }));
    await bench.newSequencer().sequence();
    bench.clock.forward(1000);
    done += round;
  }
  const { stored: sizes } = await bench.checkpointSizes();
  const file = join(base, `kept-${nth}.sqlite`);
  await dataSource.query(`VACUUM INTO '${file}'`);
  await dataSource.destroy();
  return { file, bench, size, sizes, sealed };
}

beforeAll(async () => {
  for (let nth = 0; nth < HONEST; nth++) kept.push(await keepLog(nth));
});
afterAll(async () => {
  if (readEnvironment()['TAMPER_ROUNDS'] !== undefined) {
    const { mutations, honestLogs } = located;
    console.log(`databases: ${mutations} mutations found and located, no alarm on ${honestLogs} honest logs`);
  }
  for (const { bench } of kept) await bench.dispose();
  rmSync(base, { recursive: true });
});

async function examineCopy(log: Kept, harm: (victim: Victim) => Promise<unknown>): Promise<LogExamination> {
  const dir = join(base, `copy-${copies++}`);
  cpSync(join(log.bench.dir, 'checkpoints'), join(dir, 'checkpoints'), { recursive: true });
  const file = join(dir, 'database.sqlite');
  copyFileSync(log.file, file);
  const dataSource = await open(file);
  try {
    const { signer, verifier } = log.bench;
    await harm({ ...log, dataSource, log: signer.name, signer, checkpoints: join(dir, 'checkpoints') });
    const folder = new CheckpointFolder(join(dir, 'checkpoints'), verifier);
    const means = { log: verifier, verifierKey: signer.verifierKey, folder, exportTo: join(dir, 'export') };
    return await examineAuditLog(dataSource, means);
  } finally {
    await dataSource.destroy();
    rmSync(dir, { recursive: true });
  }
}

interface Named {
  readonly kind: string;
  /** Undefined for what has no place. */
  readonly range: readonly [number, number] | undefined;
}

/** What the findings say, and of which places. */
function namedBy({ report, findings }: LogExamination): Named[] {
  const ofReport = (report?.findings ?? []).map(({ kind, index, from, to }): Named => {
    if (index !== undefined) return { kind, range: [index, index + 1] };
    return { kind, range: from === undefined || to === undefined ? undefined : [from, to] };
  });
  const ofRows = findings.map(({ kind, leafIndex }): Named => {
    return { kind, range: leafIndex === undefined ? undefined : [leafIndex, leafIndex + 1] };
  });
  return [...ofReport, ...ofRows];
}

describe('An examination of the database', () => {
  test('finds nothing in honest logs', async () => {
    for (const log of kept) {
      const examined = await examineCopy(log, async () => undefined);
      expect([examined.isIntact, namedBy(examined), examined.report?.rows]).toEqual([true, [], log.size]);
      located.honestLogs += 1;
    }
  });

  test.each(Object.keys(MUTATIONS))('finds and locates: %s', async (name) => {
    for (let round = 0; round < ROUNDS; round++) {
      const numbers = seeded(`${name} ${round}`);
      const log = kept[name.includes('subtree') ? round % 2 : round % kept.length]!;
      let trace: Trace | undefined;
      const examined = await examineCopy(log, async (victim) => {
        await dropTriggers(victim.dataSource);
        trace = await MUTATIONS[name]!(victim, numbers);
      });
      const { kinds, place, from, to } = trace!;
      const named = namedBy(examined);
      const isFound = named.some(
        ({ kind, range }) => kinds.includes(kind) && (place === undefined || range?.[0] === place),
      );
      const astray = named.filter(({ range }) => range !== undefined && (range[0] < from || range[1] > to));
      expect({ round, trace, named, isIntact: examined.isIntact, isFound, astray }).toEqual({
        round,
        trace,
        named,
        isIntact: false,
        isFound: true,
        astray: [],
      });
      located.mutations += 1;
    }
  });
});
