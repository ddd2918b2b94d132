import { DUPLICATE_RULE, duplicateMessage } from './finding';

describe('a duplicate', () => {
  it('is reported under its rule with the place of the record it repeats', () => {
    expect(DUPLICATE_RULE).toBe('duplicate');
    expect(duplicateMessage('platform/permits.csv', 12)).toContain('platform/permits.csv 第12行');
  });
});
