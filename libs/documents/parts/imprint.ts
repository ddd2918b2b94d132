import { baselineIn, mm, typeArea, typeSize } from '../layout/page-geometry';
import { black, type PageElement, type Rule } from '../layout/page-model';
import { paragraphLines, textLine } from '../layout/text-setting';
import { cellsOf, type Setting, widthOf } from '../type';

/** 版记: who gets a copy, who printed it and when. */
export interface Imprint {
  /** 抄送机关; none leaves the line out. */
  readonly copyTo: readonly string[];
  /** 印发机关 and its date; null on a 信函, whose 版记 has neither these nor lines (§10.1). */
  readonly printed: { readonly office: string; readonly date: string } | null;
}

/** Something of a known height that stands at the foot of a page. */
export interface FootBlock {
  readonly height: number;
  place(bottom: number): readonly PageElement[];
}

const rowHeight = 25;
const outer = mm(0.35);
const inner = mm(0.25);

/**
 * 版记 at the foot of the type area (§7.4): 四号仿宋, one character from either edge, lines over the full width, the last one on the
 * lower edge of the type area.
 */
export function imprintBlock(imprint: Imprint, setting: Setting): FootBlock {
  const style = { size: typeSize.fourth, tracking: 0 };
  const copies = imprint.copyTo.length === 0 ? null : `抄送：${imprint.copyTo.join('，')}。`;
  const copyLines = copies
    ? paragraphLines(cellsOf([{ text: copies, role: 'body' }], style, setting), {
        width: typeArea.width - 2 * typeSize.fourth,
        indent: 0,
        hanging: 3 * typeSize.fourth,
      })
    : [];
  const printedRows = imprint.printed ? 1 : 0;
  const height = (copyLines.length + printedRows) * rowHeight;
  return {
    height,
    place: (bottom) => {
      const top = bottom - height;
      const copyElements = copyLines.map((line, index) =>
        textLine(line.cells, {
          x: typeArea.left + typeSize.fourth + line.indent,
          baseline: baselineIn({ top: top + index * rowHeight, height: rowHeight }, typeSize.fourth),
          size: typeSize.fourth,
          tracking: 0,
          gaps: line.gaps,
          node: { type: 'P', parent: null },
        }),
      );
      const printed = imprint.printed ? printedRow(imprint.printed, bottom - rowHeight, setting) : [];
      const divider = copyLines.length > 0 ? [rule(bottom - rowHeight, inner)] : [];
      const rules = imprint.printed ? [rule(top, outer), ...divider, rule(bottom, outer)] : [];
      return [...copyElements, ...printed, ...rules];
    },
  };
}

function printedRow(printed: { office: string; date: string }, top: number, setting: Setting): PageElement[] {
  const style = { size: typeSize.fourth, tracking: 0 };
  const office = cellsOf([{ text: printed.office, role: 'body' }], style, setting);
  const date = cellsOf([{ text: `${printed.date}印发`, role: 'body' }], style, setting);
  const baseline = baselineIn({ top, height: rowHeight }, typeSize.fourth);
  const node = { type: 'P', parent: null } as const;
  const how = { baseline, size: typeSize.fourth, tracking: 0, node };
  return [
    textLine(office, { ...how, x: typeArea.left + typeSize.fourth }),
    textLine(date, { ...how, x: typeArea.right - typeSize.fourth - widthOf(date) }),
  ];
}

const rule = (y: number, thickness: number): Rule => ({
  kind: 'rule',
  from: [typeArea.left, y],
  to: [typeArea.right, y],
  thickness,
  color: black,
});
