import chineseDays from 'chinese-days';
import fc from 'fast-check';
import { DomainError } from '@app/kernel';
import { addDays } from '../dates';
import { ARRANGEMENTS } from './arrangements';
import { CALENDAR_FROM, CALENDAR_TO } from './calendar';
import { CalendarNotCovered } from './working-days.errors';
import { explainDeadline, isLate, isWorkingDay, workingDaysAfter } from './working-days';

function daysOf(from: string, to: string): string[] {
  const days: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}

function workingDaysIn(prefix: string): number {
  return daysOf(CALENDAR_FROM, CALENDAR_TO).filter((day) => day.startsWith(prefix) && isWorkingDay(day)).length;
}

describe('the calendar of 2021–2026', () => {
  it('agrees day by day with the package chinese-days', () => {
    const differing = daysOf(CALENDAR_FROM, CALENDAR_TO).filter(
      (day) => isWorkingDay(day) !== chineseDays.isWorkday(day),
    );
    expect(differing).toEqual([]);
  });

  // Counts of domain-facts §8.
  test.each([
    ['2021', 250],
    ['2022', 249],
    ['2023', 249],
    ['2024', 251],
    ['2025', 248],
    ['2026', 248],
  ])('has in %s %i working days', (year, count) => {
    expect(workingDaysIn(year)).toBe(count);
  });

  test.each([
    ['2021', [20, 17, 23, 22, 19, 21, 22, 22, 22, 17, 22, 23]],
    ['2022', [21, 16, 23, 21, 20, 21, 21, 23, 21, 18, 22, 22]],
  ])('has the right number of working days in each month of %s', (year, counts) => {
    const months = counts.map((_, i) => `${year}-${String(i + 1).padStart(2, '0')}`);
    expect(months.map(workingDaysIn)).toEqual(counts);
  });

  it('has make-up days only where people would not work otherwise', () => {
    const weekdays = ARRANGEMENTS.flatMap(({ makeUpDays }) => makeUpDays).map((day) => new Date(day).getUTCDay());
    expect(weekdays.every((day) => day === 0 || day === 6)).toBe(true);
  });

  test.each(['2020-12-31', '2027-01-01', '2027-10-01', '2021-02-30', 'today'])('knows nothing of %s', (day) => {
    expect(() => isWorkingDay(day)).toThrow(CalendarNotCovered);
  });

  it('refuses as an invalid request', () => {
    const refusal = new CalendarNotCovered({ date: '2027-01-01' });
    expect(refusal).toBeInstanceOf(DomainError);
    expect(refusal).toMatchObject({ kind: 'invalid', code: 'calendar-not-covered' });
  });
});

describe('the seventh working day after a decision', () => {
  // domain-facts §0: where weekend-only calendars are wrong, and the days around the National Day of 2021.
  test.each([
    ['2021-09-09', '2021-09-18'],
    ['2021-09-24', '2021-10-09'],
    ['2021-09-26', '2021-10-11'],
    ['2021-09-30', '2021-10-15'],
    ['2021-08-31', '2021-09-09'],
    ['2021-08-28', '2021-09-07'],
  ])('of %s is %s', (decision, due) => {
    expect(workingDaysAfter(decision, 7)).toBe(due);
  });

  it('is the seventh that is worked, for every decision day', () => {
    const day = fc.integer({ min: 0, max: 2100 }).map((days) => addDays(CALENDAR_FROM, days));
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 20 }), (decision, count) => {
        const due = workingDaysAfter(decision, count);
        const worked = daysOf(addDays(decision, 1), due).filter((date) => chineseDays.isWorkday(date));
        expect([worked.length, worked.at(-1)]).toEqual([count, due]);
      }),
      { numRuns: 200 },
    );
  });

  test.each(['2020-12-31', '2026-12-28'])('is not known for %s', (decision) => {
    expect(() => workingDaysAfter(decision, 7)).toThrow(CalendarNotCovered);
  });

  test.each([0, -1, 1.5])('is not asked for as the %d-th', (count) => {
    expect(() => workingDaysAfter('2021-08-05', count)).toThrow(RangeError);
  });
});

