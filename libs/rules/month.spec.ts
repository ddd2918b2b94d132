import { isMonth, nextMonth, previousMonth, yearOf } from './month';

it('the month before January is December of the year before, and the other way round', () => {
  expect(previousMonth('2022-01')).toBe('2021-12');
  expect(nextMonth('2021-12')).toBe('2022-01');
  expect(previousMonth('2021-09')).toBe('2021-08');
  expect(nextMonth('2021-09')).toBe('2021-10');
});

it.each(['2021-13', '2021-00', '2021-8', '21-08', '2021-08-01', ''])('%p is no month', (text) => {
  expect(isMonth(text)).toBe(false);
  expect(() => previousMonth(text)).toThrow(RangeError);
});

it('a month knows its year', () => {
  expect(isMonth('2021-08')).toBe(true);
  expect(yearOf('2021-08')).toBe('2021');
});
