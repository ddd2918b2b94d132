import { readDateStyles } from './date-styles';
import { unescaped } from './inline-text';
import { dayText, plainDecimal } from './number-text';
import { readSharedStrings } from './shared-strings';
import type { Workbook } from './workbook';
import type { XlsxPackage } from './xlsx-package';

const WHOLE = /^\d{1,9}$/;
const ISO_DAY = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d:\d\d)(?:\.\d+)?Z?)?$/;

/** Turns what a sheet stores into the text FORMATS asks for ("XLSX cells"). Formulas are never computed: their stored result counts. */
export class CellText {
  private constructor(
    private readonly shared: readonly string[],
    private readonly dateStyles: ReadonlySet<number>,
    private readonly isFrom1904: boolean,
  ) {}

  static async of(file: XlsxPackage, workbook: Workbook): Promise<CellText> {
    const shared = await readSharedStrings(file, workbook.sharedStrings);
    return new CellText(shared, await readDateStyles(file, workbook.styles), workbook.isFrom1904);
  }

  /** The text of a cell of a type (attribute `t`) with a style (`s`) and stored value; null where the value cannot be. */
  read(type: string, style: string, value: string): string | null {
    switch (type) {
      case 's':
        return WHOLE.test(value) ? (this.shared[Number(value)] ?? null) : null;
      case 'n':
        return this.numberText(style, value.trim());
      case 'b':
        return value.trim() === '1' ? 'TRUE' : 'FALSE';
      case 'd':
        return isoText(value.trim());
      default:
        return unescaped(value);
    }
  }

  private numberText(style: string, value: string): string | null {
    if (value === '') return '';
    const day = this.dateStyles.has(Number(style)) ? dayText(value, this.isFrom1904) : null;
    return day ?? plainDecimal(value);
  }
}

/** A cell of type `d` holds a day in ISO 8601. */
function isoText(value: string): string {
  const [, day, time = '00:00:00'] = ISO_DAY.exec(value) ?? [];
  if (day === undefined) return value;
  return time === '00:00:00' ? day : `${day} ${time}`;
}
