import { type ZipEntry, zipOf } from './zip';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** What of a hand-made workbook a test is about; the rest is a workbook with one empty sheet. */
export interface WorkbookParts {
  /** The inside of `sheetData`. */
  readonly rows?: string;
  /** The whole sheet part. */
  readonly sheet?: string;
  /** The inside of `sst`. */
  readonly strings?: string;
  /** The inside of `styleSheet`. */
  readonly styles?: string;
  readonly workbookProperties?: string;
  readonly entries?: readonly ZipEntry[];
}

export function workbookOf(parts: WorkbookParts): Buffer {
  return zipOf(workbookEntries(parts));
}

export function workbookEntries(parts: WorkbookParts): ZipEntry[] {
  const { rows = '', strings, styles, workbookProperties = '', entries = [] } = parts;
  const sheet = parts.sheet ?? `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`;
  const links = ['worksheet:worksheets/sheet1.xml'];
  if (strings !== undefined) links.push('sharedStrings:sharedStrings.xml');
  if (styles !== undefined) links.push('styles:styles.xml');
  const all: ZipEntry[] = [
    { name: '_rels/.rels', content: relations(['officeDocument:xl/workbook.xml']) },
    {
      name: 'xl/workbook.xml',
      content: `<workbook xmlns="${MAIN}" xmlns:r="${LINKS}">${workbookProperties}<sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    { name: 'xl/_rels/workbook.xml.rels', content: relations(links) },
    { name: 'xl/worksheets/sheet1.xml', content: sheet },
  ];
  if (strings !== undefined)
    all.push({ name: 'xl/sharedStrings.xml', content: `<sst xmlns="${MAIN}">${strings}</sst>` });
  if (styles !== undefined)
    all.push({ name: 'xl/styles.xml', content: `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>` });
  const replaced = new Set(entries.map(({ name }) => name));
  return [...all.filter(({ name }) => !replaced.has(name)), ...entries];
}

function relations(links: readonly string[]): string {
  const list = links.map((link, i) => {
    const [type = '', target = ''] = link.split(':');
    return `<Relationship Id="rId${i + 1}" Type="${LINKS}/${type}" Target="${target}"/>`;
  });
  return `<Relationships xmlns="${PACKAGE}">${list.join('')}</Relationships>`;
}
