import { baselineIn, bodyStyle, grid, typeArea } from '../layout/page-geometry';
import type { FlowBlock } from '../layout/page-flow';
import type { PageElement, StructureNode } from '../layout/page-model';
import { textLine } from '../layout/text-setting';
import { type Cell, cellsOf, type Setting, widthOf } from '../type';
import { sealElements, type SealSettings, sealSize } from './seal';

/** What stands under the text: who, when, the seal, and the note in brackets. */
export interface Closing {
  readonly issuer: string;
  /** Already in official form, e.g. 2021年9月10日. */
  readonly date: string;
  readonly seal: SealSettings;
  /** 附注 without brackets, e.g. 此件公开发布. */
  readonly note: string | null;
}

// Two free lines between text and name put the seal's top within one line of the text (§7.3.5.1).
const signatureLine = 2;
const dateLine = 3;
const lastSealLine = 4;
/** How far the seal's middle lies above the line between name and date, in points: both press below the middle. */
const sealLift = 8;

/**
 * Signature, date and seal (§7.3.5.1): the date ends four characters before the margin, the name stands centred above it (a long
 * name pushes both to the left), the seal presses on both a little below its middle. One unbreakable block, so that the seal never
 * comes to stand alone; the caller chains it to the last lines of the text.
 */
export function closingBlock(closing: Closing, setting: Setting): FlowBlock {
  const name = cellsOf([{ text: closing.issuer, role: 'body' }], bodyStyle, setting);
  const date = cellsOf([{ text: closing.date, role: 'body' }], bodyStyle, setting);
  const middle = Math.min(
    typeArea.right - 4 * grid.charPitch - widthOf(date) / 2,
    typeArea.right - 2 * grid.charPitch - widthOf(name) / 2,
  );
  const note = noteCells(closing.note, setting);
  // A long note would run into the seal beside it: it goes below.
  const noteLine = noteLeft + widthOf(note) > middle - sealSize.diameter / 2 ? lastSealLine + 1 : lastSealLine;
  const node: StructureNode = { type: 'P', parent: null };
  const dateNode: StructureNode = { type: 'P', parent: null };
  const noteNode: StructureNode = { type: 'P', parent: null };
  return {
    lines: noteLine + 1,
    keepWithNext: false,
    isBlank: false,
    bookmark: null,
    place: (top) => {
      const between = top + dateLine * grid.linePitch;
      return [
        placed(name, { x: middle - widthOf(name) / 2, top: top + signatureLine * grid.linePitch, node }),
        placed(date, { x: middle - widthOf(date) / 2, top: between, node: dateNode }),
        ...sealElements(closing.seal, [middle, between - sealLift], setting.fonts),
        ...(note.length === 0
          ? []
          : [placed(note, { x: noteLeft, top: top + noteLine * grid.linePitch, node: noteNode })]),
      ];
    },
  };
}

const noteLeft = typeArea.left + 2 * grid.charPitch;

function noteCells(note: string | null, setting: Setting): Cell[] {
  return note === null ? [] : cellsOf([{ text: `（${note}）`, role: 'body' }], bodyStyle, setting);
}

function placed(
  cells: readonly Cell[],
  at: { readonly x: number; readonly top: number; readonly node: StructureNode },
): PageElement {
  const baseline = baselineIn({ top: at.top, height: grid.linePitch }, bodyStyle.size);
  return textLine(cells, { x: at.x, baseline, size: bodyStyle.size, tracking: bodyStyle.tracking, node: at.node });
}

/** Chains the last two lines of a text to what follows, so that a signature never opens a page without text. */
export function keepLastLines(blocks: readonly FlowBlock[]): FlowBlock[] {
  return blocks.map((block, index) => (index >= blocks.length - 2 ? { ...block, keepWithNext: true } : block));
}
