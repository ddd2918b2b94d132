import { type WeighedRecord, weighUnit } from './weigh-unit';

const record = (months: readonly string[], more: Partial<WeighedRecord> = {}): WeighedRecord => ({
  ...{ id: 'r1', isOver: false, isWithdrawn: false, isQuestioned: false },
  months: months.map((month) => ({ month, stands: true })),
  ...more,
});

function weigh(month: string, bottom: readonly string[], records: readonly WeighedRecord[] = []) {
  return weighUnit({ code: 'D01', month, bottomMonths: new Set(bottom), records });
}

describe('what a bulletin means for a unit', () => {
  it('nothing the first time it is in the bottom three', () => {
    expect(weigh('2021-09', ['2021-09'])).toEqual([]);
  });

  it('an escalation the second time in a row, also over the turn of the year', () => {
    expect(weigh('2022-01', ['2021-12', '2022-01'])).toEqual([{ step: 'raise', months: ['2021-12', '2022-01'] }]);
  });

  it('nothing where a month without a published bulletin lies between', () => {
    expect(weigh('2021-10', ['2021-08', '2021-10'])).toEqual([]);
  });

  it('an escalation when the bulletin of the earlier month comes later', () => {
    expect(weigh('2021-08', ['2021-08', '2021-09'])).toEqual([{ step: 'raise', months: ['2021-08', '2021-09'] }]);
  });

  it('a third month joins the open record and opens no second one', () => {
    const open = record(['2021-08', '2021-09']);
    expect(weigh('2021-10', ['2021-08', '2021-09', '2021-10'], [open])).toEqual([
      { step: 'add-month', id: 'r1', month: '2021-10' },
    ]);
  });

  it('a third month after the record was closed opens one that rests on the last two', () => {
    const closed = record(['2021-08', '2021-09'], { isOver: true });
    expect(weigh('2021-10', ['2021-08', '2021-09', '2021-10'], [closed])).toEqual([
      { step: 'raise', months: ['2021-09', '2021-10'] },
    ]);
  });

  it('nothing when the same bulletin is weighed again', () => {
    const open = record(['2021-08', '2021-09']);
    expect(weigh('2021-09', ['2021-08', '2021-09'], [open])).toEqual([]);
    expect(weigh('2021-09', ['2021-08', '2021-09'], [record(['2021-08', '2021-09'], { isOver: true })])).toEqual([]);
  });

  it('a correction that takes the ground away puts the record to a person, once', () => {
    const open = record(['2021-08', '2021-09']);
    expect(weigh('2021-08', ['2021-09'], [open])).toEqual([
      { step: 'month-fell', id: 'r1', month: '2021-08' },
      { step: 'question', id: 'r1' },
    ]);
    const questioned = {
      ...open,
      isQuestioned: true,
      months: [
        { month: '2021-08', stands: false },
        { month: '2021-09', stands: true },
      ],
    };
    expect(weigh('2021-08', ['2021-09'], [questioned])).toEqual([]);
    // A leader let it go on all the same.
    expect(weigh('2021-08', ['2021-09'], [{ ...questioned, isQuestioned: false }])).toEqual([]);
  });

  it('a correction that leaves two months in a row leaves the record', () => {
    const open = record(['2021-08', '2021-09', '2021-10']);
    expect(weigh('2021-10', ['2021-08', '2021-09'], [open])).toEqual([
      { step: 'month-fell', id: 'r1', month: '2021-10' },
    ]);
    expect(weigh('2021-09', ['2021-08', '2021-10'], [open])).toEqual([
      { step: 'month-fell', id: 'r1', month: '2021-09' },
      { step: 'question', id: 'r1' },
    ]);
  });

  it('a correction that restores a month says so', () => {
    const months = [
      { month: '2021-08', stands: false },
      { month: '2021-09', stands: true },
    ];
    expect(weigh('2021-08', ['2021-08', '2021-09'], [record([], { months, isQuestioned: true })])).toEqual([
      { step: 'month-stands', id: 'r1', month: '2021-08' },
    ]);
  });

  it('what a withdrawn record rested on can be raised again', () => {
    const withdrawn = record(['2021-08', '2021-09'], { isOver: true, isWithdrawn: true });
    expect(weigh('2021-08', ['2021-08', '2021-09'], [withdrawn])).toEqual([
      { step: 'raise', months: ['2021-08', '2021-09'] },
    ]);
  });
});
