import { mm, type Orientation, sheets, typeSize } from '../layout/page-geometry';
import { type Color, type PageElement, red } from '../layout/page-model';
import { textLine } from '../layout/text-setting';
import { cellsOf, type DocumentFonts, widthOf } from '../type';

const size = 190;
const pale: Color = [251, 224, 224];
const word = '样张';
const meaning = '样张：未加盖发文机关正式印章，不具有公文效力';

/** 样张 in pale type across a page, under the text, and what it means at the foot: the document must not pass for a sealed one. */
export function specimenMark(orientation: Orientation, fonts: DocumentFonts): PageElement[] {
  return [...across(orientation, fonts), footLine(orientation, fonts)];
}

/** From the lower left to the upper right corner, whichever edge of the paper is below. */
const slope = { portrait: -52, landscape: -38 } as const;

function across(orientation: Orientation, fonts: DocumentFonts): PageElement[] {
  const cells = cellsOf([{ text: word, role: 'kai' }], { size, tracking: 0 }, { fonts, field: word });
  const first = cells[0];
  if (!first) return [];
  const { width, height } = sheets[orientation];
  const centre = [width / 2, height / 2] as const;
  const run = { face: first.face, text: word, x: centre[0] - widthOf(cells) / 2, tracking: 0 };
  return [
    { kind: 'turned', run, baseline: centre[1] + size * 0.38, size, degrees: slope[orientation], centre, color: pale },
  ];
}

/** Upright, so that a search or a text extraction finds it too. */
function footLine(orientation: Orientation, fonts: DocumentFonts): PageElement {
  const style = { size: typeSize.small, tracking: 0 };
  const cells = cellsOf([{ text: meaning, role: 'body' }], style, { fonts, field: word });
  const { height, area } = sheets[orientation];
  const x = area.left + (area.width - widthOf(cells)) / 2;
  return textLine(cells, { ...style, x, baseline: height - mm(10), color: red, node: null });
}
