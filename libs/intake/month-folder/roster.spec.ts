import { removeFolders, UNITS } from '../testing/folders';
import { told } from '../testing/told';

afterAll(removeFolders);

describe('units.csv is wrong', () => {
  const withRows = (rows: string): Promise<string[]> => told({ 'units.csv': UNITS + rows });

  test('where it is missing or holds no unit', async () => {
    expect(await told({ 'units.csv': null })).toEqual(['units.csv:1 缺少该文件']);
    expect(await told({ 'units.csv': 'code,name,group,parent,remit\n' })).toEqual(['units.csv:1 单位名册中没有单位']);
    expect(await told({ 'units.csv': '' })).toEqual(['units.csv:1 文件没有表头']);
  });

  test('where a code is missing, doubled, or no name for a file', async () => {
    expect(await withRows(',甲,department,,both\n')).toEqual(['units.csv:3 code 未填写单位代码']);
    expect(await withRows('140802,甲,department,,both\n')).toEqual(['units.csv:3 code 单位代码重复']);
    for (const code of ['../x', 'a/b', 'a|b', '.x', 'a b']) {
      expect(await withRows(`${code},甲,department,,both\n`)).toEqual([
        expect.stringMatching(/^units\.csv:3 code 单位代码只能/),
      ]);
    }
  });

  test('where a name is missing, or group or remit are not of the list', async () => {
    expect(await withRows('D01,,city,,all\n')).toEqual([
      'units.csv:3 name 未填写单位名称',
      'units.csv:3 group 应为county、department、county_department之一',
      'units.csv:3 remit 应为permit、penalty、both之一',
    ]);
  });

  test('where a county department has no county of the roster as parent, or another unit has a parent', async () => {
    expect(
      await withRows('D01,甲,department,,both\nX,乙,county_department,D01,both\nY,丙,county_department,,both\n'),
    ).toEqual([
      'units.csv:4 parent 应为本名册中某县（市、区）的代码',
      'units.csv:5 parent 应为本名册中某县（市、区）的代码',
    ]);
    expect(await withRows('D01,甲,department,140802,both\n')).toEqual([
      expect.stringMatching(/^units\.csv:3 parent 应为空/),
    ]);
  });

  test('the parent may stand after its departments', async () => {
    expect(await withRows('X,乙,county_department,140881,both\n140881,永济市,county,,both\n')).toEqual([]);
  });

  test('no unit is called unknown because of a fault in the roster’s own row', async () => {
    const units = `${UNITS}D01,甲,city,,both\n`;
    expect(await told({ 'units.csv': units, 'draw.csv': 'code\nD01\n', 'ledgers/D01.csv': '' })).toEqual([
      'units.csv:3 group 应为county、department、county_department之一',
    ]);
    expect(await told({ 'units.csv': `${UNITS}D"01,甲,department,,both\n`, 'draw.csv': 'code\nD01\n' })).toHaveLength(
      1,
    );
    expect(
      await told({ 'units.csv': 'name,group,parent,remit\n甲,county,,both\n', 'draw.csv': 'code\nD01\n' }),
    ).toEqual(['units.csv:1 code 缺少该列']);
  });
});
