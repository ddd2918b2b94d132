import { normaliseHeader, parseReceived, type RecordKind, recordStandard } from '@app/field-standard';
import { refusedValue } from './table/input-problem';
import { readTable, type TableReading } from './table/read-table';
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

export interface PlatformReading extends TableReading {
  /** The codes of the roster; null where the roster itself could not be read, so that no unit can be called unknown. */
  readonly unitCodes: { has(code: string): boolean } | null;
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
  reading: PlatformReading,
): AsyncGenerator<PlatformBatch> {
  const { unitCodes, onProblem } = reading;
  const layout = LAYOUTS[kind];
  const width = layout.length - 2;
  const received = new ReceivedDays();
  for await (const batch of readTable(source, layout, reading)) {
    const rows: PlatformRow[] = [];
    for (const { line, cells } of batch.rows) {
      const unitCode = cells[width] ?? '';
      const receivedText = cells[width + 1] ?? '';
      const receivedDate = received.dayOf(receivedText);
      const isKnown = unitCodes === null || unitCodes.has(unitCode);
      const tell = (column: string, value: string, reason: string): void => {
        if (batch.missing.has(column)) return;
        onProblem({ file: source.path, line, column, value: refusedValue(value), reason });
      };
      if (!isKnown) tell(UNIT, unitCode, unitCode === '' ? '未填写单位代码' : '单位名册中没有该单位代码');
      if (receivedDate === NOT_READ) {
        tell(RECEIVED, receivedText, '无法识别，应写作“YYYY-MM-DD”或“YYYY-MM-DD HH:mm:ss”');
      }
      if (isKnown && receivedDate !== NOT_READ) rows.push({ line, cells, unitCode, receivedDate });
    }
    if (rows.length > 0) yield rows;
  }
}

const MOST_DAYS = 10_000;
const DAY_LENGTH = 'YYYY-MM-DD'.length;

/** Remembers the days already read: a month has few, and a million records name them. */
class ReceivedDays {
  private readonly known = new Map<string, string>();

  dayOf(text: string): string {
    const known = text.length === DAY_LENGTH ? this.known.get(text) : undefined;
    if (known !== undefined) return known;
    const day = parseReceived(text)?.date ?? NOT_READ;
    if (text.length === DAY_LENGTH && this.known.size < MOST_DAYS) this.known.set(text, day);
    return day;
  }
}

const LAYOUTS: Readonly<Record<RecordKind, TableLayout>> = { permit: layoutOf('permit'), penalty: layoutOf('penalty') };

function layoutOf(kind: RecordKind): TableLayout {
  const fields = recordStandard(kind).fields.map(({ name, code, presence }) => ({
    name,
    headers: [normaliseHeader(name), normaliseHeader(code)],
    isRequired: presence === 'R',
  }));
  const own = [UNIT, RECEIVED].map((name) => ({ name, headers: [normaliseHeader(name)], isRequired: true }));
  return [...fields, ...own];
}
