import { nearMatchReason } from './near-match-reason';

const party = { codeKey: 'A', nameKey: '张伟', decisionDate: '2021-08-16' };

describe('the reason of a proposal', () => {
  test('says what differs and what agrees', () => {
    expect(nearMatchReason({ difference: 'digits-swapped', ledger: party, platform: party })).toBe(
      '文书号相邻两位数字颠倒；行政相对人相同；决定日期相同。',
    );
  });

  test('does not say twice that the counterpart differs', () => {
    const platform = { codeKey: 'B', nameKey: '李强', decisionDate: '2021-08-17' };
    expect(nearMatchReason({ difference: 'counterpart', ledger: party, platform })).toBe(
      '文书号相同，行政相对人不同；决定日期不同。',
    );
  });

  test('says that a date is not known', () => {
    expect(
      nearMatchReason({ difference: 'notation', ledger: party, platform: { ...party, decisionDate: null } }),
    ).toContain('决定日期缺失或有误');
  });
});
