/** Something in an input file that somebody must correct. */
export interface InputProblem {
  /** The path inside the input folder, with `/`. */
  readonly file: string;
  /** The physical line on which the record begins, from 1 (in XLSX the sheet's row); the header's, for a whole file or column. */
  readonly line: number;
  /** The column as the file format names it, a key of a JSON file, or empty where the whole file is meant. */
  readonly column: string;
  /**
   * The refused cell, shortened: for the list of corrections that goes back to whoever sent the file, and nowhere else, since
   * a misplaced cell may hold personal data. Never part of `reason` or of `formatProblem`.
   */
  readonly value?: string;
  /** Chinese: what is wrong and what is expected. Never quotes a cell, so never an identity number. */
  readonly reason: string;
}

/**
 * Whether a problem is about the table itself (its header, a record that cannot be taken apart, a file that cannot be read on) rather
 * than about a cell: such a file is no table that could be corrected cell by cell.
 */
export function isOfTable({ value }: InputProblem): boolean {
  return value === undefined;
}

/** Takes problems as they are found, so that reading can go on to the next. */
export type ProblemListener = (problem: InputProblem) => void;

const LONGEST_VALUE = 200;
const LONGEST_NAME = 40;
/** Line ends, control characters, and marks that turn the direction of writing: none of them may shape a line of a log. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu;
/** Fifteen digits in a row may be an identity number, whatever stands around them. */
const MAY_BE_IDENTITY = /\d{14}/;

/** The problem as one line: `FILE:LINE COLUMN reason` (FORMATS "Input"). */
export function formatProblem({ file, line, column, reason }: InputProblem): string {
  const text = `${file}:${line} ${column === '' ? '' : `${column} `}${reason}`;
  return text.replaceAll(UNPRINTABLE, ' ');
}

/** The refused cell as `InputProblem.value` has it. */
export function refusedValue(cell: string): string {
  return cell.length <= LONGEST_VALUE ? cell : `${cell.slice(0, LONGEST_VALUE)}…`;
}

/** A header or key that is not ours as a message may name it; `stand-in` where it is too long or may be an identity number. */
export function printableName(text: string, standIn: string): string {
  const name = text.replaceAll(UNPRINTABLE, ' ').trim();
  const digits = name.normalize('NFKC').replaceAll(/\s/gu, '');
  if (name === '' || name.length > LONGEST_NAME || MAY_BE_IDENTITY.test(digits)) return standIn;
  return name;
}
