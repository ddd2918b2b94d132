import { grid, mm, sheets, typeArea } from '../layout/page-geometry';
import type { PageModel } from '../layout/page-model';
import { type RenderedDocument, paintDocument } from '../paint/paint-document';
import { linesOf, type MeasuredPage, type MeasuredText, measurePdf, orientationOf } from '../testing/measure-pdf';
import { openDocumentFonts } from '../type';
import { type Annex, annexPages } from './annex';
import { assemblePages } from './assemble';

const fonts = openDocumentFonts();
const setting = { fonts, field: '附件' };
const { area } = sheets.landscape;

/** Tolerances in points: what is drawn is within 0.1 mm of the standard's figure; its own tolerance is 1 mm. */
const NEAR = 0.3;

const wide = (rows: number): Annex => ({
  label: '附件',
  title: ['各单位', '各项', '指标', '情况表'],
  orientation: 'landscape',
  sections: [
    {
      caption: null,
      table: {
        columns: Array.from({ length: 12 }, (_, index) => ({
          title: `第${index + 1}项`,
          weight: 1,
          align: 'right' as const,
        })),
        rows: Array.from({ length: rows }, (_, row) => Array.from({ length: 12 }, (__, index) => `${row}.${index}`)),
      },
    },
  ],
  notes: ['注：各项指标按月统计。'],
});

const assembled = (annex: Annex, configured = true): PageModel[] =>
  assemblePages(
    {
      head: { elements: [], firstLine: 0 },
      text: [],
      annexes: annexPages(annex, setting),
      foot: [{ height: 40, place: (bottom) => [rule(bottom)] }],
      seal: { configured, name: '某某办公室' },
      firstPageNumbered: true,
    },
    fonts,
  );

const rule = (y: number) => ({
  kind: 'rule' as const,
  from: [typeArea.left, y] as const,
  to: [typeArea.right, y] as const,
  thickness: 1,
  color: [0, 0, 0] as const,
});

const paint = (pages: readonly PageModel[]): Promise<RenderedDocument> =>
  paintDocument(pages, { title: '表', author: '办公室', subject: '表', contentDigest: '', issueDate: '2021-09-10' });

/** A place on the sheet as it is bound, from a place on the page as it is read. */
const onSheet = (page: MeasuredPage, { x, baseline }: MeasuredText) => ({ x: baseline, y: page.width - x });

const isNumber = ({ text }: MeasuredText): boolean => /^— \d+ —$/.test(text);

describe('a table that lies (GB/T 9704-2012 §8), measured from its bytes', () => {
  let pages: readonly MeasuredPage[];

  beforeAll(async () => {
    pages = measurePdf((await paint(assembled(wide(60)))).bytes).pages;
  }, 60_000);

  const lying = (): MeasuredPage[] => pages.filter((page) => orientationOf(page) === 'landscape');

  it('is on upright A4 sheets that a screen turns clockwise', () => {
    expect(lying().length).toBeGreaterThanOrEqual(3);
    for (const { turned, width, height } of lying()) {
      expect(turned).toBe(90);
      expect(Math.abs(width - mm(297))).toBeLessThan(NEAR);
      expect(Math.abs(height - mm(210))).toBeLessThan(NEAR);
    }
  });

  it('fills the type area of 225 mm across and keeps within its 156 mm', () => {
    for (const { paths } of lying()) {
      expect(Math.abs(Math.min(...paths.map(({ left }) => left)) - mm(35))).toBeLessThan(NEAR);
      expect(Math.abs(Math.max(...paths.map(({ right }) => right)) - mm(260))).toBeLessThan(NEAR);
      expect(Math.min(...paths.map(({ top }) => top))).toBeGreaterThan(mm(28) - NEAR);
      expect(Math.max(...paths.map(({ bottom }) => bottom))).toBeLessThan(mm(184) + NEAR);
    }
  });

  it('has its head repeated on every page, at the left edge of the sheet: bound on odd pages, outer on even ones', () => {
    for (const page of lying()) {
      const head = page.texts.find(({ text }) => text === '第1项')!;
      const rows = page.texts.filter(({ text }) => /^\d+\.0$/.test(text));
      expect(rows.length).toBeGreaterThanOrEqual(3);
      for (const row of rows) expect(onSheet(page, row).x).toBeGreaterThan(onSheet(page, head).x);
      expect(onSheet(page, head).x).toBeLessThan(mm(210) / 2);
    }
    const [, second] = lying();
    const head = second!.texts.find(({ text }) => text === '第1项')!;
    expect(head.baseline - area.top).toBeLessThan(grid.linePitch);
  });

  it('loses no row and names its annex once, on the first page', () => {
    const rows = lying().flatMap((page) => page.texts.filter(({ text }) => /^\d+\.0$/.test(text)));
    expect(rows.map(({ text }) => Number.parseInt(text, 10))).toEqual(Array.from({ length: 60 }, (_, row) => row));
    expect(linesOf(lying()[0]!)[0]!.text).toBe('附件');
    expect(lying().filter((page) => linesOf(page).some(({ text }) => text === '附件'))).toHaveLength(1);
  });

  it('has its page numbers where upright pages have them, seen on the sheet', () => {
    lying().forEach((page, index) => {
      const number = page.texts.find(isNumber)!;
      expect(number.upright).toBe(false);
      const { x, y } = onSheet(page, number);
      expect(Math.abs(y - 0.27 * 14 - (typeArea.bottom + mm(7)))).toBeLessThan(NEAR);
      const isOdd = index % 2 === 0;
      const edge = isOdd ? x + number.width - (typeArea.right - grid.charPitch) : x - (typeArea.left + grid.charPitch);
      expect(Math.abs(edge)).toBeLessThan(1);
    });
  });

  it('leaves the imprint upright, on an unnumbered page of its own', () => {
    const last = pages.at(-1)!;
    expect(orientationOf(last)).toBe('portrait');
    expect(last.texts.some(isNumber)).toBe(false);
    expect(last.paths).toHaveLength(1);
  });
});

it('a lying page without a seal is marked 样张, across it and in a line at its foot', async () => {
  const { pages } = measurePdf((await paint(assembled(wide(3), false))).bytes);
  const [page] = pages;
  const across = page!.texts.find(({ text }) => text === '样张')!;
  expect(across.upright).toBe(false);
  const foot = linesOf(page!).find(({ text }) => text.startsWith('样张：'))!;
  expect(foot.baseline).toBeGreaterThan(area.bottom);
}, 60_000);

it('a lying table has the same bytes every time', async () => {
  const [first, second] = [await paint(assembled(wide(30))), await paint(assembled(wide(30)))];
  expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true);
});
