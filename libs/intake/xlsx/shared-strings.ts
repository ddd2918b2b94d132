import { LONGEST_CELL, UnreadableTable } from '../table/raw-row';
import { InlineText } from './inline-text';
import { LARGEST_STRINGS, type XlsxPackage } from './xlsx-package';

/** Bounds of the table of strings, the one thing of a workbook that must stay in memory. */
const MOST_STRINGS = 4_000_000;
const MOST_CHARACTERS = 64 << 20;

/** The workbook's shared strings in their order. Throws `UnreadableTable` where they would take too much memory. */
export async function readSharedStrings(file: XlsxPackage, part: string | null): Promise<readonly string[]> {
  const strings: string[] = [];
  if (part === null || !file.has(part)) return strings;
  const text = new InlineText();
  let characters = 0;
  const listener = {
    open: (name: string): void => text.open(name),
    text: (piece: string): void => text.add(piece),
    close(name: string): void {
      text.close(name);
      if (name !== 'si') return;
      const string = text.take() ?? '';
      characters += string.length;
      if (strings.length >= MOST_STRINGS || characters > MOST_CHARACTERS || string.length > LONGEST_CELL) {
        throw new UnreadableTable(1, 'XLSX文件中的文本过多，请改用CSV格式');
      }
      strings.push(string);
    },
  };
  await file.parse(part, listener, LARGEST_STRINGS);
  return strings;
}
