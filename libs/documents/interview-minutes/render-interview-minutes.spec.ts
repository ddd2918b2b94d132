import { DocumentContentInvalid } from '../documents.errors';
import { linesOf, measurePdf } from '../testing/measure-pdf';
import { sampleReport } from '../testing/sample-letters';
import { type InterviewMinutesContent, renderInterviewMinutes } from './render-interview-minutes';

function sampleMinutes(changes: Partial<InterviewMinutesContent> = {}): InterviewMinutesContent {
  const { issuer, basis, seal } = sampleReport();
  return {
    ...{ issuer, basis, seal, unit: { name: '平陆县' }, heldOn: '2021-10-18', heldTime: '09:30', place: '208会议室' },
    summary: '通报了考核情况。\n平陆县作了说明。',
    commitments: ['按周核对台账。', '明确牵头负责人'],
    demands: [{ demand: '补报漏报信息', dueOn: '2021-10-25' }],
    attendees: [{ name: '王建国', post: '市信用办主任' }],
    ...changes,
  };
}

describe('the minutes of an interview (notice §7, GB/T 9704-2012 §10.3)', () => {
  it('tell when and where, what was promised and demanded, and who was present', async () => {
    const { bytes } = await renderInterviewMinutes(sampleMinutes());
    const lines = measurePdf(bytes).pages.flatMap((page) => linesOf(page).map(({ text }) => text));
    const text = lines.join('').replace(/\s/g, '');
    expect(text).toContain('关于约谈平陆县的纪要');
    expect(text).toContain('2021年10月18日9时30分，在208会议室，');
    expect(text).toContain('（一）按周核对台账。（二）明确牵头负责人。');
    expect(text).toContain('（一）补报漏报信息，2021年10月25日前完成。');
    expect(text).toContain('出席：王建国（市信用办主任）。');
  }, 60_000);

  it('are refused where nobody was present or nothing was promised', async () => {
    await expect(renderInterviewMinutes(sampleMinutes({ attendees: [] }))).rejects.toThrow(DocumentContentInvalid);
    await expect(renderInterviewMinutes(sampleMinutes({ commitments: [] }))).rejects.toThrow(DocumentContentInvalid);
  });
});
