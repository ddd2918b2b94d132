import { grid, typeArea } from './page-geometry';
import type { Bookmark, PageElement } from './page-model';

/** Something that takes whole lines of the 22-line grid. */
export interface FlowBlock {
  readonly lines: number;
  /** Stays on one page with what follows: headings, the text before a signature. */
  readonly keepWithNext: boolean;
  /** A blank line is dropped where a page begins. */
  readonly isBlank: boolean;
  readonly bookmark: Bookmark | null;
  /** Elements of the block when its top lies `top` points below the paper's edge. */
  place(top: number): readonly PageElement[];
}

export interface FlowedPage {
  readonly elements: readonly PageElement[];
  readonly bookmarks: readonly Bookmark[];
  /** Lines of the grid in use. */
  readonly lines: number;
}

/** An empty line of the grid. */
export function blankLines(lines: number): FlowBlock {
  return { lines, keepWithNext: true, isBlank: true, bookmark: null, place: () => [] };
}

/**
 * Fills pages with blocks, top down on the grid; the first page starts at line `firstLine` (below a red head). Blocks chained by
 * `keepWithNext` move to the next page together, unless the chain is longer than a page.
 */
export function flowBlocks(blocks: readonly FlowBlock[], firstLine: number): FlowedPage[] {
  const pages = [newPage(firstLine)];
  const current = (): OpenPage => pages.at(-1) ?? newPage(0);
  for (const chain of chainsOf(blocks)) {
    const height = chain.reduce((sum, block) => sum + block.lines, 0);
    if (current().lines + height > grid.lines && height <= grid.lines) pages.push(newPage(0));
    for (const block of chain) {
      if (current().lines + block.lines > grid.lines) pages.push(newPage(0));
      addBlock(current(), block);
    }
  }
  return pages;
}

interface OpenPage {
  elements: PageElement[];
  bookmarks: Bookmark[];
  lines: number;
}

const newPage = (lines: number): OpenPage => ({ elements: [], bookmarks: [], lines });

function addBlock(page: OpenPage, block: FlowBlock): void {
  if (block.isBlank && page.lines === 0) return;
  page.elements.push(...block.place(typeArea.top + page.lines * grid.linePitch));
  if (block.bookmark) page.bookmarks.push(block.bookmark);
  page.lines += block.lines;
}

function chainsOf(blocks: readonly FlowBlock[]): FlowBlock[][] {
  const chains: FlowBlock[][] = [];
  let joins = false;
  for (const block of blocks) {
    const last = chains.at(-1);
    if (joins && last) last.push(block);
    else chains.push([block]);
    joins = block.keepWithNext;
  }
  return chains;
}
