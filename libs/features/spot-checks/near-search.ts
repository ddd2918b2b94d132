import { documentForm, serialOf } from './nearness/document-form';
import { nearness, type Nearness } from './nearness/nearness';

/** A ledger row or a record by its keys; all of one unit and kind. */
interface Keyed {
  readonly documentKey: string;
  readonly codeKey: string;
  readonly nameKey: string;
  readonly decisionDate: string | null;
}

/** A ledger row that the comparison left without a record. */
export interface OpenRow extends Keyed {
  readonly line: number;
}

/** A platform record that answers for no row. */
export interface FreeRecord extends Keyed {
  readonly seq: number;
}

export interface Proposal extends Nearness {
  readonly seq: number;
}

const MOST_PROPOSALS = 3;
/** A key borne by more open rows than this tells none of them from the others; a finer key may. */
const CROWD = 32;
/** So many records are looked at for one row that share neither serial nor day with it, in the order they are offered. */
const MOST_STRANGERS = 256;

/**
 * Finds the near records of open rows in one pass over the records of the same unit and kind. A record is compared with the
 * rows that share its document number, its code or its name only, by hash; where more than 32 do, with those that also share
 * the decision date or the serial. So the cost is linear in rows and records, whatever a ledger holds.
 */
export class NearSearch {
  private readonly byDocument = new RowsByKey();
  private readonly byCode = new RowsByKey();
  private readonly byName = new RowsByKey();
  private readonly found = new Map<number, Proposal[]>();
  private readonly strangers = new Map<number, number>();

  constructor(rows: Iterable<OpenRow>) {
    for (const row of rows) {
      this.byDocument.add(row.documentKey, row);
      this.byCode.add(row.codeKey, row);
      this.byName.add(row.nameKey, row);
    }
  }

  /** Compares a free record with the open rows it may belong to. */
  offer(record: FreeRecord): void {
    const rows = new Set([
      ...this.byDocument.sharing(record.documentKey, record),
      ...this.byCode.sharing(record.codeKey, record),
      ...this.byName.sharing(record.nameKey, record),
    ]);
    if (rows.size === 0) return;
    const compared = { ...record, document: documentForm(record.documentKey) };
    for (const row of rows) {
      if (isStranger(row, record) && !this.mayLookOnceMore(row)) continue;
      const verdict = nearness({ ...row, document: documentForm(row.documentKey) }, compared);
      if (typeof verdict !== 'string') this.propose(row.line, { ...verdict, seq: record.seq });
    }
  }

  /** At most three proposals for a row, the best first; of equal ones the earlier record. By line, in ledger order. */
  proposals(): readonly (readonly [number, readonly Proposal[]])[] {
    return [...this.found].sort(([one], [other]) => one - other);
  }

  private mayLookOnceMore({ line }: OpenRow): boolean {
    const looks = this.strangers.get(line) ?? 0;
    this.strangers.set(line, looks + 1);
    return looks < MOST_STRANGERS;
  }

  private propose(line: number, proposal: Proposal): void {
    const proposals = [...(this.found.get(line) ?? []), proposal];
    proposals.sort((one, other) => other.score - one.score || one.seq - other.seq);
    this.found.set(line, proposals.slice(0, MOST_PROPOSALS));
  }
}

function isStranger(row: OpenRow, record: FreeRecord): boolean {
  return row.decisionDate !== record.decisionDate && serialOf(row.documentKey) !== serialOf(record.documentKey);
}

const NOBODY: readonly OpenRow[] = [];

/** The rows under one of their keys. A missing key is nothing that two could share. */
class RowsByKey {
  private readonly rows = new Map<string, OpenRow[]>();
  private readonly crowds = new Map<string, Crowd>();

  add(key: string, row: OpenRow): void {
    if (key !== '') file(this.rows, key, row);
  }

  /** The rows with this key; of a crowd those that share more with the record. */
  sharing(key: string, record: FreeRecord): readonly OpenRow[] {
    const rows = this.rows.get(key) ?? NOBODY;
    if (rows.length <= CROWD) return rows;
    let crowd = this.crowds.get(key);
    if (crowd === undefined) {
      crowd = new Crowd(rows);
      this.crowds.set(key, crowd);
    }
    return crowd.sharing(record);
  }
}

/** Many rows of one key, by finer ones. */
class Crowd {
  private readonly byDay = new Map<string, OpenRow[]>();
  private readonly bySerial = new Map<string, OpenRow[]>();

  constructor(rows: readonly OpenRow[]) {
    for (const row of rows) {
      file(this.byDay, row.decisionDate ?? '', row);
      file(this.bySerial, serialOf(row.documentKey), row);
    }
  }

  sharing({ decisionDate, documentKey }: FreeRecord): readonly OpenRow[] {
    const ofDay = this.byDay.get(decisionDate ?? '') ?? NOBODY;
    const ofSerial = this.bySerial.get(serialOf(documentKey)) ?? NOBODY;
    return [ofDay, ofSerial].filter((rows) => rows.length <= CROWD).flat();
  }
}

function file(rows: Map<string, OpenRow[]>, key: string, row: OpenRow): void {
  const some = rows.get(key);
  if (some === undefined) rows.set(key, [row]);
  else some.push(row);
}
