import { rawMoment } from './raw-moment';

it('reads the moment of a raw row as UTC, to the millisecond', () => {
  expect(rawMoment('2021-09-01 01:02:03.004').toISOString()).toBe('2021-09-01T01:02:03.004Z');
});
