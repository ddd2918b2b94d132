import fc from 'fast-check';
import { isDateFormat } from './date-styles';
import { dayText, plainDecimal } from './number-text';

describe('a number in a workbook', () => {
  test.each([
    ['44425', '44425'],
    ['-12.50', '-12.5'],
    ['1.1000000000000001', '1.1'],
    ['0.30000000000000004', '0.3'],
    ['1E-7', '0.0000001'],
    ['1.5e+3', '1500'],
    ['1E21', '1000000000000000000000'],
    ['1.40100199001E+17', '140100199001000000'],
    ['140802199001011234', '140802199001011234'],
    ['-0', '0'],
    ['0.0', '0'],
    ['.5', '0.5'],
    ['99999999999999.996', '100000000000000'],
  ])('%s is written %s', (stored, shown) => expect(plainDecimal(stored)).toBe(shown));

  test('that is none has no decimal', () => {
    for (const text of ['', '-', 'abc', '1,000', 'NaN', 'Infinity', '0x10']) expect(plainDecimal(text)).toBeNull();
  });

  test('keeps its value, whatever it is, to fifteen digits and without an exponent', () => {
    const property = fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
      const text = plainDecimal(String(number)) ?? '';
      expect(text).toMatch(/^-?\d+(?:\.\d*[1-9])?$/);
      expect(Math.abs(Number(text) - number)).toBeLessThanOrEqual(Math.abs(number) * 1e-14);
    });
    fc.assert(property);
  });
});

describe('a day in a workbook', () => {
  test('is counted from 1900, whose false leap day is passed over, or from 1904', () => {
    expect(dayText('1', false)).toBe('1900-01-01');
    expect(dayText('59', false)).toBe('1900-02-28');
    expect(dayText('61', false)).toBe('1900-03-01');
    expect(dayText('44425', false)).toBe('2021-08-17');
    expect(dayText('42963', true)).toBe('2021-08-17');
  });

  test('has a time of day to the second, if it has one', () => {
    expect(dayText('44425.5', false)).toBe('2021-08-17 12:00:00');
    expect(dayText('44425.999994', false)).toBe('2021-08-17 23:59:59');
    expect(dayText('44425.9999999', false)).toBe('2021-08-18');
  });

  test('does not exist before the count begins, nor after the year 9999', () => {
    for (const serial of ['-1', '2958466', '1e300', 'x', '']) expect(dayText(serial, false)).toBeNull();
  });

  test.each([
    'yyyy/m/d',
    'yyyy"年"m"月"d"日";@',
    '[$-804]yyyy\\-mm\\-dd',
    'h:mm:ss',
    '[h]:mm',
    'm/d/yy',
    'AM/PM h"时"',
  ])('is shown by the format %s', (format) => expect(isDateFormat(format)).toBe(true));

  test.each([
    'General',
    '0.00',
    '#,##0.00_);[Red]\\(#,##0.00\\)',
    '0.00E+00',
    '"day"0',
    '0\\d',
    '@',
    '[Yellow]0',
    '0_d',
    '',
  ])('is not shown by the format %s', (format) => expect(isDateFormat(format)).toBe(false));
});
