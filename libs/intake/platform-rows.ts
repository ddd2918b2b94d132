import { parseReceived, type RecordKind, recordStandard, normaliseHeader } from '@app/field-standard';
import type { ProblemListener } from './table/input-problem';
import { readTable } from './table/read-table';
import type { TableLayout } from './table/table-layout';
import type { TableSource } from './table/table-source';

/** One platform record: cleaned cells in the standard's order, the reporting unit and the day of receipt. */
export interface PlatformRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly unitCode: string;
  /** `YYYY-MM-DD`, Asia/Shanghai. */
  readonly receivedDate: string;
}

export type PlatformBatch = readonly PlatformRow[];

export interface PlatformReading {
  /** The codes of the roster; null where the roster itself could not be read, so that no unit can be called unknown. */
  readonly unitCodes: { has(code: string): boolean } | null;
  readonly onProblem: ProblemListener;
}

const UNIT = '报送单位';
const RECEIVED = '接收时间';
const NOT_READ = '';

/**
 * The platform records of one file in batches (FORMATS `platform/…`). Rows of an unknown unit or with an unreadable time of
 * receipt are told as problems and left out; a malformed field is no input error, the record is judged later.
 */
export async function* readPlatformRows(
  source: TableSource,
  kind: RecordKind,
  { unitCodes, onProblem }: PlatformReading,
): AsyncGenerator<PlatformBatch> {
  const layout = LAYOUTS[kind];
  const width = layout.length - 2;
  const missing = new Set<string>();
  const listen: ProblemListener = (problem) => {
    missing.add(problem.column);
    onProblem(problem);
  };
  const received = new ReceivedDays();
  for await (const batch of readTable(source, layout, listen)) {
    const rows: PlatformRow[] = [];
    for (const { line, cells } of batch) {
      const unitCode = cells[width] ?? '';
      const receivedDate = received.dayOf(cells[width + 1] ?? '');
      const tell = (column: string, reason: string): void => onProblem({ file: source.path, line, column, reason });
      const isKnown = unitCodes === null || unitCodes.has(unitCode);
      if (!isKnown && !missing.has(UNIT)) tell(UNIT, unitCode === '' ? '未填写' : '单位名册中没有该单位代码');
      if (receivedDate === NOT_READ && !missing.has(RECEIVED)) {
        tell(RECEIVED, '无法识别，应写作“YYYY-MM-DD”或“YYYY-MM-DD HH:mm:ss”');
      }
      if (isKnown && receivedDate !== NOT_READ) rows.push({ line, cells, unitCode, receivedDate });
    }
    if (rows.length > 0) yield rows;
  }
}

/** Remembers the days already read: a month has few, and a million records name them. */
class ReceivedDays {
  private readonly known = new Map<string, string>();

  dayOf(text: string): string {
    const day = this.known.get(text.length > 10 ? '' : text);
    if (day !== undefined) return day;
    const read = parseReceived(text)?.date ?? NOT_READ;
    if (text.length <= 10 && read !== NOT_READ && this.known.size < 10_000) this.known.set(text, read);
    return read;
  }
}

const LAYOUTS: Readonly<Record<RecordKind, TableLayout>> = { permit: layoutOf('permit'), penalty: layoutOf('penalty') };

function layoutOf(kind: RecordKind): TableLayout {
  const fields = recordStandard(kind).fields.map(({ name, code, presence }) => ({
    name,
    headers: [normaliseHeader(name), normaliseHeader(code)],
    isRequired: presence === 'R',
  }));
  const own = [UNIT, RECEIVED].map((name) => ({ name, headers: [name], isRequired: true }));
  return [...fields, ...own];
}