describe('a record is late', () => {
  test.each<[string, [string, string], boolean]>([
    ['never on the day of the decision', ['2021-08-05', '2021-08-05'], false],
    ['not on the seventh working day', ['2021-09-09', '2021-09-18'], false],
    ['on the day after it', ['2021-09-09', '2021-09-19'], true],
    ['not when received before its decision', ['2021-08-31', '2021-08-01'], false],
    ['when decided before the calendar begins', ['2020-12-31', '2021-08-02'], true],
    ['on the first day of the calendar as on any other', ['2021-01-01', '2021-01-12'], false],
    ['not on the calendar’s last day while the days still run', ['2026-12-23', '2026-12-31'], false],
    ['after the end of the calendar if due before it', ['2026-12-20', '2027-01-05'], true],
    ['not within seven days, whatever the holidays of 2027', ['2026-12-28', '2027-01-04'], false],
  ])('%s', (_rule, [decision, received], late) => {
    expect(isLate(decision, received, 7)).toBe(late);
  });

  it('is refused where the holidays of 2027 decide', () => {
    expect(() => isLate('2026-12-28', '2027-01-05', 7)).toThrow(CalendarNotCovered);
    expect(() => isLate('2027-01-04', '2027-01-20', 7)).toThrow(CalendarNotCovered);
  });

  it('by the number of days that the scheme sets', () => {
    expect([1, 2, 3].map((days) => isLate('2021-08-05', '2021-08-09', days))).toEqual([true, false, false]);
  });

  it('exactly when it came after its due day', () => {
    const day = fc.integer({ min: 0, max: 2100 }).map((days) => addDays(CALENDAR_FROM, days));
    fc.assert(
      fc.property(day, fc.integer({ min: -5, max: 40 }), (decision, after) => {
        const received = addDays(decision, after);
        expect(isLate(decision, received, 7)).toBe(received > workingDaysAfter(decision, 7));
      }),
      { numRuns: 300 },
    );
  });
});

describe('a deadline explains itself', () => {
  const derivation = explainDeadline('2021-09-24', 7);

  it('by the days counted, a make-up day with its notice', () => {
    expect(derivation.counted.map((day) => day.date)).toEqual([
      '2021-09-26',
      '2021-09-27',
      '2021-09-28',
      '2021-09-29',
      '2021-09-30',
      '2021-10-08',
      '2021-10-09',
    ]);
    expect(derivation.counted[0]).toEqual({
      date: '2021-09-26',
      kind: 'make-up-day',
      name: null,
      notice: '国办发明电〔2020〕27号',
    });
    expect(derivation.deadline).toBe('2021-10-09');
  });

  it('by the days skipped, a holiday with its name and notice', () => {
    expect(derivation.skipped.map((day) => day.date)).toEqual(['2021-09-25', ...daysOf('2021-10-01', '2021-10-07')]);
    expect(derivation.skipped[0]).toMatchObject({ kind: 'weekend', notice: null });
    expect(derivation.skipped[1]).toMatchObject({ kind: 'holiday', name: '国庆节', notice: '国办发明电〔2020〕27号' });
  });

  it('by the notice of the next year where that reaches back', () => {
    // 2022-12-31 was given off by the notice for 2023.
    const { skipped, notices } = explainDeadline('2022-12-28', 7);
    expect(notices).toEqual(['国办发明电〔2022〕16号']);
    expect(skipped[0]).toMatchObject({ date: '2022-12-31', kind: 'holiday', name: '元旦', notice: notices[0] });
  });

  it('without a notice where only weekends lie between', () => {
    expect(explainDeadline('2021-08-05', 7)).toMatchObject({ deadline: '2021-08-16', notices: [] });
  });
});
