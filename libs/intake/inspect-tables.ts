import { readLedgerRows } from './ledger-rows';
import type { MonthFolderReading } from './month-folder/read-month-folder';
import { readPlatformRows } from './platform-rows';
import type { ProblemListener } from './table/input-problem';

/** Reads all records and ledgers of a month folder only for their problems, so that a refused folder is refused for all of them. */
export async function inspectTables(reading: MonthFolderReading, onProblem: ProblemListener): Promise<void> {
  for (const { source, kind } of reading.platform) {
    for await (const _rows of readPlatformRows(source, kind, { unitCodes: reading.roster, onProblem })) continue;
  }
  for (const { source } of reading.ledgers) {
    for await (const _rows of readLedgerRows(source, { onProblem })) continue;
  }
}
