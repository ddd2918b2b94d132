import { fivePoints } from './five-points';

describe('The five points of a distribution', () => {
  it('are least, quartiles and greatest, between two numbers where a quartile falls there', () => {
    expect(fivePoints([4, 1, 3, 2])).toEqual([1, 1.75, 2.5, 3.25, 4]);
    expect(fivePoints([7])).toEqual([7, 7, 7, 7, 7]);
  });

  it('are none of no numbers', () => {
    expect(fivePoints([])).toEqual([]);
  });
});
