import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { InputProblem, ProblemListener } from '../table/input-problem';
import type { TableSource } from '../table/table-source';
import { type LedgerSource, listLedgerSources, listPlatformSources, type PlatformSource } from './list-sources';
import type { MonthFolder } from './month-folder';
import { readMonthSettings } from './month-settings';
import { readPreviousMonth } from './previous-month';
import {
  readAdjustments,
  readEvidence,
  readGivenDraw,
  readRoster,
  readStatements,
  type RosterByCode,
} from './small-tables';

/** What could be read of a month folder. `folder` is null where a problem forbids going on; the lists of files are always there. */
export interface MonthFolderReading {
  readonly folder: MonthFolder | null;
  readonly problems: readonly InputProblem[];
  /** Known unit codes; null where the roster itself is in doubt. */
  readonly roster: RosterByCode;
  readonly platform: readonly PlatformSource[];
  readonly ledgers: readonly LedgerSource[];
}

/**
 * Reads a month folder but for its records and ledgers, which are only listed (FORMATS "Input"). All problems are told, never
 * only the first. Rejects only where the folder itself cannot be read.
 */
export async function readMonthFolder(root: string): Promise<MonthFolderReading> {
  const problems: InputProblem[] = [];
  const tell: ProblemListener = (problem) => problems.push(problem);
  const files = new SmallFiles(root, tell);
  const { settings, month } = (await files.ifRequired('month.json', (path) => readMonthSettings(path, tell))) ?? {
    settings: null,
    month: null,
  };
  const units = await files.ifRequired('units.csv', () => readRoster(files.source('units.csv'), tell));
  const hasRoster =
    units !== null && !problems.some((problem) => problem.file === 'units.csv' && problem.column === 'code');
  const roster = hasRoster ? new Map(units.map((unit) => [unit.code, unit])) : null;
  const table = (file: string) => ({ source: files.source(file), roster, onProblem: tell });
  const givenDraw = await files.ifThere('draw.csv', () => readGivenDraw(table('draw.csv')));
  const statements = await files.ifThere('statements.csv', () => readStatements(table('statements.csv')));
  const evidence = await files.ifThere('evidence.csv', () => readEvidence(table('evidence.csv')));
  const adjustments = await files.ifThere('adjustments.csv', () => readAdjustments(table('adjustments.csv')));
  const previous = await files.ifThere('previous.json', (path) => readPreviousMonth(path, month, tell));
  const platform = await listPlatformSources(root, tell);
  const ledgers = await listLedgerSources(root, tell);
  for (const ledger of ledgers) {
    if (roster === null || roster.has(ledger.unitCode)) continue;
    tell({ file: ledger.source.path, line: 1, column: '', reason: '单位名册中没有该单位代码' });
  }
  const reading = { problems, roster, platform, ledgers };
  if (problems.length > 0 || settings === null || units === null) return { folder: null, ...reading };
  const folder = {
    settings,
    roster: units,
    givenDraw,
    statements: statements ?? [],
    evidence: evidence ?? [],
    adjustments: adjustments ?? [],
    previous,
    platform,
    ledgers,
  };
  return { folder, ...reading };
}

/** Ledgers of units that were not drawn: only a drawn unit is asked for one. */
export function undrawnLedgers(ledgers: readonly LedgerSource[], drawn: ReadonlySet<string>): InputProblem[] {
  return ledgers
    .filter(({ unitCode }) => !drawn.has(unitCode))
    .map(({ source }) => ({ file: source.path, line: 1, column: '', reason: '该单位本月未被抽中，不应有台账' }));
}

/** The single files at the top of the folder. */
class SmallFiles {
  constructor(
    private readonly root: string,
    private readonly onProblem: ProblemListener,
  ) {}

  source(file: string): TableSource {
    return { path: file, format: 'csv', size: 0, open: () => createReadStream(join(this.root, file)) };
  }

  async ifThere<T>(file: string, read: (path: string) => Promise<T>): Promise<T | null> {
    const path = join(this.root, file);
    const found = await stat(path).catch(() => null);
    if (found === null) return null;
    if (found.isFile()) return read(path);
    this.onProblem({ file, line: 1, column: '', reason: '应为文件，实为文件夹' });
    return null;
  }

  async ifRequired<T>(file: string, read: (path: string) => Promise<T>): Promise<T | null> {
    const found = await stat(join(this.root, file)).catch(() => null);
    if (found === null) this.onProblem({ file, line: 1, column: '', reason: '缺少该文件' });
    return this.ifThere(file, read);
  }
}
