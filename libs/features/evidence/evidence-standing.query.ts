import { getMonthContext, getWorkedMonth, isRanked } from '@app/features/months';
import { ProcessRecord } from '@app/features/processes';
import type { EntityManager } from 'typeorm';
import { EvidenceItem } from './evidence-item.entity';
import { EvidenceSubmission } from './evidence-submission.entity';

/** Where one item of one unit stands in a month, and where its points come from (D-1). */
export interface ItemStanding {
  readonly unitCode: string;
  readonly unitName: string;
  readonly item: string;
  readonly itemName: string;
  readonly isConfirmed: boolean;
  /** The submission that confirmed it, and the month that was made in. */
  readonly source: { readonly recordId: string; readonly month: string } | null;
  /** The newest submission of the year that is not decided: `submitted` or `returned`. */
  readonly pending: { readonly recordId: string; readonly state: string } | null;
}

/**
 * Every item of I1 and I2 for every unit that is scored by them, in roster order; for one unit if it is named. Throws
 * `MonthNotPlanned`.
 */
export async function evidenceStanding(
  manager: EntityManager,
  month: string,
  unitCode?: string,
): Promise<readonly ItemStanding[]> {
  const { assessmentId } = await getWorkedMonth(manager, month);
  const { roster, scheme } = await getMonthContext(manager, assessmentId);
  const { I1, I2 } = scheme.indicators;
  const sources = await confirmedBy(manager, assessmentId);
  const pending = await pendingIn(manager, month);
  const units = roster.filter((unit) => isRanked(unit) && (unitCode === undefined || unit.code === unitCode));
  return units.flatMap(({ code, name }) =>
    [...I1.items, ...I2.items].map((item) => {
      const key = `${code}|${item.id}`;
      const source = sources.get(key);
      return {
        unitCode: code,
        unitName: name,
        item: item.id,
        itemName: item.name,
        isConfirmed: source !== undefined,
        source: source ?? null,
        pending: pending.get(key) ?? null,
      };
    }),
  );
}

async function confirmedBy(manager: EntityManager, assessmentId: number) {
  const rows = await manager
    .createQueryBuilder(EvidenceItem, 'i')
    .leftJoin(EvidenceSubmission, 's', 's.recordId = i.recordId')
    .select('i.unitCode', 'unitCode')
    .addSelect('i.item', 'item')
    .addSelect('s.recordId', 'recordId')
    .addSelect('s.month', 'month')
    .where('i.assessmentId = :assessmentId AND i.confirmed = 1', { assessmentId })
    .getRawMany<{ unitCode: string; item: string; recordId: string | null; month: string | null }>();
  return new Map(
    rows.map(({ unitCode, item, recordId, month }) => [
      `${unitCode}|${item}`,
      recordId === null || month === null ? null : { recordId, month },
    ]),
  );
}

async function pendingIn(manager: EntityManager, month: string) {
  const rows = await manager
    .createQueryBuilder(EvidenceSubmission, 's')
    .innerJoin(ProcessRecord, 'r', 'r.id = s.recordId')
    .select('s.unitCode', 'unitCode')
    .addSelect('s.item', 'item')
    .addSelect('s.recordId', 'recordId')
    .addSelect('r.state', 'state')
    .where('s.month >= :from AND s.month <= :month', { from: `${month.slice(0, 4)}-01`, month })
    .andWhere("r.state IN ('submitted', 'returned')")
    .orderBy('s.recordId', 'ASC')
    .getRawMany<{ unitCode: string; item: string; recordId: string; state: string }>();
  return new Map(rows.map(({ unitCode, item, recordId, state }) => [`${unitCode}|${item}`, { recordId, state }]));
}
