import { LEDGER_COLUMNS } from '@app/intake';
import { workbookEntries } from '../../../libs/intake/testing/workbook-parts';
import { type ZipEntry, zipOf } from '../../../libs/intake/testing/zip';

const text = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
const row = (cells: readonly string[]) => `<row>${cells.join('')}</row>`;

/** The cells of a faultless ledger row, as text. */
export const GOOD_CELLS = ['行政许可', '甲公司', '', '运许〔2021〕1号', '2021/08/02', ''].map(text);
const HEADER = LEDGER_COLUMNS.map(text);

/** A ledger with these rows of cells in XML; parts are put in the place of those of their name. */
export function ledgerWorkbook(
  rows: readonly (readonly string[])[],
  entries: readonly ZipEntry[] = [],
  strings?: string,
) {
  const inside = [HEADER, ...rows].map(row).join('');
  return zipOf(workbookEntries({ rows: inside, entries, ...(strings === undefined ? {} : { strings }) }));
}

/** A faultless ledger, whose sheet lies about itself in the ZIP. */
export function lyingWorkbook(lie: Partial<ZipEntry>): Buffer {
  const entries = workbookEntries({ rows: [HEADER, GOOD_CELLS].map(row).join('') });
  return zipOf(entries.map((entry) => (entry.name.endsWith('sheet1.xml') ? { ...entry, ...lie } : entry)));
}

/** A faultless ledger whose sheet claims to be as large as one can be. */
export function hugeClaim(): Buffer {
  const inside = [HEADER, GOOD_CELLS].map(row).join('');
  const sheet = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1:XFD1048576"/><sheetData>${inside}</sheetData></worksheet>`;
  return zipOf(workbookEntries({ sheet }));
}

/** A hundred thousand shared strings, each as long as a cell can be: some 3 GB out of some MB. */
export function stringBomb(): Buffer {
  const strings = `<si><t>${'x'.repeat(32_767)}</t></si>`.repeat(3_000);
  const whole = zipOf(workbookEntries({ rows: row(HEADER), strings }));
  return whole;
}
