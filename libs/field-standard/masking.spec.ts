import { maskIdentity, maskName } from './masking';

describe('personal data shown to others (FIELDS "Personal data")', () => {
  test.each([
    ['张三丰', '张**'],
    ['𠮷田', '𠮷*'],
    ['张', '张*'],
    ['', ''],
  ])('of the name %j leaves %j', (name, masked) => {
    expect(maskName(name)).toBe(masked);
  });

  test.each([
    ['an identity card', '14080218801231001X', '1408**********001X'],
    ['a number just long enough for four at each end', '123456789012', '1234****9012'],
    ['a passport, of which four at each end would show nearly all', 'E12345678', 'E1*****78'],
    ['a very short number', '12345', '*****'],
    ['nothing', '', ''],
  ])('of %s keeps the ends only', (_what, number, masked) => {
    expect(maskIdentity(number)).toBe(masked);
  });
});
