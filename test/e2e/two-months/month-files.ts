import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawOf } from '@app/features/month-runs';
import { type MonthFolder, readMonthFolder } from '@app/intake';
import type { Unit } from '@app/rules';
import { MONTHS, readTable } from '../run-cli';
import type { HandedFile } from './worker';

/** A scan of something stamped. */
export const STAMPED_PAGE: HandedFile = {
  name: '盖章件.pdf',
  bytes: '%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n',
};

/** What an example month holds, as people hand it in, and what must come of it. */
export class MonthFiles {
  private constructor(private readonly folder: MonthFolder) {}

  static async read(month: string): Promise<MonthFiles> {
    const { folder, problems } = await readMonthFolder(join(MONTHS, month));
    if (folder === null) throw new Error(JSON.stringify(problems));
    return new MonthFiles(folder);
  }

  get month(): string {
    return this.folder.settings.month;
  }

  get settings() {
    return this.folder.settings;
  }

  get evidence() {
    return this.folder.evidence;
  }

  get adjustments() {
    return this.folder.adjustments;
  }

  get statements() {
    return this.folder.statements;
  }

  unit(code: string): Unit {
    const unit = this.folder.roster.find((one) => one.code === code);
    if (unit === undefined) throw new Error(`No unit has the code ${code}.`);
    return unit;
  }

  /** Whom an unattended run draws. */
  get drawn(): readonly string[] {
    return [...drawOf(this.folder).drawn].sort();
  }

  get platform(): readonly { readonly kind: 'permit' | 'penalty'; readonly file: HandedFile }[] {
    return this.folder.platform.map(({ kind, fullPath }) => ({ kind, file: fileAt(fullPath) }));
  }

  ledgerOf(code: string): HandedFile | undefined {
    const ledger = this.folder.ledgers.find(({ unitCode }) => unitCode === code);
    return ledger === undefined ? undefined : fileAt(ledger.fullPath);
  }

  /** A ledger without a single row. */
  isEmptyLedger(code: string): boolean {
    return !this.expectedOutcomes.some((outcome) => outcome.startsWith(`${code},`));
  }

  /** Of the scores that were calculated independently of this project. */
  get expectedScores(): { readonly groups: unknown; readonly sha256: string } {
    const bytes = readFileSync(join(MONTHS, `${this.month}.expected.json`));
    const { groups } = JSON.parse(bytes.toString('utf8'));
    return { groups, sha256: createHash('sha256').update(bytes).digest('hex') };
  }

  /** The right outcome of every ledger row, as `unit,line,outcome`, in order. */
  get expectedOutcomes(): readonly string[] {
    const rows = readTable(join(MONTHS, `${this.month}.outcomes.csv`));
    return rows.map((row) => Object.values(row).join(',')).sort();
  }
}

function fileAt(path: string): HandedFile {
  return { name: path.slice(path.lastIndexOf('/') + 1), bytes: readFileSync(path) };
}
