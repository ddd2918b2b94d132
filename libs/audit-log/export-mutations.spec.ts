import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { entryBytes, parseEntry } from './audit-entry';
import { openCheckpoint } from './checkpoint';
import { leafHash } from './merkle-hash';
import { SeededNumbers, exportOf, honestLog, keepLog, logVerifier, type HonestLog } from './testing/honest-log';
import { verifyAuditExport, type AuditReport } from './verify-export';
import { writeAuditExport } from './write-export';

// 20 honest logs and 400 seeded mutations of them; more by `npm run test:tamper`. Each mutation says where it struck, and the report must
// say so, too.
const LOGS = Number(process.env['TAMPER_HONEST_LOGS'] ?? 20);
const ROUNDS_PER_KIND = Number(process.env['TAMPER_ROUNDS'] ?? 25);
const located = { mutations: 0, honestLogs: 0 };

interface Kept {
  readonly log: HonestLog;
  readonly dir: string;
  readonly sizes: readonly number[];
}

/** What a mutation did: the findings must name it, and accuse nothing else. */
interface Expected {
  readonly kinds: readonly string[];
  /** Leaves that may be named. */
  readonly from: number;
  readonly to: number;
}

let base: string;
const kept: Kept[] = [];

beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'audit-mutations-'));
  for (let nth = 0; nth < LOGS; nth++) {
    const log = honestLog(`log ${nth}`, 12 + 5 * nth);
    const dir = join(base, `honest-${nth}`);
    await writeAuditExport(dir, exportOf(log));
    kept.push({ log, dir, sizes: log.checkpoints.map((note) => openCheckpoint(note, logVerifier).size) });
  }
});
afterAll(async () => {
  if (process.env['TAMPER_ROUNDS'] !== undefined) {
    const { mutations, honestLogs } = located;
    console.log(`exports: ${mutations} mutations found and located, no alarm on ${honestLogs} honest logs`);
  }
  await rm(base, { recursive: true });
});

const lastOf = ({ log }: Kept) => openCheckpoint(log.checkpoints.at(-1)!, logVerifier);
const linesOf = async (dir: string, file: string) =>
  (await readFile(join(dir, file), 'latin1')).split('\n').slice(0, -1);
const saveLines = (dir: string, file: string, lines: readonly string[]) =>
  writeFile(join(dir, file), lines.map((line) => `${line}\n`).join(''), 'latin1');

/** The leaves between the checkpoints around a leaf. */
function stretch({ sizes }: Kept, leaf: number): { from: number; to: number } {
  const to = sizes.find((size) => size > leaf)!;
  return { from: sizes[sizes.indexOf(to) - 1] ?? 0, to };
}

async function flipBit(path: string, numbers: SeededNumbers, bounds?: { from: number; to: number }): Promise<number> {
  const bytes = await readFile(path);
  const { from, to } = bounds ?? { from: 0, to: bytes.length };
  const at = from + numbers.below(to - from);
  bytes[at]! ^= 1 << numbers.below(8);
  await writeFile(path, bytes);
  return at;
}

function forged(line: string, numbers: SeededNumbers): Buffer {
  const entry = parseEntry(Buffer.from(line, 'latin1'))!;
  return Buffer.from(entryBytes({ ...entry, actor: `U-${1000 + numbers.below(1000)}` }));
}

type Mutation = (dir: string, numbers: SeededNumbers, kept: Kept) => Promise<Expected>;

