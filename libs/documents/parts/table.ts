import { baselineIn, type TypeArea, typeArea, typeSize } from '../layout/page-geometry';
import { black, type PageElement, type Rule, type StructureNode } from '../layout/page-model';
import { paragraphLines, textLine } from '../layout/text-setting';
import { type Cell, cellsOf, type FontRole, type Setting, widthOf } from '../type';

/** A column: its heading (line breaks kept), its share of the width, and how its cells stand. */
export interface TableColumn {
  readonly title: string;
  readonly weight: number;
  readonly align: 'left' | 'centre' | 'right';
}

/** A table as text. Numbers arrive formatted; `emphasised` rows (totals) are set in 黑体. */
export interface TableContent {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly string[])[];
  readonly emphasised?: readonly number[];
}

/** A row with its height and how to draw its text at a given top. */
export interface TableRow {
  readonly height: number;
  place(top: number, table: StructureNode | null): PageElement[];
}

export interface LaidTable {
  readonly header: TableRow;
  readonly rows: readonly TableRow[];
  /** The lines around rows that stand under each other from `top` on: every line once, however many rows it passes. */
  lines(top: number, rows: readonly TableRow[]): Rule[];
}

const linePitch = 13;
const sidePadding = 2;
/** Words that begin at a line of the table keep off it a little more; a column of numbers is centred anyway. */
const wordPadding = 4;
/** Space above and below the text of a row together; compact where that saves a page. */
export const rowPadding = { comfortable: 5.5, compact: 3.6 } as const;
const ruleThickness = 0.5;

/**
 * Measures a table over the full width of a type area; cell text wraps, numbers of a column end at one edge below its heading. The
 * text is broken into lines once: what comes back lays it out with any padding.
 */
export function measureTable(
  content: TableContent,
  setting: Setting,
  area: TypeArea = typeArea,
): (padding: number) => LaidTable {
  const frames = framesOf(content.columns, area);
  const header = rowOf(
    content.columns.map((column) => ({ text: column.title, align: 'centre', role: 'hei' })),
    frames,
    { setting, cellType: 'TH' },
  );
  const numberEdges = content.columns.map((column, index) => numberEdge(content, { column, index, setting }));
  const rows = content.rows.map((row, rowIndex) => {
    const role: FontRole = content.emphasised?.includes(rowIndex) ? 'hei' : 'body';
    const cells = content.columns.map((column, index) => ({
      text: row[index] ?? '',
      align: column.align,
      role,
      numberWidth: numberEdges[index] ?? 0,
    }));
    return rowOf(cells, frames, { setting, cellType: 'TD' });
  });
  return (padding) => ({
    header: header(padding),
    rows: rows.map((row) => row(padding)),
    lines: (top, under) => tableLines(frames, top, under),
  });
}

interface Frame {
  readonly left: number;
  readonly width: number;
}

function framesOf(columns: readonly TableColumn[], area: TypeArea): Frame[] {
  const total = columns.reduce((sum, column) => sum + column.weight, 0);
  let { left } = area;
  return columns.map((column) => {
    const frame = { left, width: (area.width * column.weight) / total };
    left += frame.width;
    return frame;
  });
}

/** Widest number of a right-aligned column: the column as a whole is centred, its numbers end at one edge. */
function numberEdge(
  content: TableContent,
  at: { readonly column: TableColumn; readonly index: number; readonly setting: Setting },
): number {
  if (at.column.align !== 'right') return 0;
  return Math.max(
    0,
    ...content.rows.map((row) => widthOf(tableCells({ text: row[at.index] ?? '', role: 'body' }, at.setting))),
  );
}

interface CellText {
  readonly text: string;
  readonly align: TableColumn['align'];
  readonly role: FontRole;
  readonly numberWidth?: number;
}

const tableStyle = { size: typeSize.table, tracking: 0 } as const;

const tableCells = (span: { text: string; role: FontRole }, setting: Setting): Cell[] =>
  cellsOf([span], tableStyle, setting);

function rowOf(
  texts: readonly CellText[],
  frames: readonly Frame[],
  how: { readonly setting: Setting; readonly cellType: 'TH' | 'TD' },
): (padding: number) => TableRow {
  const cells = texts.map((cell, index) => ({
    cell,
    frame: frames[index] ?? { left: 0, width: 0 },
    lines: wrapped(cell, (frames[index]?.width ?? 0) - leftPadding(cell) - sidePadding, how.setting),
  }));
  const tallest = Math.max(1, ...cells.map(({ lines }) => lines.length));
  return (padding) => {
    const height = tallest * linePitch + padding;
    return {
      height,
      place: (top, table) => {
        const row: StructureNode | null = table && { type: 'TR', parent: table };
        return cells.flatMap((cell) => {
          const node: StructureNode | null = row && { type: how.cellType, parent: row };
          return cellElements(cell, { top, height, node });
        });
      },
    };
  };
}

const leftPadding = ({ align }: CellText): number => (align === 'left' ? wordPadding : sidePadding);

function wrapped(cell: CellText, width: number, setting: Setting): (readonly Cell[])[] {
  return cell.text
    .split('\n')
    .map((part) => tableCells({ text: part, role: cell.role }, setting))
    .flatMap((cells) => paragraphLines(cells, { width, indent: 0 }).map((line) => line.cells));
}

function cellElements(
  part: { readonly cell: CellText; readonly frame: Frame; readonly lines: readonly (readonly Cell[])[] },
  box: { readonly top: number; readonly height: number; readonly node: StructureNode | null },
): PageElement[] {
  const inset = (box.height - part.lines.length * linePitch) / 2;
  return part.lines.map((line, index) => {
    const top = box.top + inset + index * linePitch;
    return textLine(line, {
      x: lineLeft(widthOf(line), part),
      baseline: baselineIn({ top, height: linePitch }, typeSize.table),
      size: typeSize.table,
      tracking: 0,
      node: box.node,
    });
  });
}

function lineLeft(width: number, part: { readonly cell: CellText; readonly frame: Frame }): number {
  const { cell, frame } = part;
  if (cell.align === 'left') return frame.left + leftPadding(cell);
  const middle = frame.left + frame.width / 2;
  if (cell.align === 'centre') return middle - width / 2;
  return Math.min(middle + Math.max(cell.numberWidth ?? 0, width) / 2, frame.left + frame.width - sidePadding) - width;
}

function tableLines(frames: readonly Frame[], top: number, rows: readonly TableRow[]): Rule[] {
  const rule = (from: readonly [number, number], to: readonly [number, number]): Rule => ({
    kind: 'rule',
    from,
    to,
    thickness: ruleThickness,
    color: black,
  });
  const left = frames[0]?.left ?? 0;
  const right = frames.reduce((edge, frame) => edge + frame.width, left);
  const edges = [top];
  for (const { height } of rows) edges.push((edges.at(-1) ?? top) + height);
  const bottom = edges.at(-1) ?? top;
  const sides = [...frames.map((frame) => frame.left), right];
  return [...edges.map((y) => rule([left, y], [right, y])), ...sides.map((x) => rule([x, top], [x, bottom]))];
}
