import { documentKey, normaliseHeader, parseDate, type RecordKind } from '@app/field-standard';
import type { ProblemListener } from './table/input-problem';
import { readTable } from './table/read-table';
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

const LAYOUT: TableLayout = LEDGER_COLUMNS.map((name) => ({
  name,
  headers: [normaliseHeader(name)],
  isRequired: name !== CODE && name !== REMARK,
}));

/**
 * The rows of a ledger in batches (FORMATS `ledgers/…`). A row that cannot be compared, for its kind, its number or its date,
 * is told as a problem of that ledger, which the unit must correct, and left out.
 */
export async function* readLedgerRows(
  source: TableSource,
  { onProblem }: { readonly onProblem: ProblemListener },
): AsyncGenerator<LedgerBatch> {
  const missing = new Set<string>();
  const listen: ProblemListener = (problem) => {
    missing.add(problem.column);
    onProblem(problem);
  };
  for await (const batch of readTable(source, LAYOUT, listen)) {
    const rows: LedgerLine[] = [];
    for (const { line, cells } of batch) {
      const tell = (column: string, reason: string): void => {
        if (!missing.has(column)) onProblem({ file: source.path, line, column, reason });
      };
      const row = readLedgerRow(line, cells, tell);
      if (row !== null) rows.push(row);
    }
    if (rows.length > 0) yield rows;
  }
}

function readLedgerRow(
  line: number,
  cells: readonly string[],
  tell: (column: string, reason: string) => void,
): LedgerLine | null {
  const [kindText = '', name = '', code = '', documentNo = '', dateText = '', remark = ''] = cells;
  const kind = KINDS.get(kindText);
  const decisionDate = parseDate(dateText);
  const hasDocument = documentKey(documentNo) !== '';
  if (kind === undefined) tell(KIND, '应为“行政许可”或“行政处罚”');
  if (!hasDocument) tell(DOCUMENT, '未填写决定文书号');
  if (decisionDate === null) tell(DATE, '不是有效日期，应写作“YYYY/MM/DD”，年份为1949至2099');
  if (kind === undefined || !hasDocument || decisionDate === null) return null;
  return { line, kind, name, code, documentNo, decisionDate, remark };
}
