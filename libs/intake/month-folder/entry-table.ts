import { normaliseHeader } from '@app/field-standard';
import { type ProblemListener, refusedValue } from '../table/input-problem';
import { readTable } from '../table/read-table';
import type { TableSource } from '../table/table-source';

/** Tells what is wrong with a row, in which column. */
export type TellRow = (column: string, reason: string) => void;

export interface EntryTable {
  readonly source: TableSource;
  /** All of them must be there. */
  readonly columns: readonly string[];
  readonly onProblem: ProblemListener;
}

/**
 * Reads a small table whole: `take` gets each row's cells in the order of the columns. Resolves with whether every row
 * and column could be taken apart: where not, what is missing here may have been there.
 */
export async function readEntries(
  { source, columns, onProblem }: EntryTable,
  take: (cells: readonly string[], tell: TellRow) => void,
): Promise<{ readonly isReadable: boolean }> {
  const layout = columns.map((name) => ({ name, headers: [normaliseHeader(name)], isRequired: true }));
  let isReadable = true;
  const listen: ProblemListener = (problem) => {
    // A problem of no column concerns the file, or a row that could not be taken apart.
    if (problem.column === '' || columns.includes(problem.column)) isReadable = false;
    onProblem(problem);
  };
  for await (const batch of readTable(source, layout, { onProblem: listen })) {
    for (const { line, cells } of batch.rows) {
      take(cells, (column, reason) => {
        if (batch.missing.has(column)) return;
        const value = refusedValue(cells[columns.indexOf(column)] ?? '');
        onProblem({ file: source.path, line, column, value, reason });
      });
    }
  }
  return { isReadable };
}

/** Where one thing may stand only once: true the first time. */
export class Once {
  private readonly seen = new Set<string>();

  isFirst(key: string): boolean {
    if (this.seen.has(key)) return false;
    this.seen.add(key);
    return true;
  }
}
