import { grid, mm, sheets, typeArea } from '../layout/page-geometry';
import {
  type MeasuredPage,
  type MeasuredPath,
  type MeasuredPdf,
  linesOf,
  measurePdf,
  orientationOf,
} from '../testing/measure-pdf';
import { sampleBulletin } from '../testing/sample-bulletin';
import { GlyphMissing } from '../documents.errors';
import { renderBulletin } from './render-bulletin';

const red = '#e60012';
const name = '运城市社会信用体系建设联席会议办公室';
const configured = { configured: true, name };

/** Millimetres from points, for figures as the standard gives them. */
const inMm = (points: number): number => (points * 25.4) / 72;

const fontsIn = (pdf: MeasuredPdf): { name: string; embedded: boolean }[] => pdf.pages.flatMap((page) => page.fonts);
const textsOf = (page: MeasuredPage): string =>
  linesOf(page)
    .map(({ text }) => text)
    .join('\n');
const allText = (pdf: MeasuredPdf): string => pdf.pages.map(textsOf).join('\n').replace(/\s/g, '');
const rings = (page: MeasuredPage): MeasuredPath[] =>
  page.paths.filter((path) => path.kind === 'stroke' && path.color === red && path.bottom - path.top > 50);
const isSpecimen = (page: MeasuredPage): boolean => page.texts.some((text) => !text.upright && text.text === '样张');

