import { getScheme, MUNICIPAL_AREA, drawUnits, type Scheme, type Unit, withParameters } from '@app/rules';
import type { DrawnList, FrozenArea, FrozenPool } from './draw-documents';

/** The method as a frozen pool says it. */
export const DRAW_METHOD =
  'hash = HMAC-SHA-256(key = seed, message = month|area|unit code), all UTF-8, lower-case hex; in each area, units drawn earlier in ' +
  'the year come last under rotation, and inside both parts the order is by hash, ascending; the first `size` are drawn';

/** The list that follows from a frozen pool and a seed: depends on nothing else, so that anybody can repeat it (RULES §3). */
export function drawFromPool(pool: FrozenPool, seed: string): DrawnList['areas'] {
  const names = new Map(pool.areas.flatMap(({ units }) => units.map(({ code, name }) => [code, name])));
  const draws = drawUnits({
    scheme: schemeOf(pool),
    month: pool.month,
    seed,
    roster: pool.areas.flatMap(rosterOf),
    previous: earlierDraws(pool),
  });
  return draws
    .filter(({ pool: units }) => units.length > 0)
    .map(({ area, pool: units, drawn }) => {
      const hashes = new Map(units.map(({ code, hash }) => [code, hash]));
      return {
        area,
        drawn: drawn.map((code) => ({ code, name: names.get(code) ?? '', orderedBy: hashes.get(code) ?? '' })),
      };
    });
}

function schemeOf({ scheme, rotation }: FrozenPool): Scheme {
  const own = getScheme(scheme);
  return own.decisions.rotation.value === rotation ? own : withParameters(own, { rotation });
}

function rosterOf({ area, units }: FrozenArea): readonly Unit[] {
  const isMunicipal = area === MUNICIPAL_AREA;
  const own = units.map(({ code, name }): Unit => ({
    code,
    name,
    group: isMunicipal ? 'department' : 'county_department',
    parent: isMunicipal ? '' : area,
    remit: 'both',
  }));
  return isMunicipal ? own : [{ code: area, name: area, group: 'county', parent: '', remit: 'both' }, ...own];
}

/** The pool itself says who was drawn earlier in the year; `drawUnits` wants a month before the pool's, which January cannot have. */
function earlierDraws({ month, areas }: FrozenPool) {
  const drawnThisYear = areas.flatMap(({ units }) =>
    units.filter(({ drawnEarlier }) => drawnEarlier).map(({ code }) => code),
  );
  return drawnThisYear.length === 0 ? null : { month: `${month.slice(0, 4)}-01`, drawnThisYear };
}
