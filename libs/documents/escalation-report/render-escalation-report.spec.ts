import { DocumentContentInvalid } from '../documents.errors';
import { grid, typeArea } from '../layout/page-geometry';
import { linesOf, type MeasuredPdf, measurePdf } from '../testing/measure-pdf';
import { sampleReport } from '../testing/sample-letters';
import { renderEscalationReport } from './render-escalation-report';

describe('a report proposing an interview (notice §7; GB/T 9704-2012 §7.2.6)', () => {
  let pdf: MeasuredPdf;
  let text: string;

  beforeAll(async () => {
    pdf = measurePdf((await renderEscalationReport(sampleReport())).bytes);
    text = pdf.pages
      .map((page) =>
        linesOf(page)
          .map((line) => line.text)
          .join(''),
      )
      .join('')
      .replace(/\s/g, '');
  }, 60_000);

  it('has its number one character from the left and 签发人 on the same line right, the name in 楷体', () => {
    const texts = pdf.pages[0]!.texts;
    const number = texts.find((item) => item.text.startsWith('运信用办〔2021〕33号'))!;
    const name = texts.find((item) => item.text === '王建国')!;
    expect(number.x).toBeCloseTo(typeArea.left + grid.charPitch, 1);
    expect(name.x + name.width).toBeCloseTo(typeArea.right - grid.charPitch, 0);
    expect(name.baseline).toBeCloseTo(number.baseline, 3);
    expect(name.font).toMatch(/FandolKai-Regular$/);
  });

  it('gives both months’ ranks, totals, indicators and causes', () => {
    expect(text).toContain('2021年8月得分89.12分');
    expect(text).toContain('2021年9月得分84.22分');
    expect(text).toContain('排名第13位');
    expect(text).toContain('2021年8月5.0010.0026.5727.4320.120.000.0089.1213');
    expect(text).toContain('2021年9月：合规性失7.54分（报送203条，不合规51条）');
  });

  it('proposes the interview to the city government', () => {
    expect(text).toContain('市人民政府：');
    expect(text).toContain('建议市政府主要领导对平陆县主要负责同志和分管负责同志进行约谈');
  });

  it('speaks of three months where there are three', async () => {
    const report = sampleReport();
    const months = [...report.months, { ...report.months[1]!, month: '2021-10' }];
    const longer = measurePdf((await renderEscalationReport(sampleReport({ months }))).bytes);
    const words = longer.pages.flatMap((page) => linesOf(page).map((line) => line.text)).join('');
    expect(words).toContain('连续三个月排名后三');
  }, 60_000);

  it('refuses a single month: the notice asks for two in a row', async () => {
    const months = sampleReport().months.slice(0, 1);
    await expect(renderEscalationReport(sampleReport({ months }))).rejects.toThrow(DocumentContentInvalid);
  });
});
