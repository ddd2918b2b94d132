import { chineseDate } from '../layout/chinese-dates';
import { contentDigest } from '../layout/content-digest';
import { flowBlocks, type FlowBlock } from '../layout/page-flow';
import { bodyParagraph, headingOne, leadParagraph, paragraph, titleBlocks } from '../layout/text-blocks';
import { paintDocument, type RenderedDocument } from '../paint/paint-document';
import { assemblePages } from '../parts/assemble';
import { closingBlock, keepLastLines } from '../parts/closing';
import { formatDocumentNumber } from '../parts/document-number';
import { documentHead } from '../parts/head';
import { imprintBlock } from '../parts/imprint';
import { tableBlock } from '../parts/table-block';
import { verificationBlock } from '../parts/verification';
import { type DocumentFonts, openDocumentFonts, type Setting } from '../type';
import type { EscalationReportContent } from './escalation-report-content';
import {
  causeParagraphs,
  monthsTable,
  openingParagraph,
  proposalParagraphs,
  rankParagraph,
} from './escalation-wording';

/**
 * The report that proposes an interview with a unit twice in the bottom three (notice §7): a 上行文 with 签发人
 * (GB/T 9704-2012 §7.2.6). Same content, same bytes. Throws `GlyphMissing` and `DocumentContentInvalid`.
 */
export async function renderEscalationReport(
  content: EscalationReportContent,
  fonts: DocumentFonts = openDocumentFonts(),
): Promise<RenderedDocument> {
  const number = formatDocumentNumber(content.documentNumber);
  const setting = (field: string): Setting => ({ fonts, field });
  const date = chineseDate(content.issueDate, 'issueDate');
  const title = ['关于建议', `对${content.unit.name}`, '进行约谈', '的报告'];
  const head = documentHead(
    { mark: `${content.issuer}文件`, documentNumber: number, signatory: content.signatory },
    setting('版头'),
  );
  const note = content.contact && `联系人：${content.contact.name}，联系电话：${content.contact.telephone}`;
  const blocks = [
    ...titleBlocks(title, setting('标题')),
    ...paragraph([{ text: `${content.recipient}：`, role: 'body' }], setting('主送机关'), { indentChars: 0 }),
    ...keepLastLines(bodyBlocks(content, setting('正文'))),
    closingBlock({ issuer: content.issuer, date, seal: content.seal, note }, setting('落款')),
  ];
  const pages = assemblePages(
    {
      head,
      text: flowBlocks(blocks, head.firstLine),
      annexes: [],
      foot: [
        ...(content.verification ? [verificationBlock(content.verification, setting('核验信息'))] : []),
        imprintBlock({ copyTo: [], printed: { office: content.issuer, date } }, setting('版记')),
      ],
      seal: content.seal,
      firstPageNumbered: true,
    },
    fonts,
  );
  return paintDocument(pages, {
    title: title.join(''),
    author: content.issuer,
    subject: number,
    contentDigest: contentDigest(content),
    issueDate: content.issueDate,
  });
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
