import { monthJson, removeFolders } from '../testing/folders';
import { told } from '../testing/told';

afterAll(removeFolders);

describe('month.json is wrong', () => {
  const changed = (changes: Readonly<Record<string, unknown>>): Promise<string[]> =>
    told({ 'month.json': monthJson(changes) });

  test('where it is missing, a folder, or too large', async () => {
    expect(await told({ 'month.json': null })).toEqual(['month.json:1 缺少该文件']);
    expect(await told({ 'month.json': null, 'month.json/x': '' })).toEqual(['month.json:1 应为文件，实为文件夹']);
    expect(await told({ 'month.json': ' '.repeat((4 << 20) + 1) })).toEqual([
      'month.json:1 文件超过4MB，不是规定的文件',
    ]);
  });

  test('where it is no JSON object, told with the line', async () => {
    expect(await told({ 'month.json': '{\n  "month": "2021-08",\n  "scheme": }\n' })).toEqual([
      expect.stringMatching(/^month\.json:3 不是有效的JSON/),
    ]);
    expect(await told({ 'month.json': '{"month": "2021-08",}' })).toEqual([
      expect.stringMatching(/^month\.json:1 不是有效的JSON/),
    ]);
    expect(await told({ 'month.json': '' })).toEqual([expect.stringMatching(/^month\.json:1 /)]);
    expect(await told({ 'month.json': '[]' })).toEqual(['month.json:1 内容应为一个JSON对象']);
    expect(await told({ 'month.json': '[\n'.repeat(100_000) })).toEqual(['month.json:21 嵌套层次过深']);
    expect(await told({ 'month.json': Buffer.from([0xff, 0xff]) })).toEqual([
      'month.json:1 含有既非UTF-8也非GB18030的字节',
    ]);
  });

  test('where a key is missing, told at line 1', async () => {
    expect(await changed({ month: undefined, drawSeed: undefined })).toEqual([
      'month.json:1 month 缺少该键',
      'month.json:1 drawSeed 缺少该键',
    ]);
  });

  test('where a key is unknown or given twice, told at its line', async () => {
    expect(await changed({ cutoff: '2021-09-07' })).toEqual(['month.json:7 cutoff 不是规定的键']);
    const twice = monthJson({}).replace('"scheme"', '"month": "2021-08",\n  "scheme"');
    expect(await told({ 'month.json': twice })).toEqual(['month.json:3 month 该键重复出现']);
  });

  test('where a value has another form', async () => {
    expect(await changed({ month: '2021-13' })).toEqual(['month.json:2 month 应写作“YYYY-MM”']);
    expect(await changed({ month: 202108 })).toEqual(['month.json:2 month 应为文本']);
    expect(await changed({ cutOff: '2021/09/07' })).toEqual([
      expect.stringMatching(/^month\.json:4 cutOff 不是有效日期/),
    ]);
    expect(await changed({ issueDate: '2021-02-30' })).toEqual([
      expect.stringMatching(/^month\.json:5 issueDate 不是有效日期/),
    ]);
    expect(await changed({ drawSeed: 5 })).toEqual(['month.json:6 drawSeed 应为文本']);
  });

  test('where the scheme is unknown', async () => {
    expect(await changed({ scheme: 'other-2030', parameters: { municipal: 'x' } })).toEqual([
      'month.json:3 scheme 没有该考核方案',
    ]);
  });

  test('where the month is before the first one', async () => {
    expect(await changed({ month: '2021-07' })).toEqual([
      expect.stringMatching(/^month\.json:2 month 早于首个考核月份/),
    ]);
  });

  test('where the month needs working days that no calendar gives', async () => {
    expect(await changed({ month: '2026-12', cutOff: '2027-01-07', issueDate: '2027-01-10' })).toEqual([
      expect.stringMatching(/^month\.json:2 month 所需工作日超出/),
    ]);
  });

  test('where the cut-off is before the month’s last day', async () => {
    expect(await changed({ cutOff: '2021-08-30' })).toEqual(['month.json:4 cutOff 比对日期早于考核月份的最后一天']);
    expect(await changed({ cutOff: '2021-08-31' })).toEqual([]);
  });

  test('where the issue date is before the cut-off', async () => {
    expect(await changed({ issueDate: '2021-09-06' })).toEqual([
      'month.json:5 issueDate 印发日期早于比对日期（cutOff）',
    ]);
    expect(await changed({ issueDate: '2021-09-07' })).toEqual([]);
  });

  test('where a parameter is unknown, doubled or has another value', async () => {
    expect(await changed({ parameters: { municipality: 'pooled' } })).toEqual([
      'month.json:8 municipality 不是规定的键',
    ]);
    expect(await changed({ parameters: { ties: 'dense' } })).toEqual(['month.json:8 ties 不是规定的键']);
    expect(await changed({ parameters: { municipal: 'own' } })).toEqual([
      'month.json:8 municipal 取值应为"pooled"、"own-else-pooled"之一',
    ]);
    expect(await changed({ parameters: { rotation: 'true' } })).toEqual([
      'month.json:8 rotation 取值应为true、false之一',
    ]);
    expect(await changed({ parameters: { nonResponse: null } })).toEqual([
      expect.stringMatching(/^month\.json:8 nonResponse 取值应为/),
    ]);
    expect(await changed({ parameters: [] })).toEqual(['month.json:7 parameters 应为JSON对象']);
    const twice = monthJson({ parameters: { rotation: true } }).replace('true', 'true,\n    "rotation": false');
    expect(await told({ 'month.json': twice })).toEqual(['month.json:9 rotation 该键重复出现']);
  });
});
