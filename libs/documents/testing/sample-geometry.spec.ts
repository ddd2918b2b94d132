import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { grid, mm, sheets, type TypeArea } from '../layout/page-geometry';
import { type MeasuredPage, type MeasuredPdf, type MeasuredText, measurePdf, orientationOf } from './measure-pdf';
import { SAMPLES } from './samples';

const folder = join(__dirname, '..', '..', '..', 'docs', 'samples');

/** How far measured figures may be from those of GB/T 9704-2012, in points: 0.1 mm. The standard's own tolerance is 1 mm. */
const NEAR = 0.3;
/** A closing mark may hang out of the line by its blank half (GB/T 15834): half a character of 16 pt. */
const HANGING = 8;

const isPageNumber = (text: string) => /^—\s*\d+\s*—$/.test(text);
const isSpecimenWord = (text: string) => text.startsWith('样张：');
const areaOf = (page: MeasuredPage): TypeArea => sheets[orientationOf(page)].area;
const body = (page: MeasuredPage) =>
  page.texts.filter(
    ({ text, upright }) => upright && text.trim() !== '' && !isPageNumber(text) && !isSpecimenWord(text),
  );

describe.each(Object.keys(SAMPLES))('the sample of %s, measured back from its bytes', (name) => {
  let pdf: MeasuredPdf;
  beforeAll(() => (pdf = measurePdf(readFileSync(join(folder, `${name}.pdf`)))), 60_000);

  it('is A4 throughout (§5.1), upright or lying', () => {
    for (const page of pdf.pages) {
      const [short, long] = orientationOf(page) === 'portrait' ? [page.width, page.height] : [page.height, page.width];
      expect(Math.abs(short - mm(210))).toBeLessThan(NEAR);
      expect(Math.abs(long - mm(297))).toBeLessThan(NEAR);
    }
  });

  it('keeps its text within 156 × 225 mm (§5.2.1), but for the mark of a letter, which stands above it (§10.1)', () => {
    for (const page of pdf.pages) {
      const area = areaOf(page);
      for (const { x, width, baseline, size } of body(page)) {
        expect(x).toBeGreaterThan((size > 22 ? mm(20) : area.left) - NEAR);
        expect(x + width).toBeLessThan((size > 22 ? mm(190) : area.right + HANGING) + NEAR);
        expect(baseline - 0.88 * size).toBeGreaterThan((size > 22 ? mm(30) : area.top) - size / 4);
        expect(baseline).toBeLessThan(area.bottom + NEAR);
      }
    }
  });

  it('sets its text on the grid of 22 lines, 28.99 pt apart (§5.2.3)', () => {
    const lines = pdf.pages.flatMap((page) => {
      const area = areaOf(page);
      const baselines = body(page).flatMap((text) => (isText(text, area) ? [text.baseline] : []));
      return [...new Set(baselines)].map((baseline) => (baseline - area.top) / grid.linePitch);
    });
    const offsets = lines.map((line) => line - Math.floor(line));
    for (const offset of offsets) expect(Math.abs(offset - (offsets[0] ?? 0)) * grid.linePitch).toBeLessThan(NEAR);
  });

  it('says its title and language, is tagged, and embeds every face', () => {
    expect(pdf.info['Title']).toEqual(expect.stringMatching(/\p{Script=Han}/u));
    expect(pdf.info['Language']).toBe('zh-CN');
    expect(pdf.marked?.Marked).toBe(true);
    for (const { fonts } of pdf.pages) for (const { embedded } of fonts) expect(embedded).toBe(true);
  });
});

/** Running text of 16 pt: it begins at the margin or two characters from it; numbers in heads and signatures stand elsewhere. */
function isText({ size, x }: MeasuredText, area: TypeArea): boolean {
  const starts = [area.left, area.left + 2 * grid.charPitch];
  return Math.abs(size - 16) < NEAR && starts.some((start) => Math.abs(x - start) < NEAR);
}
