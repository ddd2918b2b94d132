import { chineseDate, chineseMonth } from '../layout/chinese-dates';
import { contentDigest } from '../layout/content-digest';
import { blankLines, flowBlocks, type FlowBlock } from '../layout/page-flow';
import { annexList, bodyParagraph, headingOne, leadParagraph, paragraph, titleBlocks } from '../layout/text-blocks';
import { paintDocument, type RenderedDocument } from '../paint/paint-document';
import { annexPages } from '../parts/annex';
import { assemblePages } from '../parts/assemble';
import { closingBlock, keepLastLines } from '../parts/closing';
import { formatDocumentNumber } from '../parts/document-number';
import { documentHead } from '../parts/head';
import { imprintBlock } from '../parts/imprint';
import { verificationBlock } from '../parts/verification';
import { type DocumentFonts, openDocumentFonts, type Setting } from '../type';
import { annexTitles, bulletinAnnexes } from './bulletin-annexes';
import type { BulletinContent } from './bulletin-content';
import { bulletinSections, openingTexts } from './bulletin-sections';

/**
 * The monthly bulletin (通报, notice §7) as a PDF in the format of a 文件 (GB/T 9704-2012). Same content, same bytes.
 * Throws `GlyphMissing` rather than print a box, `DocumentContentInvalid` for a date that is none.
 */
export async function renderBulletin(
  content: BulletinContent,
  fonts: DocumentFonts = openDocumentFonts(),
): Promise<RenderedDocument> {
  const number = formatDocumentNumber(content.documentNumber);
  const setting = (field: string): Setting => ({ fonts, field });
  const date = chineseDate(content.issueDate, 'issueDate');
  const head = documentHead({ mark: `${content.issuer}文件`, documentNumber: number }, setting('发文机关标志'));
  const annexes = bulletinAnnexes(content);
  const title = bulletinTitle(content);
  const blocks = [
    ...titleBlocks(title, setting('标题')),
    ...paragraph([{ text: `${content.recipients}：`, role: 'body' }], setting('主送机关'), { indentChars: 0 }),
    ...keepLastLines([
      ...bodyBlocks(content, setting('正文')),
      ...annexList(annexTitles(annexes), setting('附件说明')),
    ]),
    closingBlock({ issuer: content.issuer, date, seal: content.seal, note: content.note }, setting('落款')),
  ];
  const imprint = { copyTo: content.copyTo, printed: { office: content.issuer, date } };
  const pages = assemblePages(
    {
      head,
      text: flowBlocks(blocks, head.firstLine),
      annexes: annexes.flatMap((annex) => annexPages(annex, setting(annex.label))),
      foot: [
        ...(content.verification ? [verificationBlock(content.verification, setting('核验信息'))] : []),
        imprintBlock(imprint, setting('版记')),
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

/** 发文机关 + 事由 + 文种, in phrases (§7.3.1). */
function bulletinTitle(content: BulletinContent): string[] {
  const month = `${chineseMonth(content.month, 'month')}份`;
  const about = content.correction === undefined ? '关于' : '关于更正';
  return [content.issuer, `${about}${month}`, '政务公开', '“双公示”', '指标', '考核', '情况的通报'];
}

function bodyBlocks(content: BulletinContent, setting: Setting): FlowBlock[] {
  const sections = bulletinSections(content).flatMap((section) => [
    ...headingOne(section.heading, setting),
    ...section.paragraphs.flatMap(({ lead, text }) =>
      lead === '' ? bodyParagraph(text, setting) : leadParagraph(lead, text, setting),
    ),
  ]);
  const opening = openingTexts(content).flatMap((text) => bodyParagraph(text, setting));
  return [...opening, ...sections, { ...blankLines(1), keepWithNext: true }];
}
