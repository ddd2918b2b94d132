import { linesOf, type MeasuredPdf, measurePdf } from '../testing/measure-pdf';
import { sampleLetter } from '../testing/sample-letters';
import { renderSpotCheckLetter } from './render-spot-check-letter';

const inMm = (points: number): number => (points * 25.4) / 72;

describe('a letter to a drawn unit (GB/T 9704-2012 §10.1)', () => {
  let pdf: MeasuredPdf;
  let text: string;

  beforeAll(async () => {
    pdf = measurePdf((await renderSpotCheckLetter(sampleLetter())).bytes);
    text = pdf.pages
      .map((page) =>
        linesOf(page)
          .map((line) => line.text)
          .join(''),
      )
      .join('')
      .replace(/\s/g, '');
  }, 60_000);

  it('has the mark 30 mm below the paper’s edge', () => {
    const mark = pdf.pages[0]!.texts.find(({ text: line }) => line === '运城市社会信用体系建设联席会议办公室')!;
    expect(inMm(mark.baseline - 0.88 * mark.size)).toBeCloseTo(30, 1);
  });

  it('has double red lines of 170 mm: thick above thin under the mark, thin above thick 20 mm above the foot', () => {
    const page = pdf.pages[0]!;
    const rules = page.paths
      .filter((path) => path.color === '#e60012' && path.right - path.left > 450)
      .sort((above, below) => above.top - below.top);
    expect(rules).toHaveLength(4);
    for (const rule of rules) expect(inMm(rule.right - rule.left)).toBeCloseTo(170, 1);
    for (const rule of rules) expect((rule.left + rule.right) / 2).toBeCloseTo(page.width / 2, 0);
    const [first, second, third, fourth] = rules;
    expect(first!.thickness).toBeGreaterThan(second!.thickness);
    expect(third!.thickness).toBeLessThan(fourth!.thickness);
    expect(inMm(page.height - fourth!.bottom - fourth!.thickness / 2)).toBeCloseTo(20, 1);
  });

  it('numbers pages from the second on', () => {
    const numbers = pdf.pages.map((page) => page.texts.find((item) => /^— \d+ —$/.test(item.text))?.text ?? null);
    expect(numbers).toEqual([null, '— 2 —']);
  });

  it('says what to send, how, by when, and what follows silence', () => {
    expect(text).toContain('盐湖区住房和城乡建设管理局：');
    expect(text).toContain('运信用办函〔2021〕12号');
    expect(text).toContain('信息类型、行政相对人名称、行政相对人代码、决定文书号、决定日期、备注');
    expect(text).toContain('未产生“双公示”信息的，请予以书面说明，并将盖章件扫描报送');
    expect(text).toContain('请于2021年9月6日前');
    expect(text).toContain('按照《通知》第六条第（三）项的规定，在通报中提出批评');
    expect(text).toContain('0359-2282030');
    expect(text).toContain('yxsxyb123@126.com');
  });

  it('never sets the signature on a page without text', () => {
    const last = linesOf(pdf.pages.at(-1)!).map((line) => line.text);
    expect(last.findIndex((line) => line.includes('运城市社会信用体系建设联席会议办公室'))).toBeGreaterThanOrEqual(2);
  });

  it('differs between units and not between runs', async () => {
    const [one, again, other] = await Promise.all([
      renderSpotCheckLetter(sampleLetter()),
      renderSpotCheckLetter(sampleLetter()),
      renderSpotCheckLetter(sampleLetter({ recipient: '夏县水利局' })),
    ]);
    expect(Buffer.from(one.bytes).equals(Buffer.from(again.bytes))).toBe(true);
    expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(false);
  });
});
