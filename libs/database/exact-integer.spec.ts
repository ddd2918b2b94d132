import { wholeNumber } from '.';

describe('A whole number out of a raw row', () => {
  test.each([
    [12, 12],
    ['12', 12],
    [null, 0],
  ])('%p is read as %p', (value, number) => {
    expect(wholeNumber(value)).toBe(number);
  });

  test.each([['9007199254740993'], ['1.5'], [''], ['x'], [undefined], [1.5]])('%p is none', (value) => {
    expect(() => wholeNumber(value)).toThrow(TypeError);
  });
});
