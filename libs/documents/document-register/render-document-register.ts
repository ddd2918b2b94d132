import { chineseDate } from '../layout/chinese-dates';
import { contentDigest } from '../layout/content-digest';
import { paintDocument, type RenderedDocument } from '../paint/paint-document';
import { type Annex, annexPages } from '../parts/annex';
import { assemblePages } from '../parts/assemble';
import { formatDocumentNumber } from '../parts/document-number';
import { INTERNAL_RECORD } from '../parts/seal';
import type { TableColumn } from '../parts/table';
import { type DocumentFonts, openDocumentFonts } from '../type';

/** One document as the register prints it; every text in words, no codes. */
export interface RegisterEntry {
  readonly serial: number;
  /** Null until the document is made. */
  readonly title: string | null;
  /** `YYYY-MM-DD`. */
  readonly issueDate: string;
  /** The unit it goes to or is about; null where it goes to all. */
  readonly unit: string | null;
  /** 签发人; null where none was kept. */
  readonly signatory: string | null;
  readonly pages: number | null;
  /** 已印发, or what became of it: 已撤回, 已被某号更正. */
  readonly remark: string;
}

/** The register of one series and year (发文登记簿), in the order of the numbers. */
export interface DocumentRegisterContent {
  readonly issuer: string;
  /** 机关代字, e.g. 运信用办. */
  readonly series: string;
  readonly year: number;
  /** `YYYY-MM-DD`, the day it tells the state of. */
  readonly asOf: string;
  readonly entries: readonly RegisterEntry[];
}

const COLUMNS: readonly TableColumn[] = [
  { title: '发文字号', weight: 70, align: 'centre' },
  { title: '标题', weight: 229, align: 'left' },
  { title: '成文日期', weight: 58, align: 'centre' },
  { title: '主送或所涉单位', weight: 147, align: 'left' },
  { title: '签发人', weight: 52, align: 'centre' },
  { title: '页数', weight: 30, align: 'centre' },
  { title: '备注', weight: 52, align: 'left' },
];

/** To print and bind: a table whose header is repeated on every page. Same content, same bytes. Throws `GlyphMissing`. */
export async function renderDocumentRegister(
  content: DocumentRegisterContent,
  fonts: DocumentFonts = openDocumentFonts(),
): Promise<RenderedDocument> {
  const annexes = annexPages(registerOf(content), { fonts, field: '发文登记簿' });
  const parts = { head: { elements: [], firstLine: 0 }, text: [], annexes, foot: [], firstPageNumbered: true };
  const pages = assemblePages({ ...parts, seal: INTERNAL_RECORD }, fonts);
  return paintDocument(pages, {
    title: `发文登记簿（${content.series}，${content.year}年）`,
    author: content.issuer,
    subject: '发文登记簿',
    contentDigest: contentDigest(content),
    issueDate: content.asOf,
  });
}

function registerOf(content: DocumentRegisterContent): Annex {
  const { issuer, series, year, asOf, entries } = content;
  const rows = entries.map(({ serial, title, issueDate, unit, signatory, pages, remark }) => [
    // Series and year are those of the whole book.
    formatDocumentNumber({ prefix: '', year, serial }),
    title ?? '—',
    chineseDate(issueDate, 'issueDate').replace(`${year}年`, ''),
    unit ?? '—',
    signatory ?? '—',
    pages === null ? '—' : String(pages),
    remark,
  ]);
  return {
    label: '内部资料',
    title: [issuer, `${year}年`, '发文登记簿'],
    orientation: 'landscape',
    sections: [{ caption: `机关代字：${series}`, table: { columns: COLUMNS, rows } }],
    notes: [`注：本册按发文字号顺序登记，截至${chineseDate(asOf, 'asOf')}共${entries.length}件。`],
  };
}
