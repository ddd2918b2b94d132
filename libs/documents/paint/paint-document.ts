import PDFDocument from 'pdfkit';
import { landscapeToSheet, paper } from '../layout/page-geometry';
import type { Bookmark, PageElement, PageModel, TextLine } from '../layout/page-model';
import type { Typeface } from '../type/typeface';
import { paintElement, Pen } from './paint-element';
import { nodeOf, StructureRegistry } from './structure-registry';

type PdfDocument = PDFKit.PDFDocument;

/** What a PDF says about itself. */
export interface DocumentProperties {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  /** Distinguishes documents of equal title and date; goes into the file identifier. */
  readonly contentDigest: string;
  /** Date of issue, `YYYY-MM-DD`; becomes the creation date at 00:00 Beijing time. */
  readonly issueDate: string;
}

/** A finished document. */
export interface RenderedDocument {
  readonly bytes: Uint8Array;
  readonly pages: number;
  readonly title: string;
}

/**
 * Paints page models into a tagged PDF with bookmarks, language and embedded font subsets, in the form of PDF/A-2b (ISO 19005-2). The
 * bytes depend on the arguments only: no clock, no randomness.
 */
export async function paintDocument(
  pages: readonly PageModel[],
  properties: DocumentProperties,
): Promise<RenderedDocument> {
  const pdf = newPdf(properties);
  const chunks: Uint8Array[] = [];
  const finished = new Promise<void>((resolve, reject) => {
    pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    pdf.on('end', () => resolve());
    pdf.on('error', reject);
  });
  registerFaces(pdf, pages);
  const structure = new StructureRegistry(pdf);
  const bookmarks = new BookmarkTree(pdf);
  for (const page of pages) {
    pdf.addPage({ size: [paper.width, paper.height], margin: 0 });
    // The sheet stays upright, as it is printed and bound; on the screen it is turned to be read.
    if (page.orientation === 'landscape') Object.assign(pdf.page.dictionary.data, { Rotate: 90 });
    bookmarks.add(page.bookmarks);
    paintPage(pdf, page, structure);
  }
  structure.close();
  pdf.end();
  await finished;
  return { bytes: new Uint8Array(Buffer.concat(chunks)), pages: pages.length, title: properties.title };
}

function newPdf(properties: DocumentProperties): PdfDocument {
  return new PDFDocument({
    autoFirstPage: false,
    font: '',
    pdfVersion: '1.7',
    // Says so in the metadata, and brings the profile of the colours.
    subset: 'PDF/A-2b',
    tagged: true,
    lang: 'zh-CN',
    displayTitle: true,
    info: {
      Title: withoutMarkup(properties.title),
      Author: withoutMarkup(properties.author),
      Subject: withoutMarkup(properties.subject),
      Keywords: `sha256:${properties.contentDigest}`,
      Creator: '双公示考核',
      Producer: 'PDFKit',
      CreationDate: new Date(`${properties.issueDate}T00:00:00+08:00`),
    },
  });
}

/** PDFKit copies these texts into its XML metadata as they are. */
const withoutMarkup = (text: string): string => text.replace(/&/g, '＆').replace(/</g, '＜').replace(/>/g, '＞');

function registerFaces(pdf: PdfDocument, pages: readonly PageModel[]): void {
  const faces = new Map<string, Typeface>();
  for (const page of pages) {
    for (const element of [...page.elements, ...page.onSheet]) {
      const runs = element.kind === 'text' ? element.runs : element.kind === 'turned' ? [element.run] : [];
      for (const run of runs) faces.set(run.face.key, run.face);
    }
  }
  for (const [key, face] of faces) pdf.registerFont(key, face.font);
}

function paintPage(pdf: PdfDocument, page: PageModel, structure: StructureRegistry): void {
  structure.enter([...page.elements, ...page.onSheet]);
  if (page.orientation === 'portrait') {
    paintElements(pdf, [...page.elements, ...page.onSheet], structure);
    return;
  }
  pdf.save();
  pdf.transform(...landscapeToSheet);
  paintElements(pdf, page.elements, structure);
  pdf.restore();
  paintElements(pdf, page.onSheet, structure);
}

function paintElements(pdf: PdfDocument, elements: readonly PageElement[], structure: StructureRegistry): void {
  const pen = new Pen(pdf);
  for (const group of groups(paintingOrder(elements))) {
    const node = group[0] ? nodeOf(group[0]) : null;
    if (node) structure.elementFor(node).add(pdf.markStructureContent(node.type));
    else pdf.markContent('Artifact', { type: 'Layout' });
    for (const element of group) paintElement(pdf, element, pen);
    pdf.endMarkedContent();
  }
}

/** Text comes last: a seal is pressed onto name and date but must not hide them (real ink is translucent). */
function paintingOrder(elements: readonly PageElement[]): PageElement[] {
  const isText = (element: PageElement): element is TextLine => element.kind === 'text';
  return [...elements.filter((element) => !isText(element)), ...elements.filter(isText)];
}

/** Neighbours of the same structure node form one piece of marked content. */
function groups(elements: readonly PageElement[]): PageElement[][] {
  const found: PageElement[][] = [];
  for (const element of elements) {
    const current = found.at(-1);
    if (current?.[0] && nodeOf(current[0]) === nodeOf(element)) current.push(element);
    else found.push([element]);
  }
  return found;
}

class BookmarkTree {
  private parent: PDFKit.PDFOutline;

  constructor(private readonly pdf: PdfDocument) {
    this.parent = pdf.outline;
  }

  add(bookmarks: readonly Bookmark[]): void {
    for (const bookmark of bookmarks) {
      if (bookmark.level === 1) this.parent = this.pdf.outline.addItem(bookmark.title, { expanded: true });
      else this.parent.addItem(bookmark.title);
    }
  }
}
