import { attackedRows, rowsByGroup } from './attacks';

describe('The list of attacks', () => {
  const attacked = attackedRows();

  it.each([...rowsByGroup()])('has exactly one test for every row of group %s', (group, ids) => {
    expect(ids.length).toBeGreaterThan(0);
    expect(attacked.filter((id) => id.startsWith(group)).sort()).toEqual([...ids].sort());
  });
});
