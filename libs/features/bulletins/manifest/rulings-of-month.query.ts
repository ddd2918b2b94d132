import type { MonthContext } from '@app/features/months';
import { ProcessRecord } from '@app/features/processes';
import { type CurrentRuling, currentRulings, RowRuling, spotCheckTask } from '@app/features/spot-checks';
import { type EntityManager, In } from 'typeorm';
import type { ManifestRuling } from './month-manifest';

/** The rulings on a month's ledger rows that hold, by the code of the unit; in the order of the lines (RULES §2). */
export async function rulingsOfMonth(
  manager: EntityManager,
  { assessment, roster }: MonthContext,
): Promise<ReadonlyMap<string, readonly ManifestRuling[]>> {
  const tasks = await manager.findBy(ProcessRecord, { process: spotCheckTask.name, month: assessment.month });
  const ruled = await ruledTasks(
    manager,
    tasks.map(({ id }) => id),
  );
  const rulings = new Map<string, readonly ManifestRuling[]>();
  for (const { id: recordId, unitCode } of tasks) {
    if (unitCode === null || !ruled.has(recordId)) continue;
    const unitNo = roster.findIndex(({ code }) => code === unitCode);
    const current = await currentRulings(manager, { recordId, assessmentId: assessment.id, unitNo });
    rulings.set(unitCode, [...(rulings.get(unitCode) ?? []), ...current.map(plainRuling)].sort(inOrder));
  }
  return rulings;
}

async function ruledTasks(manager: EntityManager, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const found: readonly { readonly id: string }[] = await manager
    .createQueryBuilder(RowRuling, 'ruling')
    .select('DISTINCT ruling.recordId', 'id')
    .where({ recordId: In([...ids]) })
    .getRawMany();
  return new Set(found.map(({ id }) => id));
}

function plainRuling({ row, subject, verdict, recordSeq, actorId, at }: CurrentRuling): ManifestRuling {
  return { line: row.line, subject, verdict, record: recordSeq, actor: actorId, at: at.toISOString() };
}

/** By line, subject and record: each of them has one ruling that holds. */
function inOrder(one: ManifestRuling, other: ManifestRuling): number {
  if (one.line !== other.line) return one.line - other.line;
  if (one.subject !== other.subject) return one.subject < other.subject ? -1 : 1;
  return (one.record ?? 0) - (other.record ?? 0);
}
