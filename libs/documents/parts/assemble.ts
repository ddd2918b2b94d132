import type { FlowedPage } from '../layout/page-flow';
import { grid, typeArea } from '../layout/page-geometry';
import type { PageElement, PageModel } from '../layout/page-model';
import type { DocumentFonts } from '../type';
import type { Head } from './head';
import type { FootBlock } from './imprint';
import { withPageNumbers } from './page-number';
import type { SealSettings } from './seal';
import { specimenMark } from './specimen';

/** The parts of a document in the order in which they are bound. */
export interface DocumentParts {
  readonly head: Head;
  readonly text: readonly FlowedPage[];
  readonly annexes: readonly PageModel[];
  /** Blocks at the foot of the last page, upper first: verification, 版记. */
  readonly foot: readonly FootBlock[];
  readonly seal: SealSettings;
  /** The first page of a 信函 carries no number (§10.1). */
  readonly firstPageNumbered: boolean;
}

/** Page models of a whole document: head on the first page, foot on the last, page numbers, and 样张 unless a seal is configured. */
export function assemblePages(parts: DocumentParts, fonts: DocumentFonts): PageModel[] {
  const text = parts.text.map((page, index) => ({
    orientation: 'portrait' as const,
    elements: index === 0 ? [...parts.head.elements, ...page.elements] : page.elements,
    onSheet: [],
    bookmarks: page.bookmarks,
    usedTo: typeArea.top + page.lines * grid.linePitch,
    numbered: index > 0 || parts.firstPageNumbered,
  }));
  const pages = withPageNumbers(withFoot([...text, ...parts.annexes], parts.foot), fonts);
  if (parts.seal.configured) return pages;
  const marks = { portrait: specimenMark('portrait', fonts), landscape: specimenMark('landscape', fonts) };
  return pages.map((page) => ({ ...page, elements: [...marks[page.orientation], ...page.elements] }));
}

const clearance = 14;

/**
 * Sets the foot blocks on the lower edge of the last page's type area, or on an unnumbered page of their own (§7.5), which they also
 * need where the last page lies: the 版记 stands upright.
 */
function withFoot(pages: readonly PageModel[], foot: readonly FootBlock[]): PageModel[] {
  const height = foot.reduce((sum, block) => sum + block.height, 0);
  const last = pages.at(-1);
  if (!last || height === 0) return [...pages];
  const elements: PageElement[] = [];
  let bottom: number = typeArea.bottom;
  for (const block of [...foot].reverse()) {
    elements.unshift(...block.place(bottom));
    bottom -= block.height;
  }
  if (last.orientation === 'portrait' && last.usedTo + clearance <= typeArea.bottom - height) {
    return [...pages.slice(0, -1), { ...last, elements: [...last.elements, ...elements] }];
  }
  const own = { elements, onSheet: [], bookmarks: [], usedTo: typeArea.bottom, numbered: false };
  return [...pages, { ...own, orientation: 'portrait' }];
}
