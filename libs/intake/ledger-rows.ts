import {
  documentKey,
  isCitizenId,
  isCreditCode,
  normaliseHeader,
  parseDate,
  type RecordKind,
} from '@app/field-standard';
import { refusedValue } from './table/input-problem';
import { readTable, type TableReading, type TableRow } from './table/read-table';
import type { TableLayout } from './table/table-layout';
import type { TableSource } from './table/table-source';

/** One row of a unit's ledger, as far as it can be compared. */
export interface LedgerLine {
  readonly line: number;
  readonly kind: RecordKind;
  readonly name: string;
  /** The counterpart's credit code; may be empty. */
  readonly code: string;
  readonly documentNo: string;
  /** `YYYY-MM-DD`. */
  readonly decisionDate: string;
  readonly remark: string;
}

export type LedgerBatch = readonly LedgerLine[];

const KINDS: ReadonlyMap<string, RecordKind> = new Map([
  ['行政许可', 'permit'],
  ['行政处罚', 'penalty'],
]);

const [KIND, NAME, CODE, DOCUMENT, DATE, REMARK] = [
  '信息类型',
  '行政相对人名称',
  '行政相对人代码',
  '决定文书号',
  '决定日期',
  '备注',
] as const;

/** The columns of a ledger, in the order of the template that units are given. */
export const LEDGER_COLUMNS: readonly string[] = [KIND, NAME, CODE, DOCUMENT, DATE, REMARK];

const CODE_PLACE = LEDGER_COLUMNS.indexOf(CODE);
const CHECKED_LENGTH = 18;
/** Whose identity number it is need not have been born by any day: the check is about slips of the pen. */
const LATEST_BIRTH = '2099-12-31';
const DOCUMENT_PLACE = LEDGER_COLUMNS.indexOf(DOCUMENT);

const LAYOUT: TableLayout = LEDGER_COLUMNS.map((name) => ({
  name,
  headers: [normaliseHeader(name)],
  isRequired: name !== CODE && name !== REMARK,
}));

export interface LedgerReading extends TableReading {
  /**
   * For uploads, whose sender is still there to be asked: refuses codes and document numbers that a workbook holds as numbers (such
   * a cell has lost its leading zeros, and beyond fifteen digits its end), and codes of eighteen characters whose check is wrong.
   */
  readonly checkCodes?: boolean;
}

type Tell = (column: string, value: string, reason: string) => void;

/**
 * The rows of a ledger in batches (FORMATS `ledgers/…`). A row that cannot be compared, for its kind, its number or its date,
 * is told as a problem of that ledger, which the unit must correct, and left out; reading goes on.
 */
export async function* readLedgerRows(source: TableSource, reading: LedgerReading): AsyncGenerator<LedgerBatch> {
  const { onProblem, checkCodes = false } = reading;
  for await (const batch of readTable(source, LAYOUT, reading)) {
    const rows: LedgerLine[] = [];
    for (const row of batch.rows) {
      const tell: Tell = (column, value, reason) => {
        if (batch.missing.has(column)) return;
        onProblem({ file: source.path, line: row.line, column, value: refusedValue(value), reason });
      };
      const areCodesSound = !checkCodes || (areCodesText(row, tell) && isCodeSound(row, tell));
      const line = readLedgerLine(row, tell);
      if (line !== null && areCodesSound) rows.push(line);
    }
    if (rows.length > 0) yield rows;
  }
}

function readLedgerLine({ line, cells }: TableRow, tell: Tell): LedgerLine | null {
  const [kindText = '', name = '', code = '', documentNo = '', dateText = '', remark = ''] = cells;
  const kind = KINDS.get(kindText);
  const decisionDate = parseDate(dateText);
  const hasDocument = documentKey(documentNo) !== '';
  if (kind === undefined) tell(KIND, kindText, '应为“行政许可”或“行政处罚”');
  if (!hasDocument) tell(DOCUMENT, documentNo, documentNo === '' ? '未填写决定文书号' : '不是有效的决定文书号');
  if (decisionDate === null) tell(DATE, dateText, '不是有效日期，应写作“YYYY/MM/DD”，年份为1949至2099');
  if (kind === undefined || !hasDocument || decisionDate === null) return null;
  return { line, kind, name, code, documentNo, decisionDate, remark };
}

function areCodesText({ cells, numbers }: TableRow, tell: Tell): boolean {
  const places = numbers.filter((place) => place === CODE_PLACE || place === DOCUMENT_PLACE);
  for (const place of places) {
    tell(
      LEDGER_COLUMNS[place] ?? '',
      cells[place] ?? '',
      '单元格为数值，可能已丢失前导零或末位数字，请设为文本格式后重新填写',
    );
  }
  return places.length === 0;
}

/** Eighteen characters are a credit code or an identity number, and both have a check; what other registers gave is shorter. */
function isCodeSound({ cells }: TableRow, tell: Tell): boolean {
  const code = cells[CODE_PLACE] ?? '';
  if (code.length !== CHECKED_LENGTH || isCreditCode(code) || isCitizenId(code, LATEST_BIRTH)) return true;
  tell(CODE, code, '不是有效的统一社会信用代码或身份证号码，请核对（校验码不符，或含有I、O、Z、S、V）');
  return false;
}
