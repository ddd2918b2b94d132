import type { EntityManager } from 'typeorm';
import type { DrawnUnitPlace } from '../compare-drawn-unit';
import { LedgerRow } from '../ledger-row.entity';
import { rowDigest } from './digests';
import { RowRuling } from './row-ruling.entity';

/** A task, and where its unit stands in the month. */
export interface TaskPlace extends DrawnUnitPlace {
  readonly recordId: string;
}

/** The last ruling on one subject of a row that the ledger still has; `undone` where nothing holds any more. */
export interface CurrentRuling extends Pick<
  RowRuling,
  'subject' | 'verdict' | 'recordSeq' | 'recordDigest' | 'reason' | 'actorId' | 'at'
> {
  readonly row: LedgerRow;
}

/**
 * The rulings that speak of the ledger as it is. A row that has moved to another line keeps its ruling, unless the ledger has several
 * alike; one that says something else has none.
 */
export async function currentRulings(
  manager: EntityManager,
  { recordId, assessmentId, unitNo }: TaskPlace,
): Promise<readonly CurrentRuling[]> {
  const rulings = await manager.find(RowRuling, {
    where: { recordId },
    order: { deskVersion: 'ASC', ordinal: 'ASC' },
  });
  return rulings.length === 0 ? [] : rulingsInForce(rulings, await manager.findBy(LedgerRow, { assessmentId, unitNo }));
}

/** As `currentRulings`, of rulings in their order on the rows of a ledger. */
export function rulingsInForce(rulings: readonly RowRuling[], ledger: readonly LedgerRow[]): readonly CurrentRuling[] {
  if (rulings.length === 0) return [];
  const rows = new RowsByDigest(ledger);
  const current = new Map<string, CurrentRuling>();
  for (const ruling of rulings) {
    const row = rows.find(ruling);
    if (row === undefined) continue;
    const { subject, verdict, recordSeq, recordDigest, reason, actorId, at } = ruling;
    const key = `${row.line}|${subject}|${recordSeq ?? ''}`;
    current.set(key, { row, subject, verdict, recordSeq, recordDigest, reason, actorId, at });
  }
  return [...current.values()];
}

class RowsByDigest {
  private readonly rows = new Map<string, LedgerRow[]>();

  constructor(rows: readonly LedgerRow[]) {
    for (const row of rows) {
      const digest = rowDigest(row);
      const alike = this.rows.get(digest);
      if (alike === undefined) this.rows.set(digest, [row]);
      else alike.push(row);
    }
  }

  find({ rowDigest: digest, line }: RowRuling): LedgerRow | undefined {
    const alike = this.rows.get(digest) ?? [];
    return alike.find((row) => row.line === line) ?? (alike.length === 1 ? alike[0] : undefined);
  }
}
