import { removeFolders } from '../testing/folders';
import { told } from '../testing/told';

afterAll(removeFolders);

describe('a table about units is wrong', () => {
  test('where its unit is unknown or missing', async () => {
    const lines = await told({
      'draw.csv': 'code\nX\n',
      'statements.csv': 'code,accepted\nX,yes\n',
      'evidence.csv': 'code,item,confirmed\n,I1,yes\n',
      'adjustments.csv': 'code,rule,count,approved\nX,media,1,yes\n',
    });
    expect(lines).toEqual([
      'draw.csv:2 code 单位名册中没有该单位代码',
      'statements.csv:2 code 单位名册中没有该单位代码',
      'evidence.csv:2 code 未填写单位代码',
      'adjustments.csv:2 code 单位名册中没有该单位代码',
    ]);
  });

  test('where a unit, or a unit’s item, is given twice', async () => {
    const lines = await told({
      'draw.csv': 'code\nD01\nD01\n',
      'statements.csv': 'code,accepted\nD01,yes\nD01,no\n',
      'evidence.csv': 'code,item,confirmed\nD01,I1,yes\nD01,I2-catalogue,yes\nD01,I1,yes\n',
    });
    expect(lines).toEqual([
      'draw.csv:3 code 单位代码重复',
      'statements.csv:3 code 单位代码重复',
      'evidence.csv:4 item 同一单位的同一项目重复',
    ]);
  });

  test('where a county is drawn', async () => {
    expect(await told({ 'draw.csv': 'code\n140802\n' })).toEqual([
      expect.stringMatching(/^draw\.csv:2 code 县（市、区）本身不参加抽取/),
    ]);
  });

  test('where a value is not of the list', async () => {
    const lines = await told({
      'statements.csv': 'code,accepted\nD01,Yes\n',
      'evidence.csv': 'code,item,confirmed\nD01,I2,是\n',
      'adjustments.csv': 'code,rule,count,approved\nD01,praise,1,\n',
    });
    expect(lines).toEqual([
      'statements.csv:2 accepted 应为yes或no',
      'evidence.csv:2 item 应为I1、I2-catalogue、I2-publication之一',
      'evidence.csv:2 confirmed 应为yes或no',
      'adjustments.csv:2 rule 应为commendation、media、platform-incident之一',
      'adjustments.csv:2 approved 应为yes或no',
    ]);
  });

  test('where an adjustment is for a unit that is not ranked', async () => {
    expect(await told({ 'adjustments.csv': 'code,rule,count,approved\n14080201,media,1,yes\n' })).toEqual([
      'adjustments.csv:2 code 加减分只适用于参加排名的县（市、区）和市直部门',
    ]);
  });

  test('where a platform incident is not that of 市发展改革委', async () => {
    const rows = 'code,rule,count,approved\nD01,platform-incident,1,yes\nD09,platform-incident,1,yes\n';
    expect(await told({ 'adjustments.csv': rows })).toEqual([
      'adjustments.csv:2 rule 平台事故扣分只适用于市发展改革委',
    ]);
  });

  test.each(['0', '-1', '1.5', '１', '', 'x', '1e3', '9999999999'])('where a count is %j', async (count) => {
    expect(await told({ 'adjustments.csv': `code,rule,count,approved\nD01,media,${count},yes\n` })).toEqual([
      'adjustments.csv:2 count 应为不小于1的整数',
    ]);
  });

  test('where a column is missing, doubled or unknown', async () => {
    expect(await told({ 'draw.csv': 'code,name\nD01,甲\n', 'statements.csv': 'code,code\nD01,D01\n' })).toEqual([
      'draw.csv:1 name 不是规定的列，请删除该列或更正表头',
      'statements.csv:1 code 该列重复出现，只能有一列',
      'statements.csv:1 accepted 缺少该列',
    ]);
  });

  test('where a quote is not closed', async () => {
    expect(await told({ 'draw.csv': 'code\nD01\n"D09\n' })).toEqual([
      expect.stringMatching(/^draw\.csv:3 双引号未闭合/),
    ]);
  });
});
