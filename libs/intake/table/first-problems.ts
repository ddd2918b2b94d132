import { type InputProblem, isOfTable, type ProblemListener } from './input-problem';

/** So many problems are kept one by one; a file with more is the wrong file, and the count says so. */
const MOST_KEPT = 10_000;
/** So many of those behind them are kept that are about the table itself: they say why it was not read on. */
const MOST_OF_TABLE = 100;

/**
 * Listens to a file's problems in bounded memory: the first are kept, all are counted. A file of some megabytes can be wrong in
 * millions of places.
 */
export class FirstProblems {
  readonly kept: InputProblem[] = [];
  count = 0;

  readonly onProblem: ProblemListener = (problem) => {
    this.count++;
    const most = isOfTable(problem) ? MOST_KEPT + MOST_OF_TABLE : MOST_KEPT;
    if (this.kept.length < most) this.kept.push(problem);
  };
}
