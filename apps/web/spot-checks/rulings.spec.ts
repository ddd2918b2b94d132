import { changeRuling, ruleInBulk, type Ruling, undecided } from './rulings';

describe('Rulings that are to be sent', () => {
  const accepted: Ruling = { line: 3, subject: 'near-match', verdict: 'accepted', recordSeq: 7 };

  it('are taken back by being given again', () => {
    expect(changeRuling(changeRuling([], accepted), accepted)).toEqual([]);
  });

  it('are replaced by another on the same matter, and leave other matters alone', () => {
    const other: Ruling = { line: 3, subject: 'exemption', verdict: 'refused' };
    const changed: Ruling = { ...accepted, recordSeq: 8 };
    expect(changeRuling([accepted, other], changed)).toEqual([other, changed]);
  });

  it('are given to all rows of a matter at once, but where one was chosen already', () => {
    const rows = [
      { line: 2, open: ['exemption'] },
      { line: 3, open: ['exemption', 'near-match'] },
      { line: 4, open: ['not-yet-due'] },
      { line: 5, open: [] },
    ];
    const refused: Ruling = { line: 3, subject: 'exemption', verdict: 'refused' };
    expect(ruleInBulk([refused], rows, 'exemption')).toEqual([
      refused,
      { line: 2, subject: 'exemption', verdict: 'accepted' },
    ]);
    expect(ruleInBulk([], rows, 'near-match')).toEqual([{ line: 3, subject: 'near-match', verdict: 'refused' }]);
    expect(undecided(rows, [refused], 'exemption').map(({ line }) => line)).toEqual([2]);
  });
});
