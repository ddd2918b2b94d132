import { chineseDate, chineseMonth } from '../layout/chinese-dates';
import { contentDigest } from '../layout/content-digest';
import { paintDocument, type RenderedDocument } from '../paint/paint-document';
import { type Annex, annexPages } from '../parts/annex';
import { assemblePages } from '../parts/assemble';
import { INTERNAL_RECORD } from '../parts/seal';
import { type DocumentFonts, openDocumentFonts } from '../type';

/** One approval as the sheet prints it. */
export interface SheetApproval {
  readonly meaning: '拟稿' | '审核' | '签发';
  readonly signer: string;
  /** Whose role was used, where the signer stood in for somebody; else null. */
  readonly onBehalfOf: string | null;
  /** In Chinese; empty where it was not kept. */
  readonly role: string;
  /** ISO 8601, UTC; printed in the office's time. */
  readonly at: string;
  /** SHA-256 of what was on the screen, hex. */
  readonly digest: string;
}

/** The internal sheet of one document (发文稿纸): what it is, and who signed it off, in which meaning, when, having seen what. */
export interface SignOffSheetContent {
  readonly issuer: string;
  /** As printed on the document. */
  readonly documentNumber: string;
  /** 文种 and 状态 in words. */
  readonly kind: string;
  readonly state: string;
  /** Null until the document is made. */
  readonly title: string | null;
  /** `YYYY-MM-DD`. */
  readonly issueDate: string;
  /** `2021-08`. */
  readonly month: string;
  /** By name. */
  readonly unit: string | null;
  readonly fileSha256: string | null;
  readonly pages: number | null;
  readonly approvals: readonly SheetApproval[];
}

/** Same content, same bytes. Throws `GlyphMissing`. */
export async function renderSignOffSheet(
  content: SignOffSheetContent,
  fonts: DocumentFonts = openDocumentFonts(),
): Promise<RenderedDocument> {
  const annexes = annexPages(sheetOf(content), { fonts, field: '发文稿纸' });
  const parts = { head: { elements: [], firstLine: 0 }, text: [], annexes, foot: [], firstPageNumbered: true };
  const pages = assemblePages({ ...parts, seal: INTERNAL_RECORD }, fonts);
  return paintDocument(pages, {
    title: `发文稿纸（${content.documentNumber}）`,
    author: content.issuer,
    subject: content.documentNumber,
    contentDigest: contentDigest(content),
    issueDate: content.issueDate,
  });
}

function sheetOf(content: SignOffSheetContent): Annex {
  const about: readonly (readonly [string, string])[] = [
    ['文种', content.kind],
    ['发文字号', content.documentNumber],
    ['标题', content.title ?? '（文件正在生成）'],
    ['所涉单位', content.unit ?? '—'],
    ['考核月份', chineseMonth(content.month, 'month')],
    ['成文日期', chineseDate(content.issueDate, 'issueDate')],
    ['状态', content.state],
    ['页数', content.pages === null ? '—' : String(content.pages)],
    ['印发文件摘要', content.fileSha256 === null ? '—' : spaced(content.fileSha256)],
  ];
  return {
    label: '内部资料',
    title: [content.issuer, '发文稿纸'],
    orientation: 'portrait',
    sections: [
      {
        caption: '一、文件',
        table: {
          columns: [
            { title: '项目', weight: 2, align: 'centre' },
            { title: '内容', weight: 8, align: 'left' },
          ],
          rows: about,
        },
      },
      {
        caption: '二、签批',
        table: {
          columns: [
            { title: '环节', weight: 2, align: 'centre' },
            { title: '签批人', weight: 4, align: 'left' },
            { title: '身份', weight: 3, align: 'left' },
            { title: '时间', weight: 4, align: 'left' },
            { title: '所签内容摘要', weight: 11, align: 'left' },
          ],
          rows: content.approvals.map(({ meaning, signer, onBehalfOf, role, at, digest }) => [
            meaning,
            onBehalfOf === null ? signer : `${signer}（受${onBehalfOf}委托）`,
            role,
            officeMoment(at),
            spaced(digest),
          ]),
        },
      },
    ],
    notes: [
      '注：1.摘要均为SHA-256，签批时间为北京时间。所签内容摘要是签批人签批时所见文稿的摘要，可据此核对其所见与印发的内容。',
      '　　2.签批人签批时均重新验证了身份；签批经过同时载入审计日志。',
    ],
  };
}

/** A digest in groups, so that it can be read aloud and broken into lines. */
function spaced(digest: string): string {
  return digest.replaceAll(/(.{8})(?=.)/g, '$1 ');
}

const OFFICE_OFFSET = 8 * 3600 * 1000;

/** `2021-09-09 10:32:05` in the office's time. */
function officeMoment(at: string): string {
  return new Date(Date.parse(at) + OFFICE_OFFSET).toISOString().slice(0, 19).replace('T', ' ');
}
