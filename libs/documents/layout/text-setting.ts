import { type Cell, widthOf } from '../type';
import { breakLines } from './line-breaking';
import { gapsFor } from './justification';
import { black, type Color, type StructureNode, type TextLine, type TextRun } from './page-model';

/** Where and how a line of cells is put on the page. */
export interface LinePlace {
  readonly x: number;
  readonly baseline: number;
  readonly size: number;
  /** Tracking already contained in the cells' widths. */
  readonly tracking: number;
  readonly node: StructureNode | null;
  readonly color?: Color;
  /** Extra points after each cell; none when left out. */
  readonly gaps?: readonly number[];
}

/** One line of text from cells; characters of the same face and spacing form one run. */
export function textLine(cells: readonly Cell[], place: LinePlace): TextLine {
  return {
    kind: 'text',
    runs: runsOf(cells, place),
    baseline: place.baseline,
    size: place.size,
    color: place.color ?? black,
    stretch: 100,
    node: place.node,
  };
}

interface OpenRun {
  readonly face: Cell['face'];
  readonly x: number;
  text: string;
  /** Gap after every character but the last; unknown while there is only one. */
  gap: number | null;
}

function runsOf(cells: readonly Cell[], place: LinePlace): TextRun[] {
  const runs: OpenRun[] = [];
  let x = place.x;
  cells.forEach((cell, index) => {
    const gapBefore = place.gaps?.[index - 1] ?? 0;
    const run = runs.at(-1);
    if (run && run.face === cell.face && (run.gap ?? gapBefore) === gapBefore) {
      run.text += cell.char;
      run.gap = gapBefore;
    } else {
      runs.push({ face: cell.face, text: cell.char, x, gap: null });
    }
    x += cell.advance + (place.gaps?.[index] ?? 0);
  });
  return runs.map((run) => ({ face: run.face, text: run.text, x: run.x, tracking: place.tracking + (run.gap ?? 0) }));
}

/** A paragraph to be broken into lines: width and indents in points. */
export interface ParagraphShape {
  readonly width: number;
  /** Indent of the first line. */
  readonly indent: number;
  /** Indent of the following lines. */
  readonly hanging?: number;
}

/** A line of a paragraph before it has a place on a page. */
export interface ParagraphLine {
  readonly cells: readonly Cell[];
  readonly indent: number;
  readonly gaps: readonly number[];
}

/** Breaks cells into lines and spreads every line but the last over the full width. */
export function paragraphLines(cells: readonly Cell[], shape: ParagraphShape): ParagraphLine[] {
  const hanging = shape.hanging ?? 0;
  const lines = breakLines(cells, { first: shape.width - shape.indent, rest: shape.width - hanging });
  return lines.map((line, index) => {
    const indent = index === 0 ? shape.indent : hanging;
    const content = trimmed(cells.slice(line.start, line.end));
    const isLast = index === lines.length - 1;
    const tooWide = widthOf(content) > shape.width - indent;
    return { cells: content, indent, gaps: isLast && !tooWide ? [] : gapsFor(content, shape.width - indent) };
  });
}

function trimmed(cells: readonly Cell[]): Cell[] {
  const end = cells.findLastIndex((cell) => cell.char !== ' ');
  return cells.slice(0, end + 1);
}
