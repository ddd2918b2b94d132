import { readLedgerRows } from './ledger-rows';
import type { MonthFolderReading } from './month-folder/read-month-folder';
import { readPlatformRows } from './platform-rows';
import type { ProblemListener } from './table/input-problem';

/** Reads all records and ledgers of a month folder only for their problems, so that a refused folder is refused for all of them. */
export async function inspectTables(reading: MonthFolderReading, onProblem: ProblemListener): Promise<void> {
  for (const { source, kind } of reading.platform) {
    await readToEnd(readPlatformRows(source, kind, { unitCodes: reading.roster, onProblem }));
  }
  for (const { source } of reading.ledgers) {
    await readToEnd(readLedgerRows(source, { onProblem }));
  }
}

async function readToEnd(batches: AsyncIterator<unknown>): Promise<void> {
  let isDone: boolean | undefined = false;
  while (isDone !== true) ({ done: isDone } = await batches.next());
}
