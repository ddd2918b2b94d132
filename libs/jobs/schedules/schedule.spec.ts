import * as fc from 'fast-check';
import { everyDayAt, everyHour } from '..';

const moments = fc.date({ min: new Date('2021-01-01'), max: new Date('2026-12-31'), noInvalidDate: true });
const hours = fc.integer({ min: 0, max: 23 });

describe('A daily schedule', () => {
  test('is due at its hour in the office, whatever day it is in Greenwich', () => {
    const atEight = everyDayAt(8);
    expect(atEight(new Date('2021-10-07T16:30:00Z'))).toEqual({
      key: '2021-10-08',
      dueAt: new Date('2021-10-08T00:00:00Z'),
    });
    expect(atEight(new Date('2021-10-08T00:00:00Z')).key).toBe('2021-10-09');
  });

  test('lists every day once, in order', () => {
    fc.assert(
      fc.property(moments, hours, (moment, hour) => {
        const next = everyDayAt(hour);
        const first = next(moment);
        const second = next(first.dueAt);
        expect(first.dueAt.getTime()).toBeGreaterThan(moment.getTime());
        expect(first.dueAt.getTime() - moment.getTime()).toBeLessThanOrEqual(86_400_000);
        expect(second.dueAt.getTime() - first.dueAt.getTime()).toBe(86_400_000);
        expect(second.key > first.key).toBe(true);
      }),
    );
  });
});

describe('An hourly schedule', () => {
  test('lists every full hour once', () => {
    expect(everyHour(new Date('2021-10-08T01:00:00Z'))).toEqual({
      key: '2021-10-08T02',
      dueAt: new Date('2021-10-08T02:00:00Z'),
    });
    expect(everyHour(new Date('2021-10-08T01:59:59.999Z')).key).toBe('2021-10-08T02');
  });
});
