import { usingIndex, wholeNumber } from '@app/database';
import type { MonthContext } from '@app/features/months';
import type { EntityManager } from 'typeorm';
import { DOCUMENT_INDEX } from '../platform-record.entity';
import { RecordTally } from '../record-tally.entity';
import { type FilePlace, stagingPlace, stretchOf } from './import-place';
import type { ImportReport, RuleCount } from './import-report';
import type { PlatformImport } from './platform-import.entity';

interface UnitRuleRow {
  readonly unitNo: number;
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  readonly n: unknown;
}

/** The report on a file that has just been read to its staging place, in the transaction of the reading. */
export async function makeImportReport(
  manager: EntityManager,
  file: PlatformImport,
  { roster }: MonthContext,
): Promise<ImportReport> {
  const place = stagingPlace(file);
  const tallies = await manager.find(RecordTally, { where: place, order: { unitNo: 'ASC' } });
  const findings = await findingsByUnit(manager, place);
  const duplicates = await duplicatesByUnit(manager, file, place);
  const units = tallies.map(({ unitNo, permit, penalty, withoutErrors, late }) => ({
    unitCode: roster[unitNo]?.code ?? '',
    permits: permit,
    penalties: penalty,
    faulty: permit + penalty - withoutErrors,
    late,
    duplicates: duplicates.get(unitNo) ?? 0,
    rules: findings.filter((row) => row.unitNo === unitNo).map(countOf),
  }));
  return {
    inMonth: sumOf(units, ({ permits, penalties }) => permits + penalties),
    faulty: sumOf(units, ({ faulty }) => faulty),
    late: sumOf(units, ({ late }) => late),
    duplicates: sumOf(units, (unit) => unit.duplicates),
    rules: totals(units.flatMap(({ rules }) => rules)),
    units,
  };
}

function findingsByUnit(manager: EntityManager, place: FilePlace): Promise<UnitRuleRow[]> {
  return manager.query(
    `SELECT unit_no AS unitNo, rule AS rule, severity AS severity, COUNT(*) AS n FROM record_finding
     WHERE assessment_id = ? AND seq >= ? AND seq < ? GROUP BY unit_no, rule, severity ORDER BY unit_no, severity, rule`,
    [place.assessmentId, ...stretchOf(place)],
  );
}

/**
 * FIELDS `duplicate` as far as it can be said before the month is whole: against flawless records earlier in this file, and those of
 * confirmed files received no later (they come first, having the lower file numbers). The check of the whole month decides.
 */
async function duplicatesByUnit(
  manager: EntityManager,
  file: PlatformImport,
  place: FilePlace,
): Promise<ReadonlyMap<number, number>> {
  const byDocument = usingIndex(manager, DOCUMENT_INDEX);
  const earlier = (condition: string) => `EXISTS (SELECT 1 FROM platform_record e ${byDocument}
    WHERE e.assessment_id = ? AND e.unit_no = r.unit_no AND e.kind = r.kind AND e.document_key = r.document_key
      AND e.own_errors = 0 AND e.code_key = r.code_key AND (r.code_key <> '' OR e.name_key = r.name_key)
      AND e.licence_key = r.licence_key AND ${condition})`;
  const rows: { unitNo: number; n: unknown }[] = await manager.query(
    `SELECT r.unit_no AS unitNo, COUNT(*) AS n FROM platform_record r
     WHERE r.assessment_id = ? AND r.seq >= ? AND r.seq < ? AND r.in_month = 1 AND r.document_key <> '' AND (
       ${earlier(
         'e.seq >= ? AND e.seq < ? AND (e.received_date < r.received_date OR (e.received_date = r.received_date AND e.seq < r.seq))',
       )}
       OR ${earlier('e.received_date <= r.received_date')})
     GROUP BY r.unit_no`,
    [place.assessmentId, ...stretchOf(place), place.assessmentId, ...stretchOf(place), file.assessmentId],
  );
  return new Map(rows.map(({ unitNo, n }) => [unitNo, wholeNumber(n)]));
}

function countOf({ rule, severity, n }: UnitRuleRow): RuleCount {
  return { rule, severity, count: wholeNumber(n) };
}

function totals(counts: readonly RuleCount[]): RuleCount[] {
  const byRule = new Map<string, RuleCount>();
  for (const { rule, severity, count } of counts) {
    byRule.set(rule, { rule, severity, count: (byRule.get(rule)?.count ?? 0) + count });
  }
  return [...byRule.values()].sort((a, b) =>
    a.severity === b.severity ? b.count - a.count : a.severity === 'error' ? -1 : 1,
  );
}

function sumOf<T>(items: readonly T[], figure: (item: T) => number): number {
  return items.reduce((sum, item) => sum + figure(item), 0);
}
