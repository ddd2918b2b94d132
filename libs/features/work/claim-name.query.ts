import { adjustmentProcess } from '@app/features/adjustments';
import { evidenceProcess, submittableItems } from '@app/features/evidence';
import { findWorkedMonth, getMonthContext } from '@app/features/months';
import type { ProcessRecord } from '@app/features/processes';
import type { Facts } from '@app/workflow';
import type { EntityManager } from 'typeorm';

/**
 * What a claim of a unit is about, as the scheme of its month names it: an evidence item or a rule of bonuses and deductions, both told
 * by the act that began it. Null for records of other processes.
 */
export async function readClaimName(
  manager: EntityManager,
  { process, month }: Pick<ProcessRecord, 'process' | 'month'>,
  { item, rule }: Facts,
): Promise<string | null> {
  const isClaim = process === evidenceProcess.name || process === adjustmentProcess.name;
  const worked = isClaim && month !== null ? await findWorkedMonth(manager, month) : null;
  if (worked === null) return null;
  const { scheme } = await getMonthContext(manager, worked.assessmentId);
  const named = process === evidenceProcess.name ? submittableItems(scheme) : scheme.adjustments;
  return named.find((one) => ('id' in one ? one.id === item : one.rule === rule))?.name ?? null;
}
