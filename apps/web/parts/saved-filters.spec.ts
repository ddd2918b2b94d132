import { parseSaved, withFilter } from './saved-filters';

describe('Filters somebody keeps', () => {
  const late = { name: '逾期的', filters: { overdue: 'true' } };

  it('are replaced by another of the same name', () => {
    const other = { name: '逾期的', filters: { overdue: 'true', area: '盐湖区' } };
    expect(withFilter(withFilter([], late), other)).toEqual([other]);
  });

  it('are twenty at most, the oldest going first', () => {
    const many = Array.from({ length: 25 }, (_, at) => ({ name: `条件${at}`, filters: {} }));
    const kept = many.reduce(withFilter, []);
    expect([kept.length, kept[0]?.name, kept.at(-1)?.name]).toEqual([20, '条件5', '条件24']);
  });

  it('are read back, and what is none of them is left', () => {
    expect(parseSaved(JSON.stringify([late, { name: 1 }, { name: 'x', filters: { a: 1 } }, null]))).toEqual([late]);
    expect([parseSaved(null), parseSaved('{'), parseSaved('{}')]).toEqual([[], [], []]);
  });
});
