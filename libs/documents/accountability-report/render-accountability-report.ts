import type { FlowBlock } from '../layout/page-flow';
import { bodyParagraph, headingOne } from '../layout/text-blocks';
import type { RenderedDocument } from '../paint/paint-document';
import { renderUpwardReport, type UpwardReport } from '../escalation-report/upward-report';
import { type DocumentFonts, openDocumentFonts, type Setting } from '../type';

/** A report to the city government proposing that somebody be held accountable (责任追究, notice §7). */
export interface AccountabilityReportContent extends UpwardReport {
  readonly unit: { readonly name: string };
  /** What happened, in the office's words: where the provincial assessment lost points, and why. At least one paragraph. */
  readonly facts: readonly string[];
}

/** A 上行文 with 签发人. Same content, same bytes. Throws `GlyphMissing` and `DocumentContentInvalid`. */
export async function renderAccountabilityReport(
  content: AccountabilityReportContent,
  fonts: DocumentFonts = openDocumentFonts(),
): Promise<RenderedDocument> {
  const title = ['关于建议', `对${content.unit.name}`, '进行责任追究', '的报告'];
  return renderUpwardReport(content, { title, body: (setting) => bodyBlocks(content, setting) }, fonts);
}

function bodyBlocks(content: AccountabilityReportContent, setting: Setting): FlowBlock[] {
  const { name } = content.unit;
  const opening =
    `按照《${content.basis.title}》（${content.basis.number}，以下简称《通知》）第七条“在省对我市政务公开‘双公示’指标考核中造成严重失分的，` +
    `将建议对有关责任单位和责任人按规定进行责任追究”的规定，现将${name}有关情况报告如下：`;
  return [
    ...bodyParagraph(opening, setting),
    ...headingOne('一、失分情况', setting),
    ...content.facts.flatMap((fact) => bodyParagraph(fact, setting)),
    ...headingOne('二、有关建议', setting),
    ...bodyParagraph(
      `建议对${name}及有关责任人员按规定进行责任追究，并督促其限期整改。我办将持续跟踪整改情况，及时报告市政府。`,
      setting,
    ),
    ...bodyParagraph('特此报告。', setting),
  ];
}
