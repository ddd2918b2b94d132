import { csvCell } from './save-csv';

describe('A cell of a saved table', () => {
  it.each([
    ['盐湖区', '盐湖区'],
    ['a,"b"', '"a,""b"""'],
    ['=1+1', "'=1+1"],
    [-3, '-3'],
  ])('%s is written %s', (value, written) => {
    expect(csvCell(value)).toBe(written);
  });
});
