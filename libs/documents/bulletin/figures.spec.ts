import fc from 'fast-check';
import { hundredths, percentage, points } from './figures';

describe('figures', () => {
  it('rounds a rate half up to two decimals', () => {
    expect(percentage(100, 102)).toBe('98.04%');
    expect(percentage(1, 3)).toBe('33.33%');
    expect(percentage(1, 800)).toBe('0.13%');
    expect(percentage(5, 5)).toBe('100.00%');
  });

  it('has no rate where nothing was reported', () => {
    expect(percentage(0, 0)).toBeNull();
  });

  it('writes points as it reads them', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100000, max: 100000 }), (value) => {
        expect(hundredths(points(value))).toBe(value);
      }),
    );
  });
});
