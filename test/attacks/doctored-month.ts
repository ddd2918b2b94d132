import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { MonthFiles } from '../e2e/two-months/month-files';
import type { HandedFile } from '../e2e/two-months/worker';
import { MONTHS } from '../e2e/run-cli';

const CLI = join(__dirname, '../../dist/apps/cli/main.js');

/** What a test changes in an example month. */
export interface Doctored {
  /** Files of the folder, in place of what is there; null leaves one out. */
  readonly files?: Readonly<Record<string, string | null>>;
  /** How many lines of every platform file are kept, its heading included. */
  readonly platformLines?: number;
  readonly withoutLedgers?: true;
}

/** What an unattended run came to, as `scores.json` has it. */
export interface RunScores {
  readonly text: string;
  readonly groups: Readonly<Record<'county' | 'department', readonly RunUnit[]>>;
  readonly criticised: readonly string[];
  readonly escalations: readonly string[];
}

export interface RunUnit {
  readonly code: string;
  readonly name: string;
  readonly rank: number;
  readonly total: string;
  readonly deduction: string;
  readonly warned: boolean;
  readonly escalated: boolean;
  readonly indicators: Readonly<Record<'I3' | 'I4' | 'I5', { readonly points: string; readonly reported: number }>>;
}

/** The folder of an example month with changes made to it. */
export function doctoredMonth(month: string, { files = {}, platformLines, withoutLedgers }: Doctored): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'attack-month-')), month);
  cpSync(join(MONTHS, month), folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    if (text === null) rmSync(join(folder, name), { force: true });
    else writeFileSync(join(folder, name), text);
  }
  if (withoutLedgers === true) {
    rmSync(join(folder, 'ledgers'), { recursive: true });
    mkdirSync(join(folder, 'ledgers'));
  }
  for (const name of platformLines === undefined ? [] : readdirSync(join(folder, 'platform'))) {
    const path = join(folder, 'platform', name);
    writeFileSync(path, firstLines(readFileSync(path), platformLines!));
  }
  return folder;
}

/** Works a folder as the operator does (`npm run month`), on a machine with these settings. */
export function runMonth(folder: string, environment: Readonly<Record<string, string>> = {}): RunScores {
  const output = join(mkdtempSync(join(tmpdir(), 'attack-run-')), 'out');
  const done = spawnSync(process.execPath, [CLI, 'month', '--input', folder, '--output', output], {
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  });
  if (done.status !== 0) throw new Error(done.stderr);
  const text = readFileSync(join(output, 'scores.json'), 'utf8');
  return { text, ...(JSON.parse(text) as Omit<RunScores, 'text'>) };
}

/** An example month as people hand it in, with few platform records, and one unit's ledger in another form. */
export function handedMonth(files: MonthFiles, unit: string, ledger: HandedFile): MonthFiles {
  const platform = files.platform.map(({ kind, file }) => ({
    kind,
    file: { ...file, bytes: firstLines(Buffer.from(file.bytes), 200) },
  }));
  return Object.create(files, {
    platform: { value: platform },
    ledgerOf: { value: (code: string) => (code === unit ? ledger : files.ledgerOf(code)) },
  }) as MonthFiles;
}

/** A ledger whose every row bears a remark. */
export function remarked(ledger: HandedFile, remark: string): HandedFile {
  const [heading = [], ...rows] = parse(Buffer.from(ledger.bytes), {
    bom: true,
    relax_column_count: true,
  }) as string[][];
  const column = heading.findIndex((name) => name.includes('备注'));
  const lines = [heading, ...rows.map((row) => row.map((cell, i) => (i === column ? remark : cell)))];
  return { ...ledger, bytes: lines.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n') + '\n' };
}

function firstLines(bytes: Buffer, count: number): Buffer {
  let end = 0;
  for (let line = 0; line < count; line++) {
    const next = bytes.indexOf(0x0a, end);
    if (next === -1) return bytes;
    end = next + 1;
  }
  return bytes.subarray(0, end);
}
