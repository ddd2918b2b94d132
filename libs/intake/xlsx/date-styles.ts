import type { XlsxPackage } from './xlsx-package';

/**
 * Built-in number formats that show a day or a time (ECMA-376 18.8.30), with those that Chinese, Japanese and Korean
 * editions build in.
 */
const BUILT_IN: ReadonlySet<number> = new Set([...range(14, 22), ...range(27, 36), ...range(45, 47), ...range(50, 58)]);

/** What does not show a part of the value: quoted and escaped text, padding, colours, conditions and languages. */
const NOT_SHOWN = /"[^"]*"|[\\_*].|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gis;

/** The cell styles (places in `cellXfs`) that show a number as a day or time. */
export async function readDateStyles(file: XlsxPackage, part: string | null): Promise<ReadonlySet<number>> {
  const styles = new Set<number>();
  if (part === null || !file.has(part)) return styles;
  const own = new Map<number, string>();
  let isCellFormats = false;
  let place = 0;
  await file.parse(part, {
    open(name, attributes) {
      const id = Number(attributes['numFmtId'] ?? 0);
      if (name === 'numFmt') own.set(id, attributes['formatCode'] ?? '');
      if (name === 'cellXfs') isCellFormats = true;
      if (name !== 'xf' || !isCellFormats) return;
      const format = own.get(id);
      if (format === undefined ? BUILT_IN.has(id) : isDateFormat(format)) styles.add(place);
      place++;
    },
    close(name) {
      if (name === 'cellXfs') isCellFormats = false;
    },
  });
  return styles;
}

/** Whether a format code shows a day or time. Its first section decides: the others are for negative numbers and text. */
export function isDateFormat(format: string): boolean {
  const [positive = ''] = format.replace(NOT_SHOWN, '').split(';');
  return /[ymdhs]/i.test(positive) && !/general/i.test(positive);
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
