import { cellsOf, type FontRole, type Setting, type Span, widthOf } from '../type';
import { baselineIn, bodyStyle, grid, type TypeArea, typeArea, typeSize } from './page-geometry';
import { blankLines, type FlowBlock } from './page-flow';
import type { Bookmark, StructureNode } from './page-model';
import { type ParagraphLine, paragraphLines, textLine } from './text-setting';
import { shapeTitle } from './title-shaping';

/** A paragraph in the body's size: spans of faces, indented by two characters unless said otherwise. */
export interface ParagraphOptions {
  readonly indentChars?: number;
  readonly hangingChars?: number;
  readonly keepWithNext?: boolean;
  readonly bookmark?: Bookmark;
  readonly nodeType?: 'P' | 'H1' | 'H2';
  /** Lines end where their text does, so that what stands under each other stays there. */
  readonly ragged?: boolean;
  /** The upright type area unless said otherwise. */
  readonly area?: TypeArea;
}

/** A paragraph as blocks of one line each, so that it may break between any two lines. */
export function paragraph(spans: readonly Span[], setting: Setting, options: ParagraphOptions = {}): FlowBlock[] {
  const node: StructureNode = { type: options.nodeType ?? 'P', parent: null };
  const area = options.area ?? typeArea;
  const lines = paragraphLines(cellsOf(spans, bodyStyle, setting), {
    width: area.width,
    indent: (options.indentChars ?? 2) * grid.charPitch,
    hanging: (options.hangingChars ?? 0) * grid.charPitch,
  });
  return lines.map((line, index) => ({
    lines: 1,
    keepWithNext: options.keepWithNext ?? false,
    isBlank: false,
    bookmark: index === 0 ? (options.bookmark ?? null) : null,
    place: (top) => [bodyLine(options.ragged === true ? { ...line, gaps: [] } : line, { left: area.left, top, node })],
  }));
}

function bodyLine(
  line: ParagraphLine,
  at: { readonly left: number; readonly top: number; readonly node: StructureNode },
): ReturnType<typeof textLine> {
  return textLine(line.cells, {
    x: at.left + line.indent,
    baseline: baselineIn({ top: at.top, height: grid.linePitch }, bodyStyle.size),
    size: bodyStyle.size,
    tracking: bodyStyle.tracking,
    gaps: line.gaps,
    node: at.node,
  });
}

/** 一、… in 黑体: first level heading, a line of its own with a bookmark (§7.3.3). */
export function headingOne(text: string, setting: Setting): FlowBlock[] {
  return paragraph([{ text, role: 'hei' }], setting, {
    keepWithNext: true,
    bookmark: { title: text, level: 2 },
    nodeType: 'H1',
  });
}

/** （一）… in 楷体, running into its paragraph (§7.3.3). */
export function leadParagraph(lead: string, text: string, setting: Setting): FlowBlock[] {
  const spans: Span[] = [
    { text: lead, role: 'kai' },
    { text, role: 'body' },
  ];
  return paragraph(spans, setting);
}

/** Plain text of the body. */
export function bodyParagraph(text: string, setting: Setting): FlowBlock[] {
  return paragraph([{ text, role: 'body' }], setting);
}

/** 附件说明 (§7.3.4): 附件：1.… with the further titles under the first, no punctuation after a name. */
export function annexList(titles: readonly string[], setting: Setting): FlowBlock[] {
  return titles.flatMap((title, index) => {
    const number = titles.length > 1 ? `${index + 1}.` : '';
    const text = `${index === 0 ? '附件：' : ''}${number}${title}`;
    const indentChars = index === 0 ? 2 : 5;
    const hangingChars = titles.length > 1 ? 5.8 : 5;
    return paragraph([{ text, role: 'body' }], setting, { indentChars, hangingChars, ragged: true });
  });
}

// A title line needs more room than a line of the grid; the block is rounded up to whole lines.
const titlePitch = 35;

/** The title: 二号小标宋, centred, broken between phrases, with a bookmark (§7.3.1). */
export function titleBlocks(phrases: readonly string[], setting: Setting, area: TypeArea = typeArea): FlowBlock[] {
  const style = { size: typeSize.second, tracking: 0 };
  const limit = area.width / typeSize.second;
  const widthInChars = (text: string): number =>
    widthOf(cellsOf([{ text, role: 'title' }], style, setting)) / typeSize.second;
  const measured = phrases
    .flatMap((text) => cutEvenly(text, Math.ceil(widthInChars(text) / limit)))
    .map((text) => ({ text, width: widthInChars(text) }));
  const shaped = shapeTitle(measured, limit);
  const height = Math.ceil((shaped.length * titlePitch) / grid.linePitch);
  const node: StructureNode = { type: 'H1', parent: null };
  const pitch = Math.min(titlePitch, (height * grid.linePitch) / shaped.length);
  const slack = (height * grid.linePitch - shaped.length * pitch) / 2;
  const block: FlowBlock = {
    lines: height,
    keepWithNext: true,
    isBlank: false,
    bookmark: { title: phrases.join(''), level: 1 },
    place: (top) =>
      shaped.map((text, index) =>
        centredLine(
          { text, role: 'title' },
          { top: top + slack + index * pitch, height: pitch, size: style.size, node, setting, area },
        ),
      ),
  };
  return [block, blankLines(1)];
}

/** A phrase wider than the line, e.g. a very long name of an office, is cut into pieces of about equal length. */
function cutEvenly(text: string, pieces: number): string[] {
  const characters = [...text];
  const length = Math.ceil(characters.length / Math.max(1, pieces));
  return Array.from({ length: Math.ceil(characters.length / length) }, (_, index) =>
    characters.slice(index * length, (index + 1) * length).join(''),
  );
}

/** Where a centred line stands. */
export interface CentredPlace {
  readonly top: number;
  readonly height: number;
  readonly size: number;
  readonly node: StructureNode | null;
  readonly setting: Setting;
  readonly area: TypeArea;
}

/** One line in the middle of the type area. */
function centredLine(span: { text: string; role: FontRole }, place: CentredPlace): ReturnType<typeof textLine> {
  const cells = cellsOf([span], { size: place.size, tracking: 0 }, place.setting);
  return textLine(cells, {
    x: place.area.left + (place.area.width - widthOf(cells)) / 2,
    baseline: baselineIn(place, place.size),
    size: place.size,
    tracking: 0,
    node: place.node,
  });
}
