import { getScheme } from '../scheme/get-scheme';
import { planMonth } from './plan-month';

// State Council arrangements of autumn 2021, 国办发明电〔2020〕27号.
const REST = ['09-19', '09-20', '09-21', '10-01', '10-02', '10-03', '10-04', '10-05', '10-06', '10-07'];
const MAKE_UP = ['09-18', '09-26', '10-09'];

function isWorkingDay(date: string): boolean {
  if (!date.startsWith('2021-')) throw new RangeError(`No calendar data for ${date}`);
  if (REST.includes(date.slice(5))) return false;
  const weekday = new Date(date).getUTCDay();
  return MAKE_UP.includes(date.slice(5)) || (weekday !== 0 && weekday !== 6);
}

const scheme = getScheme('yuncheng-2021');
const plan = (month: string) => planMonth(scheme, month, isWorkingDay);
const deadlines = (month: string) => plan(month).map(({ step, deadline }) => [step, deadline]);

describe('the plan of a month (RULES §7)', () => {
  it('counts working days backwards from the 10th of the month after', () => {
    expect(deadlines('2021-08')).toEqual([
      ['draw', '2021-08-31'],
      ['letters', '2021-09-01'],
      ['answers', '2021-09-06'],
      ['comparison', '2021-09-07'],
      ['confirmation', '2021-09-08'],
      ['scoring', '2021-09-09'],
      ['sign-off', '2021-09-09'],
      ['publication', '2021-09-10'],
    ]);
  });

  it('publishes on the last working day before a 10th that is none, and waits for the month’s records over 国庆', () => {
    // 10 October 2021 is a Sunday, 9 October a make-up working day, 8 October the first working day of the month.
    // Backwards from the 9th by hand: 8 October, 30, 29, 28, 27, 26 (make-up Sunday), 24, 23 September.
    expect(deadlines('2021-09')).toEqual([
      ['draw', '2021-09-23'],
      ['letters', '2021-09-24'],
      ['answers', '2021-10-08'],
      ['comparison', '2021-10-08'],
      ['confirmation', '2021-10-08'],
      ['scoring', '2021-10-08'],
      ['sign-off', '2021-10-08'],
      ['publication', '2021-10-09'],
    ]);
  });

  it('says how each day was found', () => {
    const derivations = new Map(plan('2021-09').map(({ step, derivation }) => [step, derivation]));
    expect(derivations.get('draw')).toBe('通报日 2021-10-09 前第 8 个工作日为 2021-09-23');
    expect(derivations.get('comparison')).toBe(
      '通报日 2021-10-09 前第 3 个工作日为 2021-09-29，当月数据尚未齐全，顺延至 2021-10-08',
    );
    expect(derivations.get('publication')).toBe('2021-10-10 不是工作日，提前至此前最近的工作日 2021-10-09');
    expect(plan('2021-08').at(-1)?.derivation).toBe('次月 10 日前通报');
  });

  it('never sets a step after the one that follows it', () => {
    for (const month of ['2021-08', '2021-09', '2021-10']) {
      const days = plan(month).map(({ deadline }) => deadline);
      expect(days).toEqual([...days].sort());
    }
  });

  it('never publishes before the month is over: with no working day left it keeps the day itself', () => {
    const early = { ...scheme, calendar: { ...scheme.calendar, publicationDay: 5 } };
    const steps = planMonth(early, '2021-09', isWorkingDay);
    expect(steps.at(-1)).toMatchObject({
      deadline: '2021-10-05',
      derivation: '次月 2021-10-05 前没有工作日，仍定在当日',
    });
    expect(steps.find(({ step }) => step === 'comparison')?.deadline).toBe('2021-10-05');
  });

  it('is refused where the calendar has no data, and for text that is no month', () => {
    expect(() => plan('2021-12')).toThrow('No calendar data');
    expect(() => plan('2021-8')).toThrow(RangeError);
  });
});
