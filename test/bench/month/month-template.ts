import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentKey, fieldPlace, headerIndex, normaliseHeader, parseDate, recordStandard } from '@app/field-standard';
import type { RecordKind } from '@app/field-standard';
import { drawOf } from '@app/features/month-runs';
import { LEDGER_COLUMNS, type LedgerLine, type MonthFolder, readLedgerRows, readMonthFolder } from '@app/intake';
import { parse } from 'csv-parse/sync';

/** The example month that everything is made from; beside `dist` as beside the sources. */
export const EXAMPLE_MONTH = join(__dirname, '../../../../test/fixtures/months/2021-08');
const RECORDS_A_LEDGER_ROW = 5;

/** A platform record as its file has it, in the standard's order, then 报送单位 and 接收时间. */
export interface RecordTemplate {
  readonly kind: RecordKind;
  readonly cells: readonly string[];
}

/** A ledger row in the order of `LEDGER_COLUMNS`. */
export interface LedgerTemplate {
  readonly unitCode: string;
  readonly cells: readonly string[];
}

/** One round of a month: every record and ledger row of the example, one ledger row to five records. */
export interface MonthTemplate {
  readonly records: readonly RecordTemplate[];
  readonly ledgers: readonly LedgerTemplate[];
}

export async function readMonthTemplate(): Promise<MonthTemplate> {
  const { folder } = await readMonthFolder(EXAMPLE_MONTH);
  if (folder === null) throw new Error('The example month cannot be read.');
  const records = readdirSync(join(EXAMPLE_MONTH, 'platform')).sort().flatMap(recordsOf);
  const rows = await ledgerRowsOf(folder);
  const wanted = Math.floor(records.length / RECORDS_A_LEDGER_ROW) - rows.length;
  return { records, ledgers: [...rows, ...rowsOfSilentUnits({ folder, records, rows }).slice(0, wanted)] };
}

function recordsOf(name: string): RecordTemplate[] {
  const kind: RecordKind = name.startsWith('permits') ? 'permit' : 'penalty';
  const bytes = readFileSync(join(EXAMPLE_MONTH, 'platform', name));
  const text = new TextDecoder(name.includes('old') ? 'gb18030' : 'utf-8').decode(bytes);
  const [header = [], ...rows] = parse(text, { bom: true, relax_column_count: true }) as string[][];
  const width = recordStandard(kind).fields.length;
  const own = [normaliseHeader('报送单位'), normaliseHeader('接收时间')];
  const places = header.map((cell) => {
    const text = normaliseHeader(cell);
    return own.includes(text) ? width + own.indexOf(text) : (headerIndex(kind).get(text) ?? -1);
  });
  return rows.map((row) => {
    const cells = Array<string>(width + own.length).fill('');
    places.forEach((place, at) => (cells[place] = row[at] ?? ''));
    return { kind, cells };
  });
}

async function ledgerRowsOf(folder: MonthFolder): Promise<LedgerTemplate[]> {
  const rows: LedgerTemplate[] = [];
  for (const { source, unitCode } of folder.ledgers) {
    for await (const batch of readLedgerRows(source, { onProblem: ({ reason }) => fail(reason) })) {
      rows.push(...batch.map((row) => ({ unitCode, cells: cellsOf(row) })));
    }
  }
  return rows;
}

function fail(reason: string): never {
  throw new Error(reason);
}

function cellsOf({ kind, name, code, documentNo, decisionDate, remark }: LedgerLine): string[] {
  return [kind === 'permit' ? '行政许可' : '行政处罚', name, code, documentNo, decisionDate, remark];
}

interface Known {
  readonly folder: MonthFolder;
  readonly records: readonly RecordTemplate[];
  readonly rows: readonly LedgerTemplate[];
}

/** The example has fewer ledger rows, and some drawn units say nothing: here all answer, from what they reported. */
function rowsOfSilentUnits({ folder, records, rows }: Known): LedgerTemplate[] {
  const { drawn } = drawOf(folder);
  const answered = new Set(rows.map(({ unitCode }) => unitCode));
  const listed = new Set(rows.map(({ cells }) => documentKey(cells[LEDGER_COLUMNS.indexOf('决定文书号')] ?? '')));
  const more = records.flatMap((record) => {
    const row = rowOf(record);
    return row === null || !drawn.has(row.unitCode) || listed.has(documentKey(row.cells[3] ?? '')) ? [] : [row];
  });
  const isSilent = ({ unitCode }: LedgerTemplate): boolean => !answered.has(unitCode);
  return [...more.filter(isSilent), ...more.filter((row) => !isSilent(row))];
}

function rowOf({ kind, cells }: RecordTemplate): LedgerTemplate | null {
  const prefix = kind === 'permit' ? 'XK' : 'CF';
  const at = (code: string): string => cells[fieldPlace(kind, `${prefix}_${code}`)] ?? '';
  const decisionDate = parseDate(at('JDRQ'));
  if (decisionDate === null || documentKey(at('WSH')) === '') return null;
  const line = { line: 0, kind, name: at('XDR_MC'), code: at('XDR_SHXYM'), documentNo: at('WSH'), decisionDate };
  return { unitCode: cells[cells.length - 2] ?? '', cells: cellsOf({ ...line, remark: '' }) };
}
