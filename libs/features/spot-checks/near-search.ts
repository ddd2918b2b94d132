import { type ComparedDocument, nearness, type Nearness } from './nearness/nearness';
import { serialOf } from './nearness/document-form';

/** An unmatched ledger row of one unit. */
export interface OpenRow extends ComparedDocument {
  readonly line: number;
  readonly kind: string;
}

/** A platform record of the unit that answers for no row. */
export interface FreeRecord extends ComparedDocument {
  readonly seq: number;
  readonly kind: string;
}

export interface Proposal extends Nearness {
  readonly seq: number;
}

const MOST_PROPOSALS = 3;
/** A key borne by more open rows than this tells none of them from the others; a finer key may. */
const CROWD = 32;
/** So many records are looked at for one row that share neither number nor day with it, in the order they are offered. */
const MOST_STRANGERS = 256;

/**
 * Finds the near records of a unit's open rows in one pass over its records. A record is compared with the rows
 * that share its document number or its counterpart only, by hash; where more than 32 do, with those that also share the
 * decision date or the serial. So the cost is linear in rows and records, whatever a ledger holds.
 */
export class NearSearch {
  private readonly rowsByKey = new Map<string, OpenRow[]>();
  private readonly found = new Map<number, Proposal[]>();
  private readonly strangers = new Map<number, number>();

  constructor(rows: Iterable<OpenRow>) {
    for (const row of rows) for (const key of keysOf(row)) this.file(key, row);
    for (const [key, crowd] of [...this.rowsByKey]) {
      if (crowd.length > CROWD) this.disperse(key, crowd);
    }
  }

  /** Compares a free record with the open rows it may belong to. */
  offer(record: FreeRecord): void {
    for (const row of this.rowsFor(record)) {
      if (isStranger(row, record) && !this.mayLookOnceMore(row)) continue;
      const verdict = nearness(row, record);
      if (typeof verdict !== 'string') this.propose(row.line, { ...verdict, seq: record.seq });
    }
  }

  /** At most three proposals for a row, the best first; of equal ones the earlier record. By line, in ledger order. */
  proposals(): readonly (readonly [number, readonly Proposal[]])[] {
    return [...this.found].sort(([one], [other]) => one - other);
  }

  private rowsFor(record: FreeRecord): ReadonlySet<OpenRow> {
    const rows = new Set<OpenRow>();
    for (const key of keysOf(record)) {
      const some = this.rowsByKey.get(key) ?? [];
      const crowded = some.length > CROWD;
      for (const row of crowded ? this.rowsOfCrowd(key, record) : some) rows.add(row);
    }
    return rows;
  }

  private rowsOfCrowd(key: string, record: FreeRecord): readonly OpenRow[] {
    const some = finerKeysOf(key, record).map((finer) => this.rowsByKey.get(finer) ?? []);
    return some.filter((rows) => rows.length <= CROWD).flat();
  }

  /** Files the rows of a crowd under finer keys. */
  private disperse(key: string, crowd: readonly OpenRow[]): void {
    for (const row of crowd) for (const finer of finerKeysOf(key, row)) this.file(finer, row);
  }

  private mayLookOnceMore({ line }: OpenRow): boolean {
    const looks = this.strangers.get(line) ?? 0;
    this.strangers.set(line, looks + 1);
    return looks < MOST_STRANGERS;
  }

  private file(key: string, row: OpenRow): void {
    const rows = this.rowsByKey.get(key);
    if (rows === undefined) this.rowsByKey.set(key, [row]);
    else rows.push(row);
  }

  private propose(line: number, proposal: Proposal): void {
    const proposals = this.found.get(line) ?? [];
    proposals.push(proposal);
    proposals.sort((one, other) => other.score - one.score || one.seq - other.seq);
    this.found.set(line, proposals.slice(0, MOST_PROPOSALS));
  }
}

function isStranger(row: OpenRow, { document, decisionDate }: FreeRecord): boolean {
  return row.decisionDate !== decisionDate && serialOf(row.document) !== serialOf(document);
}

type Filed = ComparedDocument & { readonly kind: string };

/** A missing number, code or name is nothing that two could share. */
function keysOf({ kind, document, codeKey, nameKey }: Filed): readonly string[] {
  const keys = [];
  if (document.key !== '') keys.push(`${kind}|document:${document.key}`);
  if (codeKey !== '') keys.push(`${kind}|code:${codeKey}`);
  if (nameKey !== '') keys.push(`${kind}|name:${nameKey}`);
  return keys;
}

function finerKeysOf(key: string, { document, decisionDate }: Filed): readonly string[] {
  return [`${key}|day:${decisionDate ?? ''}`, `${key}|serial:${serialOf(document)}`];
}
