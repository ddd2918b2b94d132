import { findPublishedBulletin } from '@app/features/bulletins';
import { drawnEarlierThisYear } from '@app/features/draws';
import type { PreviousMonth } from '@app/features/months';
import { previousMonth, type RankedGroup } from '@app/rules';
import type { EntityManager } from 'typeorm';

/**
 * The bottom three of the month before, as the bulletin in force was signed; null where that month has none, which breaks a run (RULES
 * §6 "Escalation").
 */
async function publishedBottomThree(
  manager: EntityManager,
  month: string,
): Promise<PreviousMonth['bottomThree'] | null> {
  const bulletin = await findPublishedBulletin(manager, previousMonth(month));
  if (bulletin === null) return null;
  const { groups } = bulletin.scores;
  const warned = (group: RankedGroup): string[] => groups[group].filter((unit) => unit.warned).map(({ code }) => code);
  return { county: warned('county'), department: warned('department') };
}

/** What this month needs of the earlier ones, as `previous.json` says it for an unattended run; null where there is nothing. */
export async function findPreviousMonth(manager: EntityManager, month: string): Promise<PreviousMonth | null> {
  const [bottomThree, drawnThisYear] = await Promise.all([
    publishedBottomThree(manager, month),
    drawnEarlierThisYear(manager, month),
  ]);
  if (bottomThree === null && drawnThisYear.length === 0) return null;
  return { month: previousMonth(month), bottomThree: bottomThree ?? { county: [], department: [] }, drawnThisYear };
}