describe('a bulletin, measured from its bytes (GB/T 9704-2012)', () => {
  let pdf: MeasuredPdf;
  let head: MeasuredPage;
  let body: MeasuredPage;

  beforeAll(async () => {
    const document = await renderBulletin(sampleBulletin('2021-08', { seal: configured }));
    pdf = measurePdf(document.bytes);
    [head, body] = [pdf.pages[0]!, pdf.pages[1]!];
  }, 60_000);

  it('is on A4', () => {
    expect(inMm(head.width)).toBeCloseTo(210, 1);
    expect(inMm(head.height)).toBeCloseTo(297, 1);
  });

  it('keeps margins of 37 mm above and 28 mm left', () => {
    const lines = linesOf(body);
    // The first line box starts at the margin; the em box of 16 pt stands in its middle, its foot 0.12 em below the baseline.
    const boxTop = lines[0]!.baseline - 0.88 * 16 - (grid.linePitch - 16) / 2;
    expect(inMm(boxTop)).toBeCloseTo(37, 1);
    expect(inMm(Math.min(...lines.map(({ left }) => left)))).toBeCloseTo(28, 1);
  });

  it('sets 22 lines a page at a pitch of 28.99 pt', () => {
    const baselines = linesOf(body)
      .map(({ baseline }) => baseline)
      .filter((baseline) => baseline < typeArea.bottom);
    expect(baselines).toHaveLength(22);
    const pitches = baselines.slice(1).map((baseline, index) => baseline - baselines[index]!);
    for (const pitch of pitches) expect(pitch).toBeCloseTo(28.99, 1);
  });

  it('sets 28 characters a line', () => {
    const full = body.texts.filter(({ text }) => /^[\u4e00-\u9fff、，“”]{27,28}$/.test(text));
    for (const text of full) expect(text.width / [...text.text].length).toBeCloseTo(grid.charPitch, 0);
    const line = linesOf(head).find(({ text }) => text.startsWith('各县（市、区）人民政府'));
    expect([...line!.text]).toHaveLength(28);
  });

  it('ends full lines at the right margin, 26 mm from the edge', () => {
    const ends = new Map<number, number>();
    for (const text of body.texts.filter(({ baseline }) => baseline < typeArea.bottom)) {
      const line = Math.round(text.baseline);
      ends.set(line, Math.max(ends.get(line) ?? 0, text.x + text.width));
    }
    // A squeezed closing mark may reach half a character, its blank half, into the margin.
    for (const end of ends.values()) expect(inMm(end)).toBeLessThan(184 + 2.9);
    const flush = [...ends.values()].filter((end) => Math.abs(inMm(end) - 184) < 0.3);
    expect(flush.length).toBeGreaterThanOrEqual(12);
  });

  it('sets the text in 16 pt and the title in 22 pt', () => {
    expect(new Set(body.texts.filter((text) => text.baseline < typeArea.bottom).map((text) => text.size))).toEqual(
      new Set([16]),
    );
    const title = head.texts.filter(({ text }) => text.includes('双公示') && text.startsWith('关于'));
    expect(title.map((text) => text.size)).toEqual([22]);
    expect(title[0]!.font).toMatch(/NotoSerifSC-Black$/);
  });

  it('draws the red mark 35 mm below the type area, over its full width at most', () => {
    const mark = head.texts.find(({ text }) => text.endsWith('办公室文件'))!;
    expect(inMm(mark.baseline - 0.88 * mark.size - typeArea.top)).toBeCloseTo(35, 1);
    expect(inMm(mark.width)).toBeLessThanOrEqual(156.1);
  });

  it('draws a red line of 156 mm, 4 mm below the document number', () => {
    const rule = head.paths.find((path) => path.color === red && path.right - path.left > 400)!;
    expect(inMm(rule.right - rule.left)).toBeCloseTo(156, 1);
    const number = head.texts.find(({ text }) => text.startsWith('运信用办〔2021〕'))!;
    expect(inMm(rule.top - (number.baseline + 0.12 * 16))).toBeCloseTo(4, 1);
  });

  it('numbers odd pages right and even pages left, the dashes 7 mm below the type area', () => {
    const numbers = pdf.pages.slice(0, 2).map((page) => page.texts.find(({ text }) => /^— \d+ —$/.test(text))!);
    expect(numbers.map(({ text }) => text)).toEqual(['— 1 —', '— 2 —']);
    expect(numbers.map(({ size }) => size)).toEqual([14, 14]);
    for (const { baseline } of numbers) expect(inMm(baseline - 0.27 * 14 - typeArea.bottom)).toBeCloseTo(7, 1);
    expect(numbers[0]!.x + numbers[0]!.width).toBeCloseTo(typeArea.right - grid.charPitch, 0);
    expect(numbers[1]!.x).toBeCloseTo(typeArea.left + grid.charPitch, 0);
  });

  it('presses a seal of 42 mm onto name and date, its top within one line of the text', () => {
    const page = pdf.pages.find((one) => rings(one).length > 0)!;
    const ring = rings(page)[0]!;
    expect(inMm(ring.right - ring.left + ring.thickness)).toBeCloseTo(42, 1);
    const [signature, date] = [name, '2021年9月10日'].map((text) => page.texts.find((item) => item.text === text)!);
    for (const item of [signature!, date!]) {
      expect(item.baseline).toBeGreaterThan(ring.top);
      expect(item.baseline).toBeLessThan(ring.bottom);
      expect(item.x + item.width / 2).toBeCloseTo((ring.left + ring.right) / 2, 0);
    }
    const above = Math.max(
      ...linesOf(page)
        .map(({ baseline }) => baseline)
        .filter((baseline) => baseline < ring.top),
    );
    const gap = ring.top - (above + 0.12 * 16);
    expect(gap).toBeGreaterThan(0);
    expect(gap).toBeLessThan(grid.linePitch);
  });

  it('lays the rankings, of eleven columns, and leaves the other annexes upright', () => {
    const annexes = ['附件1', '附件2', '附件3', '附件4'].map((label) =>
      pdf.pages.find((page) => linesOf(page)[0]!.text === label)!,
    );
    expect(annexes.map(orientationOf)).toEqual(['landscape', 'landscape', 'portrait', 'portrait']);
  });

  it('ends with the imprint, its last line on the lower edge of the type area', () => {
    const last = pdf.pages.at(-1)!;
    const lowest = Math.max(...last.paths.filter((path) => path.right - path.left > 400).map((path) => path.bottom));
    expect(lowest).toBeCloseTo(typeArea.bottom, 1);
    expect(textsOf(last)).toContain('2021年9月10日印发');
  });

  it('embeds every font as a subset', () => {
    expect(fontsIn(pdf).length).toBeGreaterThan(0);
    for (const font of fontsIn(pdf)) {
      expect(font.embedded).toBe(true);
      expect(font.name).toMatch(/^[A-Z]{6}\+/);
    }
  });

  it('says who made it, in which language, and is tagged and bookmarked', () => {
    expect(pdf.info['Title']).toBe(`${name}关于2021年8月份政务公开“双公示”指标考核情况的通报`);
    expect(pdf.info['Author']).toBe(name);
    expect(pdf.info['Language']).toBe('zh-CN');
    expect(pdf.marked?.Marked).toBe(true);
    expect(pdf.outline.map(({ title }) => title.slice(0, 3))).toEqual(['运城市', '附件1', '附件2', '附件3', '附件4']);
    expect(pdf.outline[0]!.items.map(({ title }) => title)).toContain('五、通报批评');
  });

  it('lets its text be searched: title and every assessed unit', () => {
    const text = allText(pdf);
    expect(text).toContain('关于2021年8月份政务公开“双公示”指标考核情况的通报');
    const { county, department } = sampleBulletin('2021-08').groups;
    for (const row of [...county, ...department]) expect(text).toContain(row.name);
  });

  it('does not start a line with a closing mark', () => {
    for (const page of pdf.pages) {
      for (const { text } of linesOf(page)) expect(text).not.toMatch(/^[。，、；：？！）》」』】〕”]/);
    }
  });

  it('bears no specimen mark when a seal is configured', () => {
    expect(pdf.pages.some(isSpecimen)).toBe(false);
    expect(allText(pdf)).not.toContain('样张');
  });
});

