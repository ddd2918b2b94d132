import { DocumentContentInvalid } from '../documents.errors';
import { chineseDate, chineseMonth } from '../layout/chinese-dates';
import { contentDigest } from '../layout/content-digest';
import { flowBlocks } from '../layout/page-flow';
import { bodyParagraph, paragraph, titleBlocks } from '../layout/text-blocks';
import { paintDocument, type RenderedDocument } from '../paint/paint-document';
import { assemblePages } from '../parts/assemble';
import { closingBlock, keepLastLines } from '../parts/closing';
import { type DocumentNumber, formatDocumentNumber } from '../parts/document-number';
import { letterHead } from '../parts/head';
import type { SealSettings } from '../parts/seal';
import { type Verification, verificationBlock } from '../parts/verification';
import type { Contact } from '../spot-check-letter/spot-check-letter-content';
import { type DocumentFonts, openDocumentFonts, type Setting } from '../type';

/** The notice that tells a unit it is to be interviewed (约谈通知, notice §7). Day and place are told once they are fixed. */
export interface InterviewNoticeContent {
  readonly issuer: string;
  /** Series 运信用办函. */
  readonly documentNumber: DocumentNumber;
  /** `YYYY-MM-DD`. */
  readonly issueDate: string;
  /** The unit, as it is addressed. */
  readonly recipient: string;
  /** Whom the report went to that proposed the interview. */
  readonly reportedTo: string;
  /** The consecutive months in the bottom three, `YYYY-MM`, the earliest first. */
  readonly months: readonly string[];
  readonly basis: { readonly title: string; readonly number: string };
  readonly contact: Contact;
  readonly seal: SealSettings;
  readonly verification: Verification | null;
}

/** In 信函格式 (GB/T 9704-2012 §10.1). Same content, same bytes. Throws `GlyphMissing` and `DocumentContentInvalid`. */
export async function renderInterviewNotice(
  content: InterviewNoticeContent,
  fonts: DocumentFonts = openDocumentFonts(),
): Promise<RenderedDocument> {
  const number = formatDocumentNumber(content.documentNumber);
  const setting = (field: string): Setting => ({ fonts, field });
  const head = letterHead({ mark: content.issuer, documentNumber: number }, setting('发文机关标志'));
  const title = ['关于对', content.recipient, '进行约谈', '的通知'];
  const date = chineseDate(content.issueDate, 'issueDate');
  const blocks = [
    ...titleBlocks(title, setting('标题')),
    ...paragraph([{ text: `${content.recipient}：`, role: 'body' }], setting('主送机关'), { indentChars: 0 }),
    ...keepLastLines(noticeText(content).flatMap((text) => bodyParagraph(text, setting('正文')))),
    closingBlock({ issuer: content.issuer, date, seal: content.seal, note: null }, setting('落款')),
  ];
  const pages = assemblePages(
    {
      head,
      text: flowBlocks(blocks, head.firstLine),
      annexes: [],
      foot: content.verification ? [verificationBlock(content.verification, setting('核验信息'))] : [],
      seal: content.seal,
      firstPageNumbered: false,
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

/** Why, whom, when, what to bring, what follows. */
function noticeText(content: InterviewNoticeContent): string[] {
  const { basis, recipient, reportedTo, contact } = content;
  if (content.months.length < 2) throw new DocumentContentInvalid('months', String(content.months.length));
  const months = content.months.map((month) => chineseMonth(month, 'months')).join('、');
  return [
    `按照《${basis.title}》（${basis.number}，以下简称《通知》）第七条的规定，你单位在${months}“双公示”指标考核中连续排名后三，` +
      `我办已报告${reportedTo}，建议对你单位进行约谈。现将有关事项通知如下：`,
    `一、约谈对象：${recipient}主要负责同志和分管负责同志。`,
    '二、约谈时间和地点：确定后通过考核系统另行告知。',
    '三、请就失分原因、整改措施、责任人员和完成时限准备书面材料，于约谈时提交。',
    '四、约谈后，请按照约谈提出的事项和期限抓好整改，并通过考核系统报送整改进展和证明材料。',
    `联系人：${contact.name}；联系电话：${contact.telephone}。`,
    '特此通知。',
  ];
}