const MUTATIONS: Record<string, Mutation> = {
  'a bit of a row': async (dir, numbers, { log }) => {
    const at = await flipBit(join(dir, 'entries.jsonl'), numbers);
    let leaf = 0;
    for (let end = 0; ; leaf++) {
      end += log.entries[leaf]!.bytes.length + 1;
      if (at < end) break;
    }
    // A newline made or destroyed splits or joins rows.
    return { kinds: ['entry-altered'], from: leaf, to: leaf + 2 };
  },

  'a row written anew, in canonical form': async (dir, numbers, { log }) => {
    const leaf = numbers.below(log.entries.length);
    const lines = await linesOf(dir, 'entries.jsonl');
    await saveLines(dir, 'entries.jsonl', lines.with(leaf, forged(lines[leaf]!, numbers).toString('latin1')));
    return { kinds: ['entry-altered'], from: leaf, to: leaf + 1 };
  },

  'a row removed': async (dir, numbers, { log }) => {
    const leaf = numbers.below(log.entries.length);
    await saveLines(dir, 'entries.jsonl', (await linesOf(dir, 'entries.jsonl')).toSpliced(leaf, 1));
    return { kinds: ['entry-removed'], from: leaf, to: leaf + 1 };
  },

  'a row inserted': async (dir, numbers, { log }) => {
    const at = numbers.below(log.entries.length + 1);
    const lines = await linesOf(dir, 'entries.jsonl');
    await saveLines(dir, 'entries.jsonl', lines.toSpliced(at, 0, forged(lines[0]!, numbers).toString('latin1')));
    return { kinds: ['entry-inserted'], from: at, to: at + 1 };
  },

  'a row repeated elsewhere': async (dir, numbers, { log }) => {
    const [leaf, at] = [numbers.below(log.entries.length), numbers.below(log.entries.length + 1)];
    const lines = await linesOf(dir, 'entries.jsonl');
    await saveLines(dir, 'entries.jsonl', lines.toSpliced(at, 0, lines[leaf]!));
    const [low, high] = [Math.min(leaf, at), Math.max(leaf + 1, at)];
    return { kinds: ['entry-inserted'], from: low, to: high + 1 };
  },

  'two rows exchanged': async (dir, numbers, { log }) => {
    const one = numbers.below(log.entries.length - 1);
    const other = one + 1 + numbers.below(log.entries.length - one - 1);
    const lines = await linesOf(dir, 'entries.jsonl');
    await saveLines(dir, 'entries.jsonl', lines.with(one, lines[other]!).with(other, lines[one]!));
    return { kinds: ['entry-moved'], from: one, to: other + 1 };
  },

  'the tail of the rows cut': async (dir, numbers, { log }) => {
    const size = numbers.below(log.entries.length);
    await saveLines(dir, 'entries.jsonl', (await linesOf(dir, 'entries.jsonl')).slice(0, size));
    return { kinds: ['entry-removed'], from: size, to: log.entries.length };
  },

  'the tail of rows and stored hashes cut': async (dir, numbers, kept) => {
    const size = kept.log.entries.length - 1 - numbers.below(6);
    await saveLines(dir, 'entries.jsonl', (await linesOf(dir, 'entries.jsonl')).slice(0, size));
    await writeFile(join(dir, 'leaves'), (await readFile(join(dir, 'leaves'))).subarray(0, size * 32));
    return { kinds: ['range-altered'], from: stretch(kept, size).from, to: kept.log.entries.length };
  },

  'a row and its stored hash written anew': async (dir, numbers, kept) => {
    const leaf = numbers.below(kept.log.entries.length);
    const lines = await linesOf(dir, 'entries.jsonl');
    const row = forged(lines[leaf]!, numbers);
    await saveLines(dir, 'entries.jsonl', lines.with(leaf, row.toString('latin1')));
    const leaves = await readFile(join(dir, 'leaves'));
    leaves.set(leafHash(row), leaf * 32);
    await writeFile(join(dir, 'leaves'), leaves);
    return { kinds: ['range-altered'], ...stretch(kept, leaf) };
  },

  'a bit of a stored hash': async (dir, numbers) => {
    const leaf = Math.floor((await flipBit(join(dir, 'leaves'), numbers)) / 32);
    return { kinds: ['leaf-hash-altered'], from: leaf, to: leaf + 1 };
  },

  'a bit of a payload or its salt': async (dir, numbers, { log }) => {
    await flipBit(join(dir, 'sealed.jsonl'), numbers);
    const kinds = ['sealed-altered', 'sealed-malformed', 'sealed-orphan', 'file-malformed'];
    return { kinds, from: 0, to: log.entries.length * 10 };
  },

  'two salts swapped': async (dir, numbers) => {
    const lines = await linesOf(dir, 'sealed.jsonl');
    const rows = lines.map((line) => JSON.parse(line));
    const one = numbers.below(rows.length - 1);
    const [a, b] = [lines[one]!, lines[one + 1]!];
    const swapped = lines
      .with(one, a.replace(rows[one].salt, rows[one + 1].salt))
      .with(one + 1, b.replace(rows[one + 1].salt, rows[one].salt));
    await saveLines(dir, 'sealed.jsonl', swapped);
    return { kinds: ['sealed-altered'], from: rows[one].index, to: rows[one + 1].index + 1 };
  },

  'a bit of a checkpoint, a tree state or the key': async (dir, numbers, { log, sizes }) => {
    const older = await readdir(join(dir, 'checkpoints'));
    const files = [
      'checkpoint',
      'verifier-key',
      'tree-states.jsonl',
      `checkpoints/${older[numbers.below(older.length)]}`,
    ];
    await flipBit(join(dir, files[numbers.below(files.length)]!), numbers);
    const kinds = [
      'checkpoint-invalid',
      'key-invalid',
      'key-mismatch',
      'tree-state-altered',
      'checkpoint-missing',
      'file-malformed',
    ];
    return { kinds, from: 0, to: Math.max(log.entries.length, ...sizes) };
  },

  'the checkpoint rolled back': async (dir, numbers, { sizes, log }) => {
    const older = sizes[numbers.below(sizes.length - 1)]!;
    await cp(join(dir, 'checkpoints', String(older)), join(dir, 'checkpoint'));
    return { kinds: ['checkpoint-rolled-back'], from: older, to: log.entries.length };
  },

  'everything rolled back': async (dir, numbers, { log, sizes }) => {
    const nth = numbers.below(sizes.length - 1);
    const size = sizes[nth]!;
    await rm(dir, { recursive: true });
    const older = { entries: log.entries.slice(0, size), leafHashes: log.leafHashes.slice(0, size) };
    await writeAuditExport(dir, exportOf({ ...older, checkpoints: log.checkpoints.slice(0, nth + 1) }));
    return { kinds: ['behind-anchor'], from: size, to: log.entries.length };
  },

  'a fork signed with the same key': async (dir, numbers, kept) => {
    const { log, sizes } = kept;
    const leaf = numbers.below(sizes.at(-2)!);
    const entries = log.entries.map((entry, index) => {
      const bytes = forged(Buffer.from(entry.bytes).toString('latin1'), numbers);
      return index === leaf ? { index, bytes } : entry;
    });
    const fork = keepLog(entries, numbers);
    await rm(dir, { recursive: true });
    await writeAuditExport(
      dir,
      exportOf({ ...fork, checkpoints: [...log.checkpoints.slice(0, -1), fork.checkpoints.at(-1)!] }),
    );
    return { kinds: ['checkpoint-conflict'], from: stretch(kept, leaf).from, to: log.entries.length };
  },
};

