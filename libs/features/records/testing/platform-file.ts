import { type RecordKind, recordStandard } from '@app/field-standard';
import { sampleCells, type Values } from '@app/field-standard/testing';
import { csvLine } from '@app/intake';

/** A row of a platform file: a flawless record of an organisation but for what is said. */
export interface FileRow {
  readonly unit?: string;
  readonly received?: string;
  readonly values?: Values;
}

/** The cells of a platform file, its header first. */
export function platformRows(kind: RecordKind, rows: readonly FileRow[]): readonly (readonly string[])[] {
  const header = [...recordStandard(kind).fields.map(({ name }) => name), '报送单位', '接收时间'];
  const lines = rows.map(({ unit = 'D01', received = '2021-08-10', values = {} }) => [
    ...sampleCells(kind, values),
    unit,
    received,
  ]);
  return [header, ...lines];
}

/** A platform file of these rows, as CSV. */
export function platformCsv(kind: RecordKind, rows: readonly FileRow[]): string {
  return platformRows(kind, rows)
    .map((cells) => csvLine(cells))
    .join('');
}
