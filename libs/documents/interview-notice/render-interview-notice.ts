import { DocumentContentInvalid } from '../documents.errors';
import { chineseMonth } from '../layout/chinese-dates';
import type { LetterContent } from '../letter/letter-content';
import { renderLetter } from '../letter/render-letter';
import type { RenderedDocument } from '../paint/paint-document';
import { type DocumentFonts, openDocumentFonts } from '../type';

/** The notice that tells a unit it is to be interviewed (约谈通知, notice §7). Day and place are told once they are fixed. */
export interface InterviewNoticeContent extends LetterContent {
  /** Whom the report went to that proposed the interview. */
  readonly reportedTo: string;
  /** The consecutive months in the bottom three, `YYYY-MM`, the earliest first. */
  readonly months: readonly string[];
}

/** See `renderLetter`. */
export function renderInterviewNotice(
  content: InterviewNoticeContent,
  fonts: DocumentFonts = openDocumentFonts(),
): Promise<RenderedDocument> {
  return renderLetter(content, { title: noticeTitle, paragraphs: noticeText }, fonts);
}

function noticeTitle({ recipient }: InterviewNoticeContent): string[] {
  return ['关于对', recipient, '进行约谈', '的通知'];
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