function check({ findings }: AuditReport, { kinds, from, to }: Expected): void {
  expect(findings.filter(({ kind }) => kinds.includes(kind))).not.toEqual([]);
  // Nothing outside the place is accused.
  for (const found of findings) {
    const place = { from: found.index ?? found.from ?? from, to: found.index ?? found.to ?? to };
    expect(place.from).toBeGreaterThanOrEqual(from);
    expect(place.to).toBeLessThanOrEqual(to);
  }
}

test.each(Array.from({ length: LOGS }, (_, nth) => nth))('honest log %i raises no alarm', async (nth) => {
  const { dir } = kept[nth]!;
  const anchors = [lastOf(kept[nth]!)];
  expect(await verifyAuditExport(dir, { verifierKey: logVerifier, anchors })).toMatchObject({
    status: 'intact',
    findings: [],
  });
  located.honestLogs += 1;
});

describe.each(Object.entries(MUTATIONS))('%s', (name, mutate) => {
  test.each(Array.from({ length: ROUNDS_PER_KIND }, (_, round) => round))(
    'is found and located (seed %i)',
    async (round) => {
      const numbers = new SeededNumbers(`${name} ${round}`);
      const chosen = kept[numbers.below(LOGS)]!;
      const dir = join(base, 'mutated');
      await rm(dir, { recursive: true, force: true });
      await cp(chosen.dir, dir, { recursive: true });
      const expected = await mutate(dir, numbers, chosen);
      const report = await verifyAuditExport(dir, { verifierKey: logVerifier, anchors: [lastOf(chosen)] });
      expect(report.status).not.toBe('intact');
      check(report, expected);
      located.mutations += 1;
    },
  );
});
