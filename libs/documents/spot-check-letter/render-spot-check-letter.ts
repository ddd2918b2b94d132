import { chineseDate, chineseMonth } from '../layout/chinese-dates';
import { renderLetter } from '../letter/render-letter';
import type { RenderedDocument } from '../paint/paint-document';
import { type DocumentFonts, openDocumentFonts } from '../type';
import type { SpotCheckLetterContent } from './spot-check-letter-content';

/** The letter that tells a unit it was drawn and what to send (notice §6(3)). See `renderLetter`. */
export function renderSpotCheckLetter(
  content: SpotCheckLetterContent,
  fonts: DocumentFonts = openDocumentFonts(),
): Promise<RenderedDocument> {
  return renderLetter(content, { title: letterTitle, paragraphs: letterText }, fonts);
}

function letterTitle(content: SpotCheckLetterContent): string[] {
  return ['关于提供', `${chineseMonth(content.month, 'month')}份`, '“双公示”', '信息台账', '的函'];
}

/** The paragraphs of the letter: basis, what to send, how, by when, and what follows silence. */
function letterText(content: SpotCheckLetterContent): string[] {
  const month = `${chineseMonth(content.month, 'month')}份`;
  const { name, telephone, email } = content.contact;
  return [
    `根据《${content.basis.title}》（${content.basis.number}，以下简称《通知》）要求，我办对${month}` +
      `“双公示”数据报送的完整性进行抽查，经随机抽取，你单位为本次被抽查单位。现将有关事项函告如下：`,
    `一、请提供你单位${month}作出的全部行政许可、行政处罚决定的“双公示”信息台账（电子版，Excel或CSV格式），` +
      `列明${content.ledgerColumns.join('、')}。不应当归集、公示的信息（简易处罚信息或规章规定的不予公示的信息），请在备注中标明。`,
    `二、${month}未产生“双公示”信息的，请予以书面说明，并将盖章件扫描报送。`,
    `三、请于${chineseDate(content.deadline, 'deadline')}前将台账或说明通过考核系统提交，或发送至邮箱${email}。` +
      `对既不提供台账，也不予说明的单位，将按照《通知》第六条第（三）项的规定，在通报中提出批评。`,
    `联系人：${name}；联系电话：${telephone}。`,
    '特此函告。',
  ];
}
