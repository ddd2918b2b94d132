import { changeRuling, type Ruling } from './rulings';

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
});
