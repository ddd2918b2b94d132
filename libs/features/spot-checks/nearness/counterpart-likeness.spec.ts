import { counterpartLikeness } from './counterpart-likeness';

const CODE = '91140802MA0XXXXX1A';
const of = (nameKey: string, codeKey = '') => ({ nameKey, codeKey });

describe('the likeness of two counterparts', () => {
  test.each([
    ['equal codes make them the same, whatever the names', of('甲公司', CODE), of('乙厂', CODE), 'same'],
    ['equal names do where a code is missing', of('甲公司', CODE), of('甲公司'), 'same'],
    ['equal names with two codes are not quite the same', of('甲公司', CODE), of('甲公司', `${CODE}2`), 'same-name'],
    ['a wrong character is a likeness', of('运城市河东机械厂'), of('运城市河东机诫厂'), 'similar'],
    ['also in a short name', of('张伟'), of('张炜'), 'similar'],
    ['a left-out word of a long name too', of('运城市河东机械制造有限公司'), of('运城市河东机械有限公司'), 'similar'],
    ['two one-character names have nothing in common', of('甲'), of('乙'), 'other'],
    ['nor have two empty ones', of(''), of(''), 'other'],
    ['nor two names of one form', of('山西舜帝劳务有限公司'), of('山西汇通餐饮有限公司'), 'other'],
  ] as const)('%s', (...[, a, b, likeness]) => {
    expect(counterpartLikeness(a, b)).toBe(likeness);
    expect(counterpartLikeness(b, a)).toBe(likeness);
  });
});
