import { DocumentContentInvalid } from '../documents.errors';
import { renderAccountabilityReport } from '../accountability-report/render-accountability-report';
import { linesOf, measurePdf } from '../testing/measure-pdf';
import { sampleNotice, sampleReport } from '../testing/sample-letters';
import { renderInterviewNotice } from './render-interview-notice';

function textIn(bytes: Uint8Array): string {
  const lines = measurePdf(bytes).pages.flatMap((page) => linesOf(page).map(({ text }) => text));
  return lines.join('').replace(/\s/g, '');
}

describe('a notice of an interview (notice §7)', () => {
  it('says why, whom, and what to bring', async () => {
    const text = textIn((await renderInterviewNotice(sampleNotice())).bytes);
    expect(text).toContain('关于对平陆县人民政府进行约谈的通知');
    expect(text).toContain('你单位在2021年8月、2021年9月“双公示”指标考核中连续排名后三，我办已报告市人民政府');
    expect(text).toContain('约谈对象：平陆县人民政府主要负责同志和分管负责同志。');
  }, 60_000);

  it('is refused for a single month: the notice asks for two in a row', async () => {
    await expect(renderInterviewNotice(sampleNotice({ months: ['2021-08'] }))).rejects.toThrow(DocumentContentInvalid);
  });
});

it('a report on accountability quotes the notice and tells the facts (notice §7)', async () => {
  const { unit, ...report } = sampleReport();
  const facts = ['在2021年第三季度省级考核中，因迟报数据较多，失3.20分。'];
  const text = textIn((await renderAccountabilityReport({ ...report, unit: { name: unit.name }, facts })).bytes);
  expect(text).toContain('关于建议对平陆县进行责任追究的报告');
  expect(text).toContain('第七条“在省对我市政务公开‘双公示’指标考核中造成严重失分的');
  expect(text).toContain('一、失分情况在2021年第三季度省级考核中，因迟报数据较多，失3.20分。');
}, 60_000);
