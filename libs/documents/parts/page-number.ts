import { grid, mm, typeArea, typeSize } from '../layout/page-geometry';
import type { PageElement, PageModel } from '../layout/page-model';
import { textLine } from '../layout/text-setting';
import { cellsOf, type DocumentFonts, widthOf } from '../type';

/** Middle of the dash above the baseline, in em. */
const dashHeight = 0.27;

/**
 * Page numbers — 1 — in 四号宋体, the dashes 7 mm below the type area, odd pages one character from the right, even ones from the left
 * (§7.5), at the same place on pages that lie (§8). Pages marked as unnumbered are counted but carry none.
 */
export function withPageNumbers(pages: readonly PageModel[], fonts: DocumentFonts): PageModel[] {
  return pages.map((page, index) =>
    page.numbered ? { ...page, onSheet: [...page.onSheet, numberElement(index + 1, fonts)] } : page,
  );
}

function numberElement(number: number, fonts: DocumentFonts): PageElement {
  const style = { size: typeSize.fourth, tracking: 0 };
  const cells = cellsOf([{ text: `— ${number} —`, role: 'song' }], style, { fonts, field: '页码' });
  const isOdd = number % 2 === 1;
  const x = isOdd ? typeArea.right - grid.charPitch - widthOf(cells) : typeArea.left + grid.charPitch;
  // The 7 mm are measured to the dashes, which stand a little above the baseline.
  const baseline = typeArea.bottom + mm(7) + dashHeight * typeSize.fourth;
  return textLine(cells, { x, baseline, size: style.size, tracking: 0, node: null });
}
