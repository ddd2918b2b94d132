import type { CorrectedPlace } from '@app/documents';
import type { ScoresDocument, UnitScore } from '@app/rules';

/** The units whose rank or total differs between two results of a month, in the order of the newer ranking, counties first. */
export function correctedPlaces(before: ScoresDocument, after: ScoresDocument): readonly CorrectedPlace[] {
  const earlier = new Map(unitsOf(before).map((unit) => [unit.code, unit]));
  return unitsOf(after).flatMap((unit) => {
    const old = earlier.get(unit.code);
    if (old === undefined || (old.rank === unit.rank && old.total === unit.total)) return [];
    return [{ name: unit.name, before: placeOf(old), after: placeOf(unit) }];
  });
}

function unitsOf({ groups }: ScoresDocument): readonly UnitScore[] {
  return [...groups.county, ...groups.department];
}

function placeOf({ rank, total }: UnitScore): CorrectedPlace['before'] {
  return { rank, total };
}
