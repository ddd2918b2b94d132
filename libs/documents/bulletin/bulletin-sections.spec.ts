import { sampleBulletin } from '../testing/sample-bulletin';
import { bulletinSections, openingTexts } from './bulletin-sections';
import type { BulletinContent, ScoreRow } from './bulletin-content';

function textOf(content: BulletinContent, heading: string): string {
  const section = bulletinSections(content).find((one) => one.heading === heading);
  return (section?.paragraphs ?? []).map(({ lead, text }) => lead + text).join('\n');
}

const quiet = (rows: readonly ScoreRow[]): ScoreRow[] =>
  rows.map((row) => ({ ...row, praised: false, warned: false, criticised: false, escalated: false }));

function withoutSubjects(): BulletinContent {
  const { county, department } = sampleBulletin('2021-09').groups;
  return sampleBulletin('2021-09', {
    groups: { county: quiet(county), department: quiet(department) },
    silentUnits: [],
  });
}

describe('the bulletin’s wording', () => {
  it('opens with the notice and its number', () => {
    expect(openingTexts(sampleBulletin('2021-08')).join('')).toContain('（运信用办〔2021〕25号，以下简称《通知》）');
  });

  it('of a correction says what it takes the place of, why, whose place changes, and still introduces the notice', () => {
    const correction = {
      number: '运信用办〔2021〕26号',
      issueDate: '2021-09-10',
      reason: '部分单位台账比对结果有误',
      places: [{ name: '平陆县', before: { rank: 13, total: '89.12' }, after: { rank: 11, total: '91.00' } }],
    };
    const [first, second, third] = openingTexts(sampleBulletin('2021-08', { correction }));
    expect(first).toContain(
      '2021年9月10日印发的《关于2021年8月份政务公开“双公示”指标考核情况的通报》（运信用办〔2021〕26号',
    );
    expect(first).toContain('因部分单位台账比对结果有误，现予更正');
    expect(second).toBe('得分或名次发生变化的单位是：平陆县由89.12分、第13名更正为91.00分、第11名。');
    expect(third).toContain('（运信用办〔2021〕25号，以下简称《通知》）');
    const unchanged = openingTexts(sampleBulletin('2021-08', { correction: { ...correction, places: [] } }));
    expect(unchanged[1]).toBe('各单位得分和名次未发生变化。');
  });

  it('puts the paragraphs of the office at the end of their section', () => {
    const content = sampleBulletin('2021-08', { remarks: { praise: ['望各单位互学互鉴。'] } });
    expect(textOf(content, '三、通报表扬')).toMatch(/继续保持。\n望各单位互学互鉴。$/);
    expect(textOf(content, '四、警示')).not.toContain('互学互鉴');
  });

  it('sums both groups and gives rates to two decimals (example month 2021-08)', () => {
    const text = textOf(sampleBulletin('2021-08'), '一、总体情况');
    expect(text).toContain('报送“双公示”数据3195条，其中行政许可1079条、行政处罚2116条');
    expect(text).toContain('全市报送数据中合规2839条，合规率88.86%；迟报307条，迟报率9.61%');
    expect(text).toContain('共抽取75家单位');
    expect(text).toContain('其中71家提供了“双公示”信息台账或作出说明，4家既未提供台账也未予说明');
    expect(text).toContain('应报送611条，瞒报55条，瞒报率9.00%');
  });

  it('names tied units together', () => {
    expect(textOf(sampleBulletin('2021-08'), '二、考核排名情况')).toContain(
      '并列第1名市公安局(含交警)、市行政审批局（100.00分）',
    );
  });

  it('gives each warned unit its score and main losses, largest first', () => {
    expect(textOf(sampleBulletin('2021-09'), '四、警示')).toContain(
      '平陆县（第14名，84.22分）：合规性失7.54分（报送203条，不合规51条）、方案公开失5.00分',
    );
  });

  it('announces the report on units warned twice in a row', () => {
    expect(textOf(sampleBulletin('2021-09'), '四、警示')).toContain('平陆县、市统计局已连续两次排名后三');
  });

  it('criticises silent units by name under clause 六（三）', () => {
    const text = textOf(sampleBulletin('2021-09'), '五、通报批评');
    expect(text).toContain('芮城县文化和旅游局');
    expect(text).toContain('《通知》第六条第（三）项');
    expect(text).toContain('等4家单位');
  });

  it('speaks of a single silent unit without counting', () => {
    const text = textOf(sampleBulletin('2021-09', { silentUnits: ['夏县水利局'] }), '五、通报批评');
    expect(text).toContain('夏县水利局被抽查后');
  });

  it('words sections without subjects as what they are', () => {
    const content = withoutSubjects();
    expect(textOf(content, '三、通报表扬')).toBe('本月无通报表扬单位。');
    expect(textOf(content, '四、警示')).toBe('本月无警示单位。');
    expect(textOf(content, '五、通报批评')).toContain('无通报批评单位');
  });

  it('says so when nobody was drawn', () => {
    const spotChecks = sampleBulletin('2021-09').spotChecks.map((area) => ({
      ...area,
      drawn: 0,
      answered: 0,
      shouldReport: 0,
      concealed: 0,
      exempt: 0,
      notYetDue: 0,
    }));
    expect(textOf(sampleBulletin('2021-09', { spotChecks }), '一、总体情况')).toContain('本月未抽查单位');
  });

  it('explains a repeated draw', () => {
    const draw = { seed: 's', rotation: true, deviations: ['第1次抽取因种子录入有误作废，经批准重新抽取。'] };
    expect(textOf(sampleBulletin('2021-09', { draw }), '一、总体情况')).toContain('第1次抽取因种子录入有误作废');
  });
});
