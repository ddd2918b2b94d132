import { daysLeft } from './due';

describe('The days left until a deadline', () => {
  it.each([
    ['2021-09-03', '2021-09-03', 0],
    ['2021-09-03', '2021-08-31', 3],
    ['2021-09-03', '2021-09-05', -2],
  ])('until %s on %s are %i', (deadline, today, days) => {
    expect(daysLeft(deadline, today)).toBe(days);
  });
});
