import { grid } from '../layout/page-geometry';
import type { FlowBlock } from '../layout/page-flow';
import type { StructureNode } from '../layout/page-model';
import type { Setting } from '../type';
import { measureTable, rowPadding, type TableContent } from './table';

/** A small table between paragraphs: unbreakable, centred in as many lines of the grid as it needs. */
export function tableBlock(content: TableContent, setting: Setting): FlowBlock {
  const table = measureTable(content, setting)(rowPadding.comfortable);
  const parts = [table.header, ...table.rows];
  const height = parts.reduce((sum, row) => sum + row.height, 0);
  const lines = Math.ceil((height + 6) / grid.linePitch);
  return {
    lines,
    keepWithNext: false,
    isBlank: false,
    bookmark: null,
    place: (top) => {
      const node: StructureNode = { type: 'Table', parent: null };
      let y = top + (lines * grid.linePitch - height) / 2;
      const drawn = table.lines(y, parts);
      const texts = parts.flatMap((row) => {
        const elements = row.place(y, node);
        y += row.height;
        return elements;
      });
      return [...drawn, ...texts];
    },
  };
}
