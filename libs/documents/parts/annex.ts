import { blankLines } from '../layout/page-flow';
import { grid, type Orientation, sheets, type TypeArea, typeSize } from '../layout/page-geometry';
import type { Bookmark, PageElement, PageModel, StructureNode } from '../layout/page-model';
import { paragraph, titleBlocks } from '../layout/text-blocks';
import { type ParagraphLine, paragraphLines, textLine } from '../layout/text-setting';
import { cellsOf, type Setting } from '../type';
import { type LaidTable, measureTable, rowPadding, type TableContent } from './table';
import { splitRows } from './table-rows';

/** One table of an annex, with a caption above it when the annex has several. */
export interface AnnexSection {
  readonly caption: string | null;
  readonly table: TableContent;
}

/** 附件: begins on a new page with 附件N, its title on the third line (§7.3.7), then tables and notes. */
export interface Annex {
  /** 附件1, or 附件 when there is only one. */
  readonly label: string;
  /** Phrases of the title; a title is broken only between phrases. */
  readonly title: readonly string[];
  /** A table too wide for an upright page lies (§8). */
  readonly orientation: Orientation;
  readonly sections: readonly AnnexSection[];
  /** Notes under the last table. */
  readonly notes: readonly string[];
}

const captionHeight = 26;
const sectionGap = 14;
const notePitch = 15;
const noteGap = 6;
const noteStyle = { size: typeSize.table, tracking: 0 } as const;
/** A heading with fewer rows under it belongs on the next page. */
const fewestUnderHeading = 3;

/** Pages of an annex; the table header is repeated on every page, no row is split. */
export function annexPages(annex: Annex, setting: Setting): PageModel[] {
  const pen = new AnnexPen(annex, setting);
  annex.sections.forEach((section, index) => {
    if (index > 0) pen.skip(sectionGap);
    pen.addSection(section, index === annex.sections.length - 1 ? pen.heightOf(annex.notes) : 0);
  });
  pen.addNotes(annex.notes);
  return pen.pages();
}

interface OpenPage {
  readonly elements: PageElement[];
  readonly bookmarks: readonly Bookmark[];
  y: number;
}

class AnnexPen {
  private readonly finished: OpenPage[] = [];
  private readonly orientation: Orientation;
  private readonly area: TypeArea;
  private page: OpenPage;

  constructor(
    annex: Annex,
    private readonly setting: Setting,
  ) {
    this.orientation = annex.orientation;
    this.area = sheets[annex.orientation].area;
    this.page = headedPage(annex, this.area, setting);
  }

  skip(distance: number): void {
    this.page.y += distance;
  }

  /** Height that notes take under a table. */
  heightOf(notes: readonly string[]): number {
    const lines = notes.reduce((sum, note) => sum + this.noteLines(note).length, 0);
    return lines === 0 ? 0 : noteGap + lines * notePitch;
  }

  /** Adds a table, keeping `tail` points free under its last row. */
  addSection(section: AnnexSection, tail: number): void {
    const { table, counts } = this.fitted(section, tail);
    const isCramped = (counts[0] ?? 0) < Math.min(fewestUnderHeading, table.rows.length);
    if (
      (isCramped || this.partsFromNotes(section, { table, counts, tail })) &&
      this.page.y > this.area.top + sectionGap
    ) {
      this.turnPage();
      this.addSection(section, tail);
      return;
    }
    if (section.caption !== null) this.addCaption(section.caption);
    this.addRows(table, counts);
  }

  /** A short table takes its notes along to the next page rather than let them open it alone. */
  private partsFromNotes(
    { caption }: AnnexSection,
    { table, counts, tail }: { readonly table: LaidTable; readonly counts: readonly number[]; readonly tail: number },
  ): boolean {
    if (counts.length !== 1 || table.rows.length > fewestUnderHeading) return false;
    const rows = table.rows.reduce((sum, { height }) => sum + height, 0);
    const head = (caption === null ? 0 : captionHeight) + table.header.height;
    return this.page.y + head + rows + tail > this.area.bottom;
  }