describe('a bulletin', () => {
  it('is marked 样张 on every page while no seal is configured', async () => {
    const { pages } = measurePdf((await renderBulletin(sampleBulletin('2021-09'))).bytes);
    expect(pages.every(isSpecimen)).toBe(true);
    for (const page of pages) expect(textsOf(page)).toContain('样张：未加盖发文机关正式印章');
  }, 60_000);

  it('has the same bytes for the same content, whatever was rendered in between', async () => {
    const first = await renderBulletin(sampleBulletin('2021-09'));
    await renderBulletin(sampleBulletin('2021-08'));
    const second = await renderBulletin(sampleBulletin('2021-09'));
    expect(Buffer.compare(Buffer.from(first.bytes), Buffer.from(second.bytes))).toBe(0);
  });

  it('has other bytes for other content', async () => {
    const [first, second] = await Promise.all([
      renderBulletin(sampleBulletin('2021-09')),
      renderBulletin(sampleBulletin('2021-09', { silentUnits: [] })),
    ]);
    expect(Buffer.compare(Buffer.from(first.bytes), Buffer.from(second.bytes))).not.toBe(0);
  });

  it('is not made when a name cannot be drawn', async () => {
    const content = sampleBulletin('2021-09', { silentUnits: ['盐湖区\u{10fffd}局'] });
    await expect(renderBulletin(content)).rejects.toThrow(GlyphMissing);
  });

  it('draws a rare name with the fallback fonts', async () => {
    const content = sampleBulletin('2021-09', { silentUnits: ['运城市𠮷堃喆服务中心'] });
    const pdf = measurePdf((await renderBulletin(content)).bytes);
    expect(allText(pdf)).toContain('运城市𠮷堃喆服务中心');
  }, 60_000);

  it('repeats the header of a table of 120 rows on every page and splits no row', async () => {
    const { county, department } = sampleBulletin('2021-09').groups;
    const template = department[0]!;
    const many = Array.from({ length: 120 }, (_, index) => ({
      ...template,
      name: `第${index + 1}号单位`,
      rank: index + 1,
    }));
    const pdf = measurePdf(
      (await renderBulletin(sampleBulletin('2021-09', { groups: { county, department: many } }))).bytes,
    );
    const from = pdf.pages.findIndex((page) => textsOf(page).startsWith('附件2'));
    const to = pdf.pages.findIndex((page) => textsOf(page).startsWith('附件3'));
    const pages = pdf.pages.slice(from, to);
    expect(pages.length).toBeGreaterThanOrEqual(4);
    const listed = pages.flatMap((page) => linesOf(page).filter(({ text }) => /号单位/.test(text)));
    expect(listed).toHaveLength(120);
    for (const page of pages) {
      expect(textsOf(page)).toContain('名次');
      expect(linesOf(page).filter(({ text }) => /号单位/.test(text)).length).toBeGreaterThanOrEqual(3);
      const lowest = Math.max(...page.paths.map((path) => path.bottom));
      expect(lowest).toBeLessThanOrEqual(sheets.landscape.area.bottom + mm(0.2));
    }
  }, 60_000);
});
