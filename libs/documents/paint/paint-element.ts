import { assertNever } from '@app/kernel';
import type {
  Color,
  Outline,
  PageElement,
  Picture,
  Ring,
  Rule,
  TextLine,
  TextRun,
  TurnedText,
} from '../layout/page-model';

type PdfDocument = PDFKit.PDFDocument;

/** Paints one element on the current page. All decisions were taken before: this only speaks PDFKit. */
export function paintElement(pdf: PdfDocument, element: PageElement): void {
  switch (element.kind) {
    case 'text':
      return paintText(pdf, element);
    case 'rule':
      return paintRule(pdf, element);
    case 'outline':
      return paintOutline(pdf, element);
    case 'ring':
      return paintRing(pdf, element);
    case 'picture':
      return paintPicture(pdf, element);
    case 'turned':
      return paintTurned(pdf, element);
    default:
      return assertNever(element);
  }
}

function paintText(pdf: PdfDocument, line: TextLine): void {
  pdf.fillColor(rgb(line.color));
  for (const run of line.runs) paintRun(pdf, run, line);
}

function paintRun(pdf: PdfDocument, run: TextRun, how: { size: number; baseline: number; stretch: number }): void {
  pdf.font(run.face.key).fontSize(how.size);
  // Any other baseline would set a fallback face higher or lower than its neighbours.
  pdf.text(run.text, run.x, how.baseline, {
    lineBreak: false,
    baseline: 'alphabetic',
    characterSpacing: run.tracking,
    horizontalScaling: how.stretch,
  });
}

function paintRule(pdf: PdfDocument, rule: Rule): void {
  pdf.lineWidth(rule.thickness).strokeColor(rgb(rule.color));
  pdf
    .moveTo(...rule.from)
    .lineTo(...rule.to)
    .stroke();
}

function paintOutline(pdf: PdfDocument, outline: Outline): void {
  pdf.save();
  pdf
    .transform(...outline.matrix)
    .path(outline.path)
    .fill(rgb(outline.color));
  pdf.restore();
}

function paintRing(pdf: PdfDocument, ring: Ring): void {
  pdf.lineWidth(ring.thickness).strokeColor(rgb(ring.color));
  pdf.circle(...ring.centre, ring.radius).stroke();
}

function paintPicture(pdf: PdfDocument, picture: Picture): void {
  const { x, y, width, height } = picture.box;
  pdf.image(Buffer.from(picture.png), x, y, { width, height });
}

function paintTurned(pdf: PdfDocument, turned: TurnedText): void {
  pdf.save();
  pdf.rotate(turned.degrees, { origin: [...turned.centre] });
  pdf.fillColor(rgb(turned.color));
  paintRun(pdf, turned.run, { size: turned.size, baseline: turned.baseline, stretch: 100 });
  pdf.restore();
}

const rgb = (color: Color): [number, number, number] => [...color];
