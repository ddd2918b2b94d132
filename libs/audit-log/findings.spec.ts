import { describeEntry, finding, type FindingKind, type FindingPlace } from './findings';
import { someEntry } from './testing/honest-log';

const place = { file: 'entries.jsonl', index: 41, line: 43, from: 17, to: 19 };

/** Every kind with the parts of its place that the reader must be told. */
const TOLD: Record<FindingKind, readonly (string | number)[]> = {
  'entry-altered': ['序号 41', '第 43 行', '改动'],
  'entry-removed': ['序号 41', '删除'],
  'entry-inserted': ['序号 41', '第 43 行', '插入'],
  'entry-moved': ['序号 41', '第 43 行', '移动'],
  'entry-suspect': ['序号 41', '未获检查点证实'],
  'range-altered': ['序号 17 至 18', '与检查点不符'],
  'leaf-hash-altered': ['序号 41', '哈希值'],
  'sealed-altered': ['序号 41', '摘要不符'],
  'sealed-orphan': ['序号 41', '第 43 行', '摘要'],
  'sealed-malformed': ['第 43 行', '格式'],
  'checkpoint-invalid': ['“entries.jsonl”', '不予采信'],
  'checkpoint-conflict': ['“entries.jsonl”', '规模 19', '规模为 17', '两个版本'],
  'checkpoint-missing': ['规模为 19', '缺失'],
  'checkpoint-rolled-back': ['规模 17', '规模 19', '回退'],
  'behind-anchor': ['规模 17', '规模 19', '序号 17 至 18', '截去'],
  'tree-state-altered': ['第 43 行', '与检查点不符'],
  'key-invalid': ['公钥', '不予采信'],
  'key-mismatch': ['公钥不一致'],
  'file-unreadable': ['“entries.jsonl”', '无法读取'],
  'file-malformed': ['“entries.jsonl”', '不符合导出格式'],
};

const toldOf = (kind: string) => TOLD[kind as FindingKind];

describe('a finding', () => {
  test.each(Object.keys(TOLD))('%s tells what is wrong, and where', (kind) => {
    const { text, ...rest } = finding(kind as FindingKind, place);
    expect(rest).toEqual({ kind, ...place });
    for (const part of toldOf(kind)) expect(text).toContain(part);
    expect(text).toMatch(/。$/);
  });

  test('about a row says what the row says now', () => {
    const bare: FindingPlace = { file: 'entries.jsonl', index: 7, line: 8 };
    const entry = someEntry(7, {});
    const described = describeEntry(finding('entry-altered', bare), entry);
    expect(described).toMatchObject({ kind: 'entry-altered', ...bare, entry });
    expect(described.text).toBe(
      `${finding('entry-altered', bare).text}现内容：2021-09-01T00:00:07.000Z，U-0，record.corrected，record/7。`,
    );
  });
});
