import type { FlowBlock } from '../layout/page-flow';
import { bodyParagraph, headingOne, leadParagraph } from '../layout/text-blocks';
import type { RenderedDocument } from '../paint/paint-document';
import { tableBlock } from '../parts/table-block';
import { type DocumentFonts, openDocumentFonts, type Setting } from '../type';
import type { EscalationReportContent } from './escalation-report-content';
import {
  causeParagraphs,
  monthsTable,
  openingParagraph,
  proposalParagraphs,
  rankParagraph,
} from './escalation-wording';
import { renderUpwardReport } from './upward-report';

/**
 * The report that proposes an interview with a unit twice in the bottom three (notice §7): a 上行文 with 签发人
 * (GB/T 9704-2012 §7.2.6). Same content, same bytes. Throws `GlyphMissing` and `DocumentContentInvalid`.
 */
export async function renderEscalationReport(
  content: EscalationReportContent,
  fonts: DocumentFonts = openDocumentFonts(),
): Promise<RenderedDocument> {
  const title = ['关于建议', `对${content.unit.name}`, '进行约谈', '的报告'];
  return renderUpwardReport(content, { title, body: (setting) => bodyBlocks(content, setting) }, fonts);
}

function bodyBlocks(content: EscalationReportContent, setting: Setting): FlowBlock[] {
  const leads = ['（一）', '（二）', '（三）'];
  const text = (paragraphs: readonly string[]): FlowBlock[] => paragraphs.flatMap((one) => bodyParagraph(one, setting));
  return [
    ...bodyParagraph(openingParagraph(content), setting),
    ...headingOne('一、考核排名情况', setting),
    ...bodyParagraph(rankParagraph(content), setting),
    tableBlock(monthsTable(content), setting),
    ...headingOne('二、主要失分情况', setting),
    ...text(causeParagraphs(content)),
    ...headingOne('三、有关建议', setting),
    ...proposalParagraphs(content).flatMap((one, index) => leadParagraph(leads[index] ?? '', one, setting)),
    ...bodyParagraph('特此报告。', setting),
  ];
}
