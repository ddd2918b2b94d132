import { insertUnlessPresent } from '@app/database';
import { type BulletinStanding, getMonthContext, listMonthStandings, type StandingMonth } from '@app/features/months';
import { isEvidenceInForce } from '@app/rules';
import type { EntityManager } from 'typeorm';
import { NO_DATA } from './evidence-items';
import { EvidenceItem } from './evidence-item.entity';
import { EvidenceSubmission } from './evidence-submission.entity';
import { NoDataStatement } from './no-data-statement.entity';

/** The planned months a submission counts for under D-1, with how far each is: its own, and later ones of the year where it carries over. */
async function monthsInReach(
  manager: EntityManager,
  { month, item }: Pick<EvidenceSubmission, 'month' | 'item'>,
): Promise<readonly StandingMonth[]> {
  const isForOne = item === NO_DATA;
  const to = isForOne ? month : `${month.slice(0, 4)}-12`;
  const standing = await listMonthStandings(manager, { from: month, to });
  const reached: StandingMonth[] = [];
  for (const one of standing) {
    const { scheme } = await getMonthContext(manager, one.assessmentId);
    if (isForOne || isEvidenceInForce(scheme, month, one.month)) reached.push(one);
  }
  return reached;
}

/** The months that a submission can be made to count for now: those in its reach whose bulletin is not signed, in order. */
export async function monthsToCount(
  manager: EntityManager,
  submission: EvidenceSubmission,
): Promise<readonly StandingMonth[]> {
  return (await monthsInReach(manager, submission)).filter(({ bulletin }) => bulletin === 'unsigned');
}

/** Makes a submission count for one month, unless a later one does. Repeatable. */
export async function confirmIn(
  manager: EntityManager,
  assessmentId: number,
  { recordId, unitCode, item, month }: EvidenceSubmission,
): Promise<void> {
  if (item === NO_DATA) {
    const isNew = await insertUnlessPresent(manager, NoDataStatement, { assessmentId, unitCode, accepted: 1 });
    if (!isNew) await manager.update(NoDataStatement, { assessmentId, unitCode }, { accepted: 1 });
    return;
  }
  const key = { assessmentId, unitCode, item };
  if (await insertUnlessPresent(manager, EvidenceItem, { ...key, confirmed: 1, recordId })) return;
  const present = await manager.findOneByOrFail(EvidenceItem, key);
  const rival =
    present.recordId === null ? null : await manager.findOneBy(EvidenceSubmission, { recordId: present.recordId });
  if (present.confirmed === 1 && rival !== null && rival.month > month) return;
  await manager.update(EvidenceItem, key, { confirmed: 1, recordId });
}

/** A month that evidence counted for, and how far its bulletin is. */
export interface CountedMonth {
  readonly month: string;
  readonly assessmentId: number;
  readonly bulletin: BulletinStanding;
}

/** The months that count a submission at this moment, in order. */
export async function monthsCounting(
  manager: EntityManager,
  submission: EvidenceSubmission,
): Promise<readonly CountedMonth[]> {
  const { unitCode, item, recordId } = submission;
  const counting: CountedMonth[] = [];
  for (const { month, assessmentId, bulletin } of await monthsInReach(manager, submission)) {
    const isCounted =
      item === NO_DATA
        ? await manager.existsBy(NoDataStatement, { assessmentId, unitCode, accepted: 1 })
        : await manager.existsBy(EvidenceItem, { assessmentId, unitCode, item, confirmed: 1, recordId });
    if (isCounted) counting.push({ month, assessmentId, bulletin });
  }
  return counting;
}

/** Makes a submission no longer count for one month. */
export async function takeOutOf(
  manager: EntityManager,
  assessmentId: number,
  { unitCode, item, recordId }: EvidenceSubmission,
): Promise<void> {
  if (item === NO_DATA) await manager.update(NoDataStatement, { assessmentId, unitCode }, { accepted: 0 });
  else await manager.update(EvidenceItem, { assessmentId, unitCode, item, recordId }, { confirmed: 0 });
}
