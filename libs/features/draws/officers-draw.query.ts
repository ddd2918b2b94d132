import type { EntityManager } from 'typeorm';
import { type Ceremony, findLatestCeremony } from './ceremonies.query';
import { isDrawOpen } from './draw-standing.query';
import { DrawClosed, PoolNotFrozen } from './draws.errors';
import { isOfTwoOfficers } from './two-officers';

/** The month's frozen draw that waits for two officers' values. Throws `DrawClosed`, `PoolNotFrozen`. */
export async function getOfficersDraw(
  manager: EntityManager,
  { month, pool }: { readonly month: string; readonly pool: string },
): Promise<Ceremony> {
  if (!(await isDrawOpen(manager, month))) throw new DrawClosed();
  const ceremony = await findLatestCeremony(manager, month);
  const waits = ceremony?.state === 'frozen' && ceremony.frozen.digest === pool;
  if (!waits || !isOfTwoOfficers(ceremony.frozen.content)) throw new PoolNotFrozen();
  return ceremony;
}
