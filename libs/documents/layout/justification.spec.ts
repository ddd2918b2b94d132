import { plainCells } from '../testing/plain-cells';
import { widthOf } from '../type';
import { gapsFor } from './justification';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describe('justification', () => {
  it('spreads a line to the margin', () => {
    const cells = plainCells('一二三四五六七八九十一二三四五六七八九十一二三四五六七');
    expect(widthOf(cells) + sum(gapsFor(cells, 28))).toBeCloseTo(28, 6);
  });

  it('does not space out the digits of a number', () => {
    const gaps = gapsFor(plainCells('共报送1386条数据其中合规一千条'), 16);
    expect(gaps.slice(3, 6)).toEqual([0, 0, 0]);
  });

  it('puts what would tear words apart beside punctuation', () => {
    const gaps = gapsFor(plainCells('一二三四五，六七八九十'), 13);
    expect(Math.max(...gaps)).toBe(gaps[5]);
    expect(gaps[0]).toBeLessThan(0.1);
  });

  it('opens no gap within marks that follow each other', () => {
    const gaps = gapsFor(plainCells('一二（三四）。五六《“七八'), 14);
    expect([gaps[5], gaps[9]]).toEqual([0, 0]);
    expect(gaps[6]).toBeGreaterThan(0.1);
  });

  it('leaves a line short rather than tear its words apart', () => {
    const cells = plainCells('一二三四五六七八九十');
    expect(widthOf(cells) + sum(gapsFor(cells, 16))).toBeLessThan(11);
  });

  it('sets a line with a squeezed full stop tighter', () => {
    const cells = plainCells('一二三四五六七八九十。');
    expect(widthOf(cells) + sum(gapsFor(cells, 10))).toBeCloseTo(10.5, 6);
  });
});
