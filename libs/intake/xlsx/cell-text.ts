import type { XlsxPackage } from './xlsx-package';

const MS_A_DAY = 86_400_000;
/** Built-in number formats that show a date or a time of day (ECMA-376 18.8.30). */
const DATE_FORMATS: ReadonlySet<number> = new Set([
  14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47, 50, 51, 52, 53, 54, 55, 56,
  57, 58,
]);

/** Turns cells into the text that a person sees in them (FORMATS "XLSX cells"). */
export class CellText {
  private constructor(
    private readonly shared: readonly string[],
    private readonly dateStyles: ReadonlySet<number>,
    private readonly counts1904: boolean,
  ) {}

  /** Reads the workbook's shared strings, its styles and its date system. */
  static async of(file: XlsxPackage): Promise<CellText> {
    let counts1904 = false;
    await file.parse('xl/workbook.xml', (tag) => {
      const flag = tag.attributes['date1904'];
      if (flag === '1' || flag === 'true') counts1904 = true;
    });
    return new CellText(await sharedStrings(file), await dateStyles(file), counts1904);
  }

  /** The text of a cell of a type (`t`), with a style (`s`) and the raw value of the sheet. */
  read(type: string, style: number, value: string): string {
    switch (type) {
      case 's':
        return this.shared[Number(value)] ?? '';
      case 'n':
        return this.dateStyles.has(style) ? this.dateText(Number(value), value) : plainDecimal(value);
      case 'b':
        return value === '1' ? 'TRUE' : 'FALSE';
      default:
        return value;
    }
  }

  /** `YYYY-MM-DD`, with ` HH:mm:ss` if there is a time. In the 1900 system day 60 is a 29 February that never was. */
  private dateText(serial: number, value: string): string {
    if (!Number.isFinite(serial) || serial < 0) return value;
    const shift = this.counts1904 ? 24_107 : serial < 61 ? 25_568 : 25_569;
    const seconds = Math.round((serial - shift) * 86_400);
    const [day = '', time = ''] = new Date(seconds * 1_000).toISOString().split(/[T.]/);
    return (seconds * 1_000) % MS_A_DAY === 0 ? day : `${day} ${time}`;
  }
}

async function sharedStrings(file: XlsxPackage): Promise<string[]> {
  const strings: string[] = [];
  if (!file.has('xl/sharedStrings.xml')) return strings;
  let text = '';
  let isText = false;
  let phonetic = 0;
  await file.parse(
    'xl/sharedStrings.xml',
    (tag) => {
      if (tag.name.endsWith('si')) text = '';
      if (tag.name.endsWith('rPh')) phonetic++;
      isText = tag.name === 't' || tag.name.endsWith(':t');
    },
    (piece) => {
      if (isText && phonetic === 0) text += piece;
    },
    (tag) => {
      isText = false;
      if (tag.name.endsWith('rPh')) phonetic--;
      if (tag.name === 'si' || tag.name.endsWith(':si')) strings.push(text);
    },
  );
  return strings;
}

async function dateStyles(file: XlsxPackage): Promise<Set<number>> {
  const styles = new Set<number>();
  if (!file.has('xl/styles.xml')) return styles;
  const own = new Map<number, string>();
  let isCellFormats = false;
  let place = 0;
  await file.parse(
    'xl/styles.xml',
    (tag) => {
      const id = Number(tag.attributes['numFmtId'] ?? -1);
      if (tag.name.endsWith('numFmt')) own.set(id, tag.attributes['formatCode'] ?? '');
      if (tag.name.endsWith('cellXfs')) isCellFormats = true;
      if (!isCellFormats || !/(^|:)xf$/.test(tag.name)) return;
      const format = own.get(id);
      if (format === undefined ? DATE_FORMATS.has(id) : isDateFormat(format)) styles.add(place);
      place++;
    },
    undefined,
    (tag) => {
      if (tag.name.endsWith('cellXfs')) isCellFormats = false;
    },
  );
  return styles;
}

/** Whether a format code shows a date or time, once quoted text, escapes, colours and conditions are taken away. */
function isDateFormat(format: string): boolean {
  const bare = format
    .replaceAll(/"[^"]*"/g, '')
    .replaceAll(/\\./g, '')
    .replaceAll(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  return /[ymdhs]/i.test(bare) && !/general/i.test(bare);
}

/** A number without exponent and without the noise of its binary form (15 digits, as a spreadsheet shows it). */
function plainDecimal(value: string): string {
  if (/^-?\d{1,15}$/.test(value)) return value;
  const number = Number(value);
  if (!Number.isFinite(number)) return value;
  const [digits = '', exponent = '0'] = number.toPrecision(15).split('e');
  return shifted(digits, Number(exponent));
}

function shifted(digits: string, exponent: number): string {
  const sign = digits.startsWith('-') ? '-' : '';
  const [whole = '', fraction = ''] = digits.replace('-', '').split('.');
  const all = whole + fraction;
  const point = whole.length + exponent;
  const padded = point <= 0 ? '0'.repeat(1 - point) + all : all.padEnd(point, '0');
  const at = Math.max(point, 1);
  const rest = padded.slice(at).replace(/0+$/, '');
  return sign + (padded.slice(0, at).replace(/^0+(?=\d)/, '') || '0') + (rest === '' ? '' : `.${rest}`);
}
