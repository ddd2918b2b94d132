import { chineseDate } from '../layout/chinese-dates';
import { contentDigest } from '../layout/content-digest';
import { flowBlocks } from '../layout/page-flow';
import { bodyParagraph, paragraph, titleBlocks } from '../layout/text-blocks';
import { paintDocument, type RenderedDocument } from '../paint/paint-document';
import { assemblePages } from '../parts/assemble';
import { closingBlock, keepLastLines } from '../parts/closing';
import { formatDocumentNumber } from '../parts/document-number';
import { letterHead } from '../parts/head';
import { verificationBlock } from '../parts/verification';
import type { DocumentFonts, Setting } from '../type';
import type { LetterContent } from './letter-content';

/** What one kind of letter says. */
export interface LetterWords<Content extends LetterContent> {
  /** In pieces that are not broken. */
  readonly title: (content: Content) => readonly string[];
  readonly paragraphs: (content: Content) => readonly string[];
}

/** Any letter, in 信函格式 (GB/T 9704-2012 §10.1). Same content, same bytes. Throws `GlyphMissing` and `DocumentContentInvalid`. */
export async function renderLetter<Content extends LetterContent>(
  content: Content,
  words: LetterWords<Content>,
  fonts: DocumentFonts,
): Promise<RenderedDocument> {
  const number = formatDocumentNumber(content.documentNumber);
  const setting = (field: string): Setting => ({ fonts, field });
  const head = letterHead({ mark: content.issuer, documentNumber: number }, setting('发文机关标志'));
  const title = words.title(content);
  const date = chineseDate(content.issueDate, 'issueDate');
  const blocks = [
    ...titleBlocks(title, setting('标题')),
    ...paragraph([{ text: `${content.recipient}：`, role: 'body' }], setting('主送机关'), { indentChars: 0 }),
    ...keepLastLines(words.paragraphs(content).flatMap((text) => bodyParagraph(text, setting('正文')))),
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
