/** Something in an input file that somebody must correct. */
export interface InputProblem {
  /** The path inside the input folder, with `/`. */
  readonly file: string;
  /** The physical line on which the record begins, from 1 (in XLSX the sheet's row); the header's, for a whole file or column. */
  readonly line: number;
  /** The column as the file format names it, a key of a JSON file, or empty where the whole file is meant. */
  readonly column: string;
  /** Chinese: what is wrong and what is expected. Never an identity number. */
  readonly reason: string;
}

/** Takes problems as they are found, so that reading can go on to the next. */
export type ProblemListener = (problem: InputProblem) => void;

/** The problem as one line: `FILE:LINE COLUMN reason` (FORMATS "Input"). */
export function formatProblem({ file, line, column, reason }: InputProblem): string {
  const text = `${file}:${line} ${column === '' ? '' : `${column} `}${reason}`;
  // A header of the file may stand in the text; a line break in it must not make two lines of one error.
  return text.replaceAll(/[\r\n]+/g, ' ');
}
