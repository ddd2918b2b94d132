import {
  findHeaderLine,
  FirstProblems,
  type InputProblem,
  isOfTable,
  type ProblemListener,
  type TableSource,
} from '@app/intake';
import { TableRefused } from '../problems/edge.errors';
import type { FieldProblem } from '../problems/http-refusal';

/** The rest would be of the same kind. */
const MOST_TOLD = 50;

/**
 * Throws `TableRefused` where something is wrong with the table itself: its header, a record that cannot be taken apart, a file that
 * cannot be read on. Problems of single cells are the reader's to tell.
 */
export function requireTable(problems: readonly InputProblem[]): void {
  const found = problems.filter(isOfTable);
  if (found.length > 0) throw new TableRefused(found.slice(0, MOST_TOLD).map(told));
}

/**
 * Reads a table as far as its first rows and throws `TableRefused` where it has no header to read the rest by. For a file that a job reads
 * to its end later, and that tells in its report what is wrong further down.
 */
export async function requireHead(
  source: TableSource,
  read: (onProblem: ProblemListener) => AsyncGenerator<unknown>,
): Promise<void> {
  const problems = new FirstProblems();
  const rows = read(problems.onProblem);
  await rows.next();
  await rows.return(undefined);
  const head = await findHeaderLine(source);
  requireTable(problems.kept.filter(({ line }) => line <= head));
}

function told({ line, column, reason }: InputProblem): FieldProblem {
  const place = column === '' ? `第${String(line)}行` : `第${String(line)}行“${column}”`;
  return { field: 'file', reason: `${place}：${reason}` };
}
