import { removeFolders } from '../testing/folders';
import { told } from '../testing/told';

afterAll(removeFolders);

describe('previous.json is wrong', () => {
  const previous = (content: unknown): Promise<string[]> => told({ 'previous.json': JSON.stringify(content, null, 2) });
  const sound = { month: '2021-07', bottomThree: { county: [], department: [] }, drawnThisYear: [] };

  test('where its month is not before the month assessed', async () => {
    for (const month of ['2021-08', '2021-09']) {
      expect(await previous({ ...sound, month })).toEqual(['previous.json:2 month 月份不符：应早于考核月份']);
    }
    expect(await previous({ ...sound, month: '2021-7' })).toEqual(['previous.json:2 month 应写作“YYYY-MM”']);
    expect(await previous({ ...sound, month: '2020-12' })).toEqual([]);
  });

  test('where a key is missing, doubled or holds something else', async () => {
    expect(await previous({ month: '2021-07' })).toEqual([
      'previous.json:1 bottomThree 缺少该键',
      'previous.json:1 drawnThisYear 缺少该键',
    ]);
    expect(await previous({ ...sound, bottomThree: { county: 'x' } })).toEqual([
      'previous.json:4 county 应为由文本组成的列表',
      'previous.json:1 department 缺少该键',
    ]);
    expect(await previous({ ...sound, bottomThree: [] })).toEqual(['previous.json:3 bottomThree 应为JSON对象']);
    expect(await previous({ ...sound, drawnThisYear: ['D01', 5] })).toEqual([
      'previous.json:7 drawnThisYear 应为由文本组成的列表',
    ]);
    const twice = JSON.stringify(sound).replace('{', '{"month":"2021-06",\n');
    expect(await told({ 'previous.json': twice })).toEqual(['previous.json:2 month 该键重复出现']);
  });
});
