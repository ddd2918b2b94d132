import fc from 'fast-check';
import { addDays, addYears, firstDayOf, isRealDay, lastDayOf, monthOf, parseDate, parseReceived } from './dates';

describe('a date field', () => {
  test.each([
    ['2021/08/05', '2021-08-05'],
    ['2021/8/5', '2021-08-05'],
    ['2021-08-05', '2021-08-05'],
    ['2021.8.05', '2021-08-05'],
    ['2021.12.5', '2021-12-05'],
    ['2099/12/31', '2099-12-31'],
    ['1949/1/1', '1949-01-01'],
    ['2020/2/29', '2020-02-29'],
    ['2000/2/29', '2000-02-29'],
  ])('written %s is the day %s', (text, day) => {
    expect(parseDate(text)).toBe(day);
  });

  test.each([
    ['two separators', '2021/08-05'],
    ['two separators, short', '2021/8-5'],
    ['no leap year', '2021/2/29'],
    ['no leap year at the century', '2100/2/29'],
    ['no such day', '2021/4/31'],
    ['no such month', '2021/13/1'],
    ['month zero', '2021/0/1'],
    ['day zero', '2021/1/00'],
    ['before 1949', '1948/12/31'],
    ['after 2099', '2100/1/1'],
    ['full-width digits', '２０２１/08/05'],
    ['a full-width separator', '2021／08／05'],
    ['another separator', '2021年8月5日'],
    ['no separator', '20210805'],
    ['a year of two digits', '21/08/05'],
    ['a day of three digits', '2021/8/005'],
    ['a month of three digits', '2021/008/5'],
    ['a time of day', '2021-08-05 10:00:00'],
    ['white space within', '2021/ 8/5'],
    ['a sign', '2021/-8/5'],
    ['a doubled separator', '2021//8/5'],
    ['an Excel serial', '44413'],
    ['nothing', ''],
  ])('with %s is no date', (_fault, text) => {
    expect(parseDate(text)).toBeNull();
  });

  it('names every day of 1949–2099 in every form', () => {
    const day = fc.date({ min: new Date('1949-01-01'), max: new Date('2099-12-31T12:00:00Z'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.constantFrom('/', '-', '.'), fc.boolean(), (date, separator, isPadded) => {
        const iso = date.toISOString().slice(0, 10);
        const parts = iso.split('-').map((part) => (isPadded ? part : String(Number(part))));
        expect(parseDate(parts.join(separator))).toBe(iso);
      }),
      { numRuns: 500 },
    );
  });
});

describe('接收时间', () => {
  test.each([
    ['2021-08-05', { date: '2021-08-05', time: null }],
    ['2021-08-05 00:00:00', { date: '2021-08-05', time: '00:00:00' }],
    ['2021-08-31 23:59:59', { date: '2021-08-31', time: '23:59:59' }],
  ])('%j is read', (text, received) => {
    expect(parseReceived(text)).toEqual(received);
  });

  test.each([
    '2021/08/05',
    '2021-8-5',
    '2021-08-5',
    '2021-8-005',
    '2021-02-29',
    '2021-08-05 24:00:00',
    '2021-08-05 10:60:00',
    '2021-08-05 1:00:00',
    '2021-08-05T10:00:00',
    '2021-08-05 10:00',
    '2021-08-05 10:00:00Z',
    '２021-08-05',
    '',
  ])('%j is not', (text) => {
    expect(parseReceived(text)).toBeNull();
  });
});

describe('reckoning with days', () => {
  it('knows the real days of a leap year', () => {
    expect([isRealDay(2024, 2, 29), isRealDay(2023, 2, 29), isRealDay(1900, 2, 29), isRealDay(2021, 12, 32)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it('crosses months and years', () => {
    expect([addDays('2021-12-31', 1), addDays('2024-03-01', -1), addDays('2021-08-05', 0)]).toEqual([
      '2022-01-01',
      '2024-02-29',
      '2021-08-05',
    ]);
  });

  it('makes 29 February the 28th where there is none', () => {
    expect([addYears('2020-02-29', 3), addYears('2020-02-29', 4), addYears('2021-08-05', 3)]).toEqual([
      '2023-02-28',
      '2024-02-29',
      '2024-08-05',
    ]);
  });

  it('knows the first and last day of a month, and the month of a day', () => {
    expect([firstDayOf('2021-08'), lastDayOf('2021-08'), lastDayOf('2024-02'), lastDayOf('2021-02')]).toEqual([
      '2021-08-01',
      '2021-08-31',
      '2024-02-29',
      '2021-02-28',
    ]);
    expect(monthOf('2021-08-31')).toBe('2021-08');
  });
});
