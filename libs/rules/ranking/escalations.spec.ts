import { escalations } from './escalations';

describe('escalation (notice §7: 连续两次排名后三)', () => {
  it('reaches a unit in the bottom three of two consecutive months, in this month’s order', () => {
    const earlier = { month: '2021-08', codes: ['D24', 'D29', 'D32'] };
    expect(escalations({ month: '2021-09', codes: ['D32', 'D13', 'D24'] }, earlier)).toEqual(['D32', 'D24']);
  });

  it('follows the calendar over the turn of the year', () => {
    expect(escalations({ month: '2022-01', codes: ['A'] }, { month: '2021-12', codes: ['A'] })).toEqual(['A']);
  });

  it('is broken by a month without a bulletin', () => {
    expect(escalations({ month: '2021-10', codes: ['A'] }, { month: '2021-08', codes: ['A'] })).toEqual([]);
    expect(escalations({ month: '2021-10', codes: ['A'] }, null)).toEqual([]);
  });
});
