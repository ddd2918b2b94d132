import { ProcessRecord } from '@app/features/processes';
import { type EntityManager, In } from 'typeorm';
import { monthProcess } from './month.workflow';
import { WorkedMonth } from './worked-month.entity';

/** How far a month's bulletin is. `signed`: between signature and publication, when nothing it rests on may change. */
export type BulletinStanding = 'unsigned' | 'signed' | 'published';

/** A worked month and how far its bulletin is. */
export interface StandingMonth extends WorkedMonth {
  /** In the process `month`. */
  readonly state: string;
  readonly bulletin: BulletinStanding;
}

const PUBLISHED: readonly string[] = ['published', 'corrected', 'closed'];
/** States of the process `bulletin`, which lies in a feature above this one: signed, and not yet before the public. */
const IN_HAND = { process: 'bulletin', states: ['signed', 'sealed'] };

/**
 * The worked months from one to another, both included, in order, with how far each is. What is frozen by a signature may not be
 * changed before it is published, and afterwards only for a correction.
 */
export async function listMonthStandings(
  manager: EntityManager,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<readonly StandingMonth[]> {
  const months = await manager
    .createQueryBuilder(WorkedMonth, 'm')
    .where('m.month >= :from AND m.month <= :to', { from, to })
    .orderBy('m.month', 'ASC')
    .getMany();
  if (months.length === 0) return [];
  const records = await manager.findBy(ProcessRecord, {
    process: monthProcess.name,
    id: In(months.map(({ recordId }) => recordId)),
  });
  const stateOf = new Map(records.map(({ id, state }) => [id, state]));
  const inHand = await manager.findBy(ProcessRecord, {
    process: IN_HAND.process,
    month: In(months.map(({ month }) => month)),
    state: In(IN_HAND.states),
  });
  const signed = new Set(inHand.map(({ month }) => month));
  return months.map((one) => {
    const state = stateOf.get(one.recordId) ?? '';
    return { ...one, state, bulletin: bulletinOf(state, signed.has(one.month)) };
  });
}

/** How far one month is; null where it has not been planned. */
export async function findMonthStanding(manager: EntityManager, month: string): Promise<StandingMonth | null> {
  const [found = null] = await listMonthStandings(manager, { from: month, to: month });
  return found;
}

/** A correction of a published month is signed before it is published, too. */
function bulletinOf(state: string, isInHand: boolean): BulletinStanding {
  if (isInHand) return 'signed';
  return PUBLISHED.includes(state) ? 'published' : 'unsigned';
}
