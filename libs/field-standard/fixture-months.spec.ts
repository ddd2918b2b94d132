import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { decode } from 'iconv-lite';
import {
  checkRecord,
  cleanValue,
  headerIndex,
  monthOf,
  normaliseHeader,
  parseReceived,
  type RecordKind,
  recordStandard,
  type Remit,
} from '.';

const MONTHS = join(__dirname, '../../test/fixtures/months');

function textOf(path: string): string {
  const bytes = readFileSync(path);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decode(bytes, 'gb18030');
  }
}

function rowsOf(path: string): { record: string[]; info: { lines: number } }[] {
  return parse(textOf(path), { bom: true, info: true, relaxColumnCount: true }) as never;
}

/** A record ends on `info.lines` and begins as many lines earlier as it has line breaks inside quotes. */
function breaksIn(record: string[]): number {
  return record.join('').split('\n').length - 1;
}

/** `file,line` → the error rules found, `duplicate` left to the database. */
function errorsOfMonth(month: string): Record<string, string> {
  const folder = join(MONTHS, month);
  const remits = new Map(rowsOf(join(folder, 'units.csv')).map(({ record }) => [record[0], record[4] as Remit]));
  const errors: Record<string, string> = {};
  for (const file of readdirSync(join(folder, 'platform'))) {
    const kind: RecordKind = file.startsWith('permits') ? 'permit' : 'penalty';
    const [header, ...rows] = rowsOf(join(folder, 'platform', file));
    const index = headerIndex(kind);
    const columns = header!.record.map(normaliseHeader);
    const place = (name: string) => columns.indexOf(name);
    rows.forEach(({ record, info }) => {
      const received = parseReceived(cleanValue(record[place('接收时间')]!))!;
      if (monthOf(received.date) !== month) return;
      const cells = recordStandard(kind).fields.map(() => '');
      columns.forEach((column, at) => {
        const field = index.get(column);
        if (field !== undefined) cells[field] = cleanValue(record[at] ?? '');
      });
      const remit = remits.get(record[place('报送单位')]!)!;
      const found = checkRecord(kind, cells, { receivedDate: received.date, remit });
      const rules = [...new Set(found.filter((f) => f.severity === 'error').map((f) => f.rule))].sort();
      if (rules.length > 0) errors[`platform/${file},${info.lines - breaksIn(record)}`] = rules.join(' ');
    });
  }
  return errors;
}

function expectedErrors(month: string): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const { record } of rowsOf(join(MONTHS, `${month}.errors.csv`)).slice(1)) {
    const rules = record[2]!.split(/[ ;|+]/).filter((rule) => rule !== 'duplicate');
    if (rules.length > 0) errors[`${record[0]},${record[1]}`] = rules.sort().join(' ');
  }
  return errors;
}

describe('the example months (calculated independently of this project)', () => {
  test.each(['2021-08', '2021-09'])('every record of %s breaks exactly the rules it should', (month) => {
    expect(errorsOfMonth(month)).toEqual(expectedErrors(month));
  });
});