  /** The table in comfortable rows, or in compact ones where that saves a page. */
  private fitted(section: AnnexSection, tail: number): { table: LaidTable; counts: number[] } {
    const caption = section.caption === null ? 0 : captionHeight;
    const measured = measureTable(section.table, this.setting, this.area);
    const fit = (padding: number): { table: LaidTable; counts: number[] } => {
      const table = measured(padding);
      const rest = this.area.height - table.header.height;
      const first = this.area.bottom - this.page.y - caption - table.header.height;
      const heights = table.rows.map((row) => row.height);
      return { table, counts: splitRows(heights, { first, rest, tail }) };
    };
    const comfortable = fit(rowPadding.comfortable);
    const compact = fit(rowPadding.compact);
    return compact.counts.length < comfortable.counts.length ? compact : comfortable;
  }

  private addRows(table: LaidTable, counts: readonly number[]): void {
    const node: StructureNode = { type: 'Table', parent: null };
    let at = 0;
    // A table without rows still has its header.
    (counts.length === 0 ? [0] : counts).forEach((count, page) => {
      if (page > 0) this.turnPage();
      const rows = table.rows.slice(at, at + count);
      this.add(table.lines(this.page.y, [table.header, ...rows]), 0);
      // Only the first header is part of the text; its repetitions are decoration.
      this.add(table.header.place(this.page.y, page === 0 ? node : null), table.header.height);
      for (const row of rows) this.add(row.place(this.page.y, node), row.height);
      at += count;
    });
  }

  private addCaption(caption: string): void {
    const cells = cellsOf([{ text: caption, role: 'hei' }], { size: 12, tracking: 0 }, this.setting);
    const line = textLine(cells, {
      x: this.area.left,
      baseline: this.page.y + captionHeight - 9,
      size: 12,
      tracking: 0,
      node: { type: 'H2', parent: null },
    });
    this.add([line], captionHeight);
  }

  addNotes(notes: readonly string[]): void {
    this.skip(noteGap);
    for (const note of notes) {
      const node: StructureNode = { type: 'P', parent: null };
      for (const line of this.noteLines(note)) {
        if (this.page.y + notePitch > this.area.bottom) this.turnPage();
        const place = { ...noteStyle, x: this.area.left + line.indent, baseline: this.page.y + 11.5, gaps: line.gaps };
        this.add([textLine(line.cells, { ...place, node })], notePitch);
      }
    }
  }

  private noteLines(note: string): ParagraphLine[] {
    const cells = cellsOf([{ text: note, role: 'body' }], noteStyle, this.setting);
    return paragraphLines(cells, { width: this.area.width, indent: 0, hanging: 2 * noteStyle.size });
  }

  private add(elements: readonly PageElement[], height: number): void {
    this.page.elements.push(...elements);
    this.page.y += height;
  }

  private turnPage(): void {
    this.finished.push(this.page);
    this.page = { elements: [], bookmarks: [], y: this.area.top };
  }

  pages(): PageModel[] {
    return [...this.finished, this.page].map(({ elements, bookmarks, y }) => ({
      orientation: this.orientation,
      elements,
      onSheet: [],
      bookmarks,
      usedTo: y,
      numbered: true,
    }));
  }
}

/** 附件N in 黑体 on the first line, the title from the third line on. */
function headedPage(annex: Annex, area: TypeArea, setting: Setting): OpenPage {
  const label = paragraph([{ text: annex.label, role: 'hei' }], setting, { indentChars: 0, area });
  const title = titleBlocks(annex.title, setting, area).slice(0, 1);
  const elements: PageElement[] = [];
  let y = area.top;
  for (const block of [...label, blankLines(1), ...title]) {
    elements.push(...block.place(y));
    y += block.lines * grid.linePitch;
  }
  const bookmarks = [{ title: `${annex.label} ${annex.title.join('')}`, level: 1 } as const];
  return { elements, bookmarks, y: y + 0.5 * grid.linePitch };
}
