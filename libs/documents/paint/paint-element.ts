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

/** The colours and the thickness that are set on one page, so that PDFKit is told of changes alone: a table has a thousand lines. */
export class Pen {
  private filled = '';
  private stroked = '';

  constructor(private readonly pdf: PdfDocument) {}

  fill(color: Color): void {
    const wanted = String(color);
    if (this.filled === wanted) return;
    this.pdf.fillColor(rgb(color));
    this.filled = wanted;
  }

  stroke(thickness: number, color: Color): void {
    const wanted = `${thickness} ${String(color)}`;
    if (this.stroked === wanted) return;
    this.pdf.lineWidth(thickness).strokeColor(rgb(color));
    this.stroked = wanted;
  }
}

/** Paints one element on the current page with the page's pen. All decisions were taken before: this only speaks PDFKit. */
export function paintElement(pdf: PdfDocument, element: PageElement, pen: Pen): void {
  switch (element.kind) {
    case 'text':
      return paintText(pdf, element, pen);
    case 'rule':
      return paintRule(pdf, element, pen);
    case 'outline':
      return paintOutline(pdf, element);
    case 'ring':
      return paintRing(pdf, element, pen);
    case 'picture':
      return paintPicture(pdf, element);
    case 'turned':
      return paintTurned(pdf, element);
    default:
      return assertNever(element);
  }
}

function paintText(pdf: PdfDocument, line: TextLine, pen: Pen): void {
  pen.fill(line.color);
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

function paintRule(pdf: PdfDocument, rule: Rule, pen: Pen): void {
  pen.stroke(rule.thickness, rule.color);
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

function paintRing(pdf: PdfDocument, ring: Ring, pen: Pen): void {
  pen.stroke(ring.thickness, ring.color);
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
