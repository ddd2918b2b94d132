import { paper } from '../layout/page-geometry';
import type { PageElement } from '../layout/page-model';
import { cellsOf, type DocumentFonts, widthOf } from '../type';

const size = 150;
const pale = [251, 224, 224] as const;

/** 样张 in pale type across a page, under the text: the document has no seal behind it and must not pass for one that has. */
export function specimenMark(fonts: DocumentFonts): PageElement[] {
  const cells = cellsOf([{ text: '样张', role: 'kai' }], { size, tracking: size / 2 }, { fonts, field: '样张' });
  const first = cells[0];
  if (!first) return [];
  const width = widthOf(cells) - size / 2;
  const centre = [paper.width / 2, paper.height / 2] as const;
  const run = { face: first.face, text: '样张', x: centre[0] - width / 2, tracking: size / 2 };
  return [{ kind: 'turned', run, baseline: centre[1] + size * 0.38, size, degrees: -52, centre, color: pale }];
}
