import { baselineBelow, baselineIn, bodyStyle, grid, mm, paper, typeArea, typeSize } from '../layout/page-geometry';
import { type PageElement, red, type Rule, type StructureNode, type TextLine } from '../layout/page-model';
import { textLine } from '../layout/text-setting';
import { cellsOf, type Setting, type Span, widthOf } from '../type';

/** The head of the first page and the line of the 22-line grid on which the text under it starts. */
export interface Head {
  readonly elements: readonly PageElement[];
  readonly firstLine: number;
}

export interface HeadContent {
  /** 发文机关标志 as printed, e.g. 某某办公室文件. */
  readonly mark: string;
  readonly documentNumber: string;
  /** 签发人, only on 上行文 (§7.2.6); null prints the label with room for the name. Absent on other documents. */
  readonly signatory?: string | null;
}

const markTop = mm(35);
const ruleGap = mm(4);

/**
 * Head of a 文件 (§7.2.4–7.2.7): the red mark 35 mm below the top of the type area, two blank lines, the document number, a red line
 * 4 mm below it over the full width. On 上行文 the number stands left and 签发人 right.
 */
export function documentHead(content: HeadContent, setting: Setting): Head {
  const top = typeArea.top + markTop;
  const mark = markLine(content.mark, { top, width: typeArea.width, tallest: mm(15) }, setting);
  const numberTop = top + mark.size + 2 * grid.linePitch;
  const numberLines =
    content.signatory === undefined
      ? [numberLine(content.documentNumber, numberTop, setting)]
      : upwardNumberLines(content, numberTop, setting);
  const ruleY = numberTop + (grid.linePitch + bodyStyle.size) / 2 + ruleGap;
  const rule: Rule = {
    kind: 'rule',
    from: [typeArea.left, ruleY],
    to: [typeArea.right, ruleY],
    thickness: mm(0.7),
    color: red,
  };
  const firstLine = Math.ceil((ruleY - typeArea.top) / grid.linePitch + 2 - 0.25);
  return { elements: [mark, ...numberLines, rule], firstLine };
}

/** The red name of the office: as tall as allowed, narrowed if it is long, smaller when it would get too narrow to read. */
function markLine(
  text: string,
  room: { readonly top: number; readonly width: number; readonly tallest: number },
  setting: Setting,
): TextLine {
  const unit = cellsOf([{ text, role: 'title' }], { size: 1, tracking: 0 }, setting);
  const ems = widthOf(unit);
  const narrowest = 0.6;
  const size = Math.min(room.tallest, room.width / ems / narrowest);
  const stretch = Math.min(1, room.width / (ems * size));
  const width = ems * size * stretch;
  const cells = cellsOf([{ text, role: 'title' }], { size, tracking: 0 }, setting);
  const line = textLine(cells, {
    x: 0,
    baseline: baselineBelow(room.top, size),
    size,
    tracking: 0,
    color: red,
    node: { type: 'P', parent: null },
  });
  const left = (paper.width - width) / 2 + (typeArea.left + typeArea.right - paper.width) / 2;
  const runs = line.runs.map((run) => ({ ...run, x: left + run.x * stretch }));
  return { ...line, runs, stretch: stretch * 100 };
}

function numberLine(text: string, top: number, setting: Setting): TextLine {
  const cells = cellsOf([{ text, role: 'body' }], bodyStyle, setting);
  return placed(cells, typeArea.left + (typeArea.width - widthOf(cells)) / 2, top);
}

/** 上行文: number one character from the left, 签发人 one character from the right, the name in 楷体. */
function upwardNumberLines(content: HeadContent, top: number, setting: Setting): TextLine[] {
  const spans: Span[] = [
    { text: '签发人：', role: 'body' },
    { text: content.signatory ?? '\u3000\u3000\u3000', role: 'kai' },
  ];
  const left = cellsOf([{ text: content.documentNumber, role: 'body' }], bodyStyle, setting);
  const right = cellsOf(spans, bodyStyle, setting);
  return [
    placed(left, typeArea.left + grid.charPitch, top),
    placed(right, typeArea.right - grid.charPitch - widthOf(right), top),
  ];
}

function placed(cells: ReturnType<typeof cellsOf>, x: number, top: number): TextLine {
  const node: StructureNode = { type: 'P', parent: null };
  const baseline = baselineIn({ top, height: grid.linePitch }, bodyStyle.size);
  return textLine(cells, { x, baseline, size: bodyStyle.size, tracking: bodyStyle.tracking, node });
}

const letterRuleWidth = mm(170);
const thick = mm(1);
const thin = mm(0.35);

/**
 * Head of a 信函 (§10.1): the red mark 30 mm below the paper's edge, a red double line (thick above thin) 4 mm below it, another
 * (thin above thick) 20 mm above the paper's foot, both 170 mm wide; the number right-aligned under the first line.
 */
export function letterHead(content: HeadContent, setting: Setting): Head {
  const mark = markLine(content.mark, { top: mm(30), width: mm(150), tallest: mm(13) }, setting);
  const upper = mm(30) + mark.size + ruleGap;
  const lower = paper.height - mm(20);
  const numberTop = upper + thick + mm(1) + thin + (bodyStyle.size * 7) / 8;
  const cells = cellsOf([{ text: content.documentNumber, role: 'body' }], bodyStyle, setting);
  const number = textLine(cells, {
    x: typeArea.right - widthOf(cells) + bodyStyle.tracking,
    baseline: baselineBelow(numberTop, typeSize.third),
    size: bodyStyle.size,
    tracking: bodyStyle.tracking,
    node: { type: 'P', parent: null },
  });
  const rules = [
    letterRule(upper + thick / 2, thick),
    letterRule(upper + thick + mm(1), thin),
    letterRule(lower - thick - mm(1), thin),
    letterRule(lower - thick / 2, thick),
  ];
  const textTop = numberTop + typeSize.third + 2 * grid.linePitch;
  const firstLine = Math.max(0, Math.ceil((textTop - typeArea.top) / grid.linePitch - 0.25));
  return { elements: [mark, ...rules, number], firstLine };
}

function letterRule(y: number, thickness: number): Rule {
  const left = (paper.width - letterRuleWidth) / 2;
  return { kind: 'rule', from: [left, y], to: [left + letterRuleWidth, y], thickness, color: red };
}
