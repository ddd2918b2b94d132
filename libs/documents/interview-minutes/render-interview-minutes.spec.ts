import { DocumentContentInvalid } from '../documents.errors';
import { linesOf, measurePdf } from '../testing/measure-pdf';
import { sampleMinutes } from '../testing/sample-records';
import { renderInterviewMinutes } from './render-interview-minutes';

describe('the minutes of an interview (notice §7, GB/T 9704-2012 §10.3)', () => {
  it('tell when and where, what was promised and demanded, and who was present', async () => {
    const { bytes } = await renderInterviewMinutes(sampleMinutes());
    const lines = measurePdf(bytes).pages.flatMap((page) => linesOf(page).map(({ text }) => text));
    const text = lines.join('').replace(/\s/g, '');
    expect(text).toContain('运信用办纪〔2021〕1号');
    expect(text).toContain('关于约谈平陆县的纪要');
    expect(text).toContain('2021年10月18日9时30分，在208会议室，');
    expect(text).toContain('（二）明确牵头负责人，报市信用办备案。');
    expect(text).toContain('（一）补报漏报的行政处罚信息，2021年10月25日前完成。');
    expect(text).toContain('出席：王建国（市信用办主任）、');
  }, 60_000);

  it('are refused where nobody was present or nothing was promised', async () => {
    await expect(renderInterviewMinutes(sampleMinutes({ attendees: [] }))).rejects.toThrow(DocumentContentInvalid);
    await expect(renderInterviewMinutes(sampleMinutes({ commitments: [] }))).rejects.toThrow(DocumentContentInvalid);
  });
});
