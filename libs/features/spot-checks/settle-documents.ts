import type { LedgerOutcome } from './ledger-outcome.entity';
import type { LedgerRow } from './ledger-row.entity';
import { counterpartOf, matchDocument, type PlatformRecord } from './match-document';
import { outcomeOf } from './outcome-of';

/** A ledger row as its comparison sees it. */
export type ComparedRow = Pick<LedgerRow, 'line' | 'codeKey' | 'nameKey' | 'standing'>;

/**
 * The outcome of every ledger row of one document (RULES §2). `rows`: all the ledger has of it, in ledger order; `records`: those of the
 * platform up to the cut-off, in the order in which they are looked at.
 */
export function settleDocument(
  rows: readonly ComparedRow[],
  records: readonly PlatformRecord[],
): readonly Pick<LedgerOutcome, 'line' | 'outcome' | 'recordSeq'>[] {
  const matches = matchDocument({
    ledgerDiffers: new Set(rows.map(counterpartOf)).size > 1,
    claims: rows.filter(({ standing }) => standing === 'due' || standing === 'running'),
    records,
  });
  return rows.map(({ line, standing }) => {
    const recordSeq = matches.get(line) ?? null;
    return { line, outcome: outcomeOf(standing, recordSeq !== null), recordSeq };
  });
}
