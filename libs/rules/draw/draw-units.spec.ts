import fc from 'fast-check';
import { county, countyDepartment, department, yuncheng } from '../testing/build-figures';
import { drawUnits, type DrawInput } from './draw-units';

const roster = [
  county('140802', '盐湖区'),
  county('140881', '永济市'),
  ...Array.from({ length: 8 }, (_, i) => department(`D0${i + 1}`)),
  ...Array.from({ length: 7 }, (_, i) => countyDepartment(`1408020${i + 1}`, '140802')),
  ...Array.from({ length: 3 }, (_, i) => countyDepartment(`1408810${i + 1}`, '140881')),
];

const input = (given: Partial<DrawInput> = {}): DrawInput => ({
  scheme: yuncheng(),
  month: '2021-08',
  seed: '双色球2021-08-47134899',
  roster,
  previous: null,
  ...given,
});

describe('the draw (RULES §3)', () => {
  it('orders by HMAC-SHA-256 of month|area|code under the seed as UTF-8, as any other program computes it', () => {
    // Computed with Python's hmac module.
    const pool = drawUnits(input()).find(({ area }) => area === '140802')!.pool;
    expect(pool.slice(0, 3).map(({ hash }) => hash)).toEqual([
      '4ddaa7a537d8425a64e0fbdc8f26efabc0f51a8f96313ad0a9c21c381196e526',
      '10247458dbf171bb3ae404d8f488ab1e753a22f7315ad6dc9997b7a64450d72e',
      'f9c93656cc5f919416dfcc1a3872bed87102804f1ebdbc6884e21fc0975b52b0',
    ]);
  });

  it('names the municipal area first, then each county; a county’s pool is its departments, never the county', () => {
    const draws = drawUnits(input());
    expect(draws.map(({ area }) => area)).toEqual(['department', '140802', '140881']);
    expect(draws[1]!.pool.map(({ code }) => code)).toEqual(roster.slice(10, 17).map(({ code }) => code));
  });

  it('takes the five lowest hashes, and fewer where fewer units exist', () => {
    const [municipal, , small] = drawUnits(input());
    const byHash = [...municipal!.pool].sort((a, b) => (a.hash < b.hash ? -1 : 1)).map(({ code }) => code);
    expect(municipal!.drawn).toEqual(byHash.slice(0, 5));
    expect([...small!.drawn].sort()).toEqual(['14088101', '14088102', '14088103']);
  });

  it('D-7: with rotation, units drawn earlier in the year come after all others', () => {
    const drawnThisYear = drawUnits(input())[0]!.drawn;
    const next = drawUnits(input({ month: '2021-09', previous: { month: '2021-08', drawnThisYear } }))[0]!;
    const fresh = next.pool.filter(({ drawnEarlier }) => !drawnEarlier).map(({ code }) => code);
    expect(fresh).toHaveLength(3);
    expect([...next.drawn.slice(0, 3)].sort()).toEqual([...fresh].sort());
    expect(next.drawn.slice(3).every((code) => drawnThisYear.includes(code))).toBe(true);
  });

  it('D-7: without rotation the hash alone decides', () => {
    const drawnThisYear = ['D01', 'D02', 'D03', 'D04', 'D05'];
    const previous = { month: '2021-08', drawnThisYear };
    const scheme = yuncheng({ rotation: false });
    const drawnOf = (given: Partial<DrawInput>) => drawUnits(input({ month: '2021-09', ...given }))[0]!.drawn;
    expect(drawnOf({ scheme, previous })).toEqual(drawnOf({ previous: null }));
    expect(drawnOf({ previous })).not.toEqual(drawnOf({ previous: null }));
  });

  it('in January the list of units drawn earlier starts empty', () => {
    const previous = { month: '2021-12', drawnThisYear: ['D01'] };
    const pool = drawUnits(input({ month: '2022-01', previous }))[0]!.pool;
    expect(pool.some(({ drawnEarlier }) => drawnEarlier)).toBe(false);
  });

  it('a list of the same month or a later one is no earlier draw', () => {
    for (const month of ['2021-08', '2021-09']) {
      const pool = drawUnits(input({ previous: { month, drawnThisYear: ['D01'] } }))[0]!.pool;
      expect(pool.some(({ drawnEarlier }) => drawnEarlier)).toBe(false);
    }
  });

  it('changes with the seed and with the month', () => {
    const hashes = (given: Partial<DrawInput>) => drawUnits(input(given))[0]!.pool.map(({ hash }) => hash);
    expect(hashes({ seed: 'x' })).not.toEqual(hashes({}));
    expect(hashes({ month: '2021-09' })).not.toEqual(hashes({}));
  });

  it('is a subset of the pool of the right size, and the order of the earlier list does not matter', () => {
    const earlier = fc.shuffledSubarray(roster.map(({ code }) => code));
    fc.assert(
      fc.property(fc.string(), earlier, fc.boolean(), (seed, drawnThisYear, rotation) => {
        const drawOf = (codes: readonly string[]) =>
          drawUnits(
            input({
              scheme: yuncheng({ rotation }),
              month: '2021-09',
              seed,
              previous: { month: '2021-08', drawnThisYear: codes },
            }),
          );
        const draws = drawOf(drawnThisYear);
        expect(drawOf([...drawnThisYear].reverse())).toEqual(draws);
        for (const { pool, drawn } of draws) {
          expect(new Set(drawn).size).toBe(Math.min(5, pool.length));
          expect(pool.map(({ code }) => code)).toEqual(expect.arrayContaining([...drawn]));
        }
      }),
      { numRuns: 50 },
    );
  });

  it('does not depend on the roster order of the units', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(roster, { minLength: roster.length }), (shuffled) => {
        const drawn = drawUnits(input({ roster: shuffled }));
        for (const area of drawUnits(input())) {
          expect(drawn.find((other) => other.area === area.area)!.drawn).toEqual(area.drawn);
        }
      }),
      { numRuns: 30 },
    );
  });
});
