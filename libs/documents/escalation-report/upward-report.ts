import { chineseDate } from '../layout/chinese-dates';
import { contentDigest } from '../layout/content-digest';
import { flowBlocks, type FlowBlock } from '../layout/page-flow';
import { paragraph, titleBlocks } from '../layout/text-blocks';
import { paintDocument, type RenderedDocument } from '../paint/paint-document';
import { assemblePages } from '../parts/assemble';
import { closingBlock, keepLastLines } from '../parts/closing';
import { type DocumentNumber, formatDocumentNumber } from '../parts/document-number';
import { documentHead } from '../parts/head';
import { imprintBlock } from '../parts/imprint';
import type { SealSettings } from '../parts/seal';
import { type Verification, verificationBlock } from '../parts/verification';
import type { DocumentFonts, Setting } from '../type';

/** What every report upwards (上行文, GB/T 9704-2012 §7.2.6) has around its text. */
export interface UpwardReport {
  readonly issuer: string;
  readonly documentNumber: DocumentNumber;
  /** 签发人; null while nobody has signed. */
  readonly signatory: string | null;
  /** `YYYY-MM-DD`. */
  readonly issueDate: string;
  /** 主送机关, e.g. 市人民政府. */
  readonly recipient: string;
  readonly basis: { readonly title: string; readonly number: string };
  /** 附注 of an upward document: whom to ask; null for none. */
  readonly contact: { readonly name: string; readonly telephone: string } | null;
  readonly seal: SealSettings;
  readonly verification: Verification | null;
}

/** Title in phrases, and the text between recipient and signature. */
export interface UpwardText {
  readonly title: readonly string[];
  readonly body: (setting: Setting) => FlowBlock[];
}

/** Sets a report upwards. Same report and text, same bytes. */
export function renderUpwardReport(
  report: UpwardReport,
  { title, body }: UpwardText,
  fonts: DocumentFonts,
): Promise<RenderedDocument> {
  const number = formatDocumentNumber(report.documentNumber);
  const setting = (field: string): Setting => ({ fonts, field });
  const date = chineseDate(report.issueDate, 'issueDate');
  const head = documentHead(
    { mark: `${report.issuer}文件`, documentNumber: number, signatory: report.signatory },
    setting('版头'),
  );
  const note = report.contact && `联系人：${report.contact.name}，联系电话：${report.contact.telephone}`;
  const blocks = [
    ...titleBlocks(title, setting('标题')),
    ...paragraph([{ text: `${report.recipient}：`, role: 'body' }], setting('主送机关'), { indentChars: 0 }),
    ...keepLastLines(body(setting('正文'))),
    closingBlock({ issuer: report.issuer, date, seal: report.seal, note }, setting('落款')),
  ];
  const pages = assemblePages(
    {
      head,
      text: flowBlocks(blocks, head.firstLine),
      annexes: [],
      foot: [
        ...(report.verification ? [verificationBlock(report.verification, setting('核验信息'))] : []),
        imprintBlock({ copyTo: [], printed: { office: report.issuer, date } }, setting('版记')),
      ],
      seal: report.seal,
      firstPageNumbered: true,
    },
    fonts,
  );
  return paintDocument(pages, {
    title: title.join(''),
    author: report.issuer,
    subject: number,
    contentDigest: contentDigest(report),
    issueDate: report.issueDate,
  });
}
