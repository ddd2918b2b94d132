import { decided, yuncheng } from '../testing/build-figures';
import { praise, type PraiseCandidate } from './praise';

const unit = (code: string, given: Partial<PraiseCandidate> = {}): PraiseCandidate => ({
  code,
  rank: 1,
  total: 9500,
  criticised: false,
  warned: false,
  ...given,
});

describe('praise (D-13)', () => {
  it('is proposed up to rank three and from 90.00 points on', () => {
    const units = [unit('A', { rank: 3, total: 9000 }), unit('B', { rank: 4 }), unit('C', { total: 8999 })];
    expect(praise(units, yuncheng())).toEqual(['A']);
  });

  it('is not proposed for a unit that is criticised or warned', () => {
    const units = [unit('A', { criticised: true }), unit('B', { warned: true }), unit('C')];
    expect(praise(units, yuncheng())).toEqual(['C']);
  });

  it('read by rank and total alone, does not look at criticism or warning', () => {
    const units = [unit('A', { criticised: true }), unit('B', { warned: true })];
    expect(praise(units, decided('praise', 'by-rank-and-total'))).toEqual(['A', 'B']);
  });
});
