import { EvidenceItem } from '@app/features/evidence';
import { WorkedMonth } from '@app/features/months';
import { isEvidenceInForce, type Scheme } from '@app/rules';
import { type EntityManager, In, LessThan } from 'typeorm';

/** The month that evidence is carried to. */
export interface EvidenceTarget {
  readonly month: string;
  readonly assessmentId: number;
  readonly scheme: Scheme;
  /** Codes of the month's roster: evidence of a unit that is gone is left behind. */
  readonly codes: readonly string[];
}

const ROWS_A_STATEMENT = 200;

/**
 * Takes over what is confirmed in the last earlier month that D-1 lets count here: that month has taken over from those before it, and
 * a revocation has reached it. Returns how many items. For a month without evidence of its own.
 */
export async function carryOverEvidence(manager: EntityManager, target: EvidenceTarget): Promise<number> {
  const source = await lastMonthInForce(manager, target);
  if (source === undefined) return 0;
  const found = await manager.findBy(EvidenceItem, {
    assessmentId: source.assessmentId,
    confirmed: 1,
    unitCode: In([...target.codes]),
  });
  const carried = found.map((item) => ({ ...item, assessmentId: target.assessmentId }));
  for (let at = 0; at < carried.length; at += ROWS_A_STATEMENT) {
    await manager.insert(EvidenceItem, carried.slice(at, at + ROWS_A_STATEMENT));
  }
  return carried.length;
}

async function lastMonthInForce(
  manager: EntityManager,
  { month, scheme }: EvidenceTarget,
): Promise<WorkedMonth | undefined> {
  const earlier = await manager.find(WorkedMonth, {
    where: { month: LessThan(month) },
    order: { month: 'DESC' },
    take: 1,
  });
  return earlier.find((one) => isEvidenceInForce(scheme, one.month, month));
}
