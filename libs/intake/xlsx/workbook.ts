import { posix } from 'node:path';
import { UnreadableTable } from '../table/raw-row';
import type { XlsxPackage } from './xlsx-package';
import { attributeOf } from './xml-parts';

/** Where a workbook keeps what a table needs. */
export interface Workbook {
  readonly firstSheet: string;
  readonly sharedStrings: string | null;
  readonly styles: string | null;
  /** Whether days are counted from 1904, as Excel for Macintosh used to. */
  readonly isFrom1904: boolean;
}

interface Relation {
  readonly type: string;
  readonly target: string;
}

const ROOT = '';
const NO_SHEET = 'XLSX文件中没有工作表';

/** Reads the workbook's list of sheets and where its parts lie. Throws `UnreadableTable` where there is no sheet. */
export async function readWorkbook(file: XlsxPackage): Promise<Workbook> {
  const ofPackage = [...(await relationsOf(file, ROOT)).values()];
  const part = ofPackage.find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const sheets: string[] = [];
  let isFrom1904 = false;
  await file.parse(part, {
    open(name, attributes) {
      if (name === 'sheet') sheets.push(attributeOf(attributes, 'id') ?? '');
      if (name === 'workbookPr') isFrom1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
    },
  });
  const relations = await relationsOf(file, part);
  // A chart may have a sheet of its own, which holds no cells.
  const firstSheet = sheets.map((id) => relations.get(id)).find((relation) => relation?.type === 'worksheet')?.target;
  if (firstSheet === undefined) throw new UnreadableTable(1, NO_SHEET);
  const targetOf = (type: string): string | null =>
    [...relations.values()].find((relation) => relation.type === type)?.target ?? null;
  return { firstSheet, sharedStrings: targetOf('sharedStrings'), styles: targetOf('styles'), isFrom1904 };
}

/** What a part refers to inside the package, by id; links to the outside are left out. */
async function relationsOf(file: XlsxPackage, part: string): Promise<Map<string, Relation>> {
  const relations = new Map<string, Relation>();
  const list = posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`);
  if (!file.has(list)) return relations;
  await file.parse(list, {
    open(name, { Id: id, Type: type, Target: target, TargetMode: mode }) {
      if (name !== 'Relationship' || mode === 'External') return;
      if (id === undefined || type === undefined || target === undefined) return;
      // Strict and transitional files differ in the address, not in its last word.
      relations.set(id, { type: type.slice(type.lastIndexOf('/') + 1), target: resolved(part, target) });
    },
  });
  return relations;
}

function resolved(part: string, target: string): string {
  return target.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(part), target);
}
