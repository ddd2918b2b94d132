import type { InputProblem, ProblemListener } from '../table/input-problem';
import { FolderFiles } from './folder-files';
import { type LedgerSource, listLedgerSources, listPlatformSources, type PlatformSource } from './list-sources';
import type { MonthFolder } from './month-folder';
import { type MonthSettings, readMonthSettings } from './month-settings';
import { type PreviousMonthFile, readPreviousMonth } from './previous-month';
import { type RosterByCode, type RosterReading, readRoster } from './roster';
import { readAdjustments, readEvidence, readGivenDraw, readStatements, type UnitTable } from './small-tables';

/** What could be read of a month folder. `folder` is null where there is any problem; the lists of files are always there. */
export interface MonthFolderReading {
  readonly folder: MonthFolder | null;
  readonly problems: readonly InputProblem[];
  /** Known unit codes; null where the roster itself is in doubt, so that no unit can be called unknown. */
  readonly roster: RosterByCode;
  readonly platform: readonly PlatformSource[];
  readonly ledgers: readonly LedgerSource[];
}

/**
 * Reads a month folder but for its records and ledgers, which are only listed (FORMATS "Input"). All problems are told, never
 * only the first, and nothing that stands in the folder, or is missing from it, makes this reject.
 */
export async function readMonthFolder(root: string): Promise<MonthFolderReading> {
  const problems: InputProblem[] = [];
  const reader = new MonthFolderReader(root, (problem) => problems.push(problem));
  const { settings, month } = await reader.settings();
  const { units, byCode: roster } = await reader.roster();
  const facts = {
    givenDraw: await reader.ifThere('draw.csv', roster, readGivenDraw),
    statements: (await reader.ifThere('statements.csv', roster, readStatements)) ?? [],
    evidence: (await reader.ifThere('evidence.csv', roster, readEvidence)) ?? [],
    adjustments: (await reader.ifThere('adjustments.csv', roster, readAdjustments)) ?? [],
    previous: await reader.previous(month),
    platform: await listPlatformSources(reader.files),
    ledgers: await listLedgerSources(reader.files),
  };
  problems.push(...unknownLedgers(facts.ledgers, roster));
  const { platform, ledgers } = facts;
  const reading = { problems, roster, platform, ledgers };
  if (problems.length > 0 || settings === null) return { folder: null, ...reading };
  return { folder: { settings, roster: units, ...facts }, ...reading };
}

/** Ledgers of units that were not drawn: only a drawn unit is asked for one. */
export function undrawnLedgers(ledgers: readonly LedgerSource[], drawn: ReadonlySet<string>): InputProblem[] {
  return ledgers
    .filter(({ unitCode }) => !drawn.has(unitCode))
    .map((ledger) => problemOfLedger(ledger, '该单位本月未被抽中，不应有台账'));
}

function unknownLedgers(ledgers: readonly LedgerSource[], roster: RosterByCode): InputProblem[] {
  return ledgers
    .filter(({ unitCode }) => roster?.has(unitCode) === false)
    .map((ledger) => problemOfLedger(ledger, '单位名册中没有该单位代码'));
}

function problemOfLedger({ source, headerLine }: LedgerSource, reason: string): InputProblem {
  return { file: source.path, line: headerLine, column: '', reason };
}

/** Reads the single files at the top of the folder. */
class MonthFolderReader {
  readonly files: FolderFiles;

  constructor(
    root: string,
    private readonly onProblem: ProblemListener,
  ) {
    this.files = new FolderFiles(root, onProblem);
  }

  async settings(): Promise<{ settings: MonthSettings | null; month: string | null }> {
    const text = (await this.files.has('month.json', true)) ? await this.files.text('month.json') : null;
    return text === null ? { settings: null, month: null } : readMonthSettings(text, this.onProblem);
  }

  async roster(): Promise<RosterReading> {
    if (!(await this.files.has('units.csv', true))) return { units: [], byCode: null };
    return readRoster(await this.files.table('units.csv'), this.onProblem);
  }

  async ifThere<T>(file: string, roster: RosterByCode, read: (table: UnitTable) => Promise<T>): Promise<T | null> {
    if (!(await this.files.has(file))) return null;
    return read({ source: await this.files.table(file), roster, onProblem: this.onProblem });
  }

  async previous(month: string | null): Promise<PreviousMonthFile | null> {
    const text = (await this.files.has('previous.json')) ? await this.files.text('previous.json') : null;
    return text === null ? null : readPreviousMonth(text, month, this.onProblem);
  }
}
