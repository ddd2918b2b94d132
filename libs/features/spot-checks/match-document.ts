/** One ledger row that takes part in the comparison: decision date in the month, no accepted exemption. */
export interface LedgerClaim {
  readonly line: number;
  /** Key of the counterpart's credit code, or '' where the ledger gives none. */
  readonly codeKey: string;
  readonly nameKey: string;
}

/** One platform record of the same unit, kind and document key, received on or before the cut-off. */
export interface PlatformRecord {
  readonly seq: number;
  readonly codeKey: string;
  readonly nameKey: string;
}

/** Everything the comparison of one document needs. */
export interface DocumentGroup {
  /** All ledger rows of the document hold more than one counterpart key (rows outside the comparison included). */
  readonly ledgerDiffers: boolean;
  /** In ledger order. */
  readonly claims: readonly LedgerClaim[];
  /** In the order received date, file name, line. */
  readonly records: readonly PlatformRecord[];
}

/** The counterpart key of FIELDS.md "Keys": a code and a name never compare equal. */
export function counterpartOf(party: { readonly codeKey: string; readonly nameKey: string }): string {
  return party.codeKey === '' ? `name:${party.nameKey}` : `code:${party.codeKey}`;
}

/**
 * Which platform record answers for which ledger row of one document (RULES §2 "Matching"; notice §2(5)). Returns the
 * record's `seq` by ledger line; a row that is absent has no answer. Each record answers for one row at most.
 *
 * Where neither side holds more than one counterpart, the counterpart is not compared. Where one does, three passes run,
 * so that a row with a code is not robbed of its record by a row that merely bears the same name.
 */
export function matchDocument(group: DocumentGroup): ReadonlyMap<number, number> {
  const recordsDiffer = new Set(group.records.map(counterpartOf)).size > 1;
  const desk = new MatchingDesk(group);
  if (!group.ledgerDiffers && !recordsDiffer) {
    desk.pass(
      () => '',
      () => '',
    );
    return desk.matches;
  }
  desk.pass(
    (claim) => claim.codeKey || null,
    (record) => record.codeKey || null,
  );
  desk.pass(
    (claim) => (claim.codeKey === '' ? null : claim.nameKey),
    (record) => (record.codeKey === '' ? record.nameKey : null),
  );
  desk.pass(
    (claim) => (claim.codeKey === '' ? claim.nameKey : null),
    (record) => record.nameKey,
  );
  return desk.matches;
}

/** Open claims and free records of one document; each pass serves the claims in ledger order. */
class MatchingDesk {
  readonly matches = new Map<number, number>();
  private readonly taken = new Set<number>();

  constructor(private readonly group: DocumentGroup) {}

  /** Gives every open claim with a key the first free record with the same key; null keeps a claim or record out of the pass. */
  pass(
    keyOfClaim: (claim: LedgerClaim) => string | null,
    keyOfRecord: (record: PlatformRecord) => string | null,
  ): void {
    const free = this.freeRecordsByKey(keyOfRecord);
    for (const claim of this.group.claims) {
      const key = this.matches.has(claim.line) ? null : keyOfClaim(claim);
      const record = key === null ? undefined : free.get(key)?.shift();
      if (record === undefined) continue;
      this.matches.set(claim.line, record);
      this.taken.add(record);
    }
  }

  private freeRecordsByKey(keyOfRecord: (record: PlatformRecord) => string | null): Map<string, number[]> {
    const free = new Map<string, number[]>();
    for (const record of this.group.records) {
      const key = this.taken.has(record.seq) ? null : keyOfRecord(record);
      if (key === null) continue;
      const queue = free.get(key);
      if (queue === undefined) free.set(key, [record.seq]);
      else queue.push(record.seq);
    }
    return free;
  }
}
