import { editDistance } from './edit-distance';

/** A document number by its key, taken apart. */
export interface DocumentForm {
  /** As `documentKey` makes it; empty where there is no number. */
  readonly key: string;
  /** The characters that name the office and the series, without the ones that people leave out or add (字 第 号 年) and signs. */
  readonly words: string;
  /** Runs of digits in their order, without leading zeros; a year glued to its serial (20210176) stands apart. */
  readonly numbers: readonly string[];
  /** Words and numbers in their order: equal for numbers that differ in notation only. */
  readonly plain: string;
}

/** How two document numbers differ, none of them direction-bound: who made the mistake is not known. */
export type DocumentDifference =
  | 'same'
  /** Brackets, 字, 第, 号, dashes, a glued year: the same words and numbers. */
  | 'notation'
  | 'year'
  | 'digits-swapped'
  | 'digit'
  | 'digit-count'
  /** One of the two has one number more at its end: 72 and 72-1. */
  | 'sub-number'
  /** Two mistakes in one run of digits. */
  | 'digits'
  /** At most two characters of the words, all numbers alike. */
  | 'wording'
  /** Two mistakes, in words and numbers or in two numbers. */
  | 'mixed'
  | 'other'
  /** One side or both have no number at all. */
  | 'missing';

const MOST_EDITS = 2;
const PIECES = /\d+|[^\d]+/g;
const LAST_NUMBER = /\d+(?=\D*$)/;
const SIGNS = /[字第号年]|[^\p{L}\p{N}]/gu;
/** Two more digits at least: 20215 may well be a serial. */
const GLUED_YEAR = /^((?:19|20)\d{2})(\d{2,})$/;
const YEAR = /^(?:19|20)\d{2}$/;

/** Takes a document key apart: 运绛人社罚字20210176 and 运绛人社罚字(2021)176 have the plain form `运绛人社罚 2021 176`. */
export function documentForm(key: string): DocumentForm {
  const pieces = (key.match(PIECES) ?? []).flatMap(plainPieces);
  const numbers = pieces.filter(isNumber);
  const words = pieces.filter((piece) => !isNumber(piece)).join('');
  return { key, words, numbers, plain: pieces.join(' ') };
}

/** The last of a key's numbers, by which a document is found in its series; empty where there is none. */
export function serialOf(key: string): string {
  const digits = LAST_NUMBER.exec(key)?.[0] ?? '';
  const glued = GLUED_YEAR.exec(digits)?.[2];
  return glued === undefined ? digits : withoutLeadingZeros(glued);
}

/** Symmetric. */
export function documentDifference(a: DocumentForm, b: DocumentForm): DocumentDifference {
  if (a.key === '' || b.key === '') return 'missing';
  if (a.key === b.key) return 'same';
  if (a.plain === b.plain) return 'notation';
  if (a.numbers.join(' ') === b.numbers.join(' ')) {
    return editDistance(a.words, b.words, MOST_EDITS) <= MOST_EDITS ? 'wording' : 'other';
  }
  if (a.words === b.words && (isPartOf(a, b) || isPartOf(b, a))) return 'sub-number';
  const inOneNumber = a.words === b.words ? differingNumbers(a, b) : null;
  if (inOneNumber !== null) return numberDifference(...inOneNumber);
  return editDistance(a.plain, b.plain, MOST_EDITS) <= MOST_EDITS ? 'mixed' : 'other';
}

/** The one number in which two document numbers differ; null if they differ in more or do not have as many. */
export function differingNumbers(a: DocumentForm, b: DocumentForm): readonly [string, string] | null {
  if (a.numbers.length !== b.numbers.length) return null;
  const pairs = a.numbers.map((number, i): [string, string] => [number, b.numbers[i] ?? '']);
  const [pair, another] = pairs.filter(([one, other]) => one !== other);
  return pair === undefined || another !== undefined ? null : pair;
}

/** A part has a year and a serial at least: a year alone is part of every number. */
function isPartOf(whole: DocumentForm, part: DocumentForm): boolean {
  return part.numbers.length > 1 && whole.numbers.slice(0, -1).join(' ') === part.numbers.join(' ');
}

function numberDifference(one: string, other: string): DocumentDifference {
  if (YEAR.test(one) && YEAR.test(other)) return 'year';
  const edits = editDistance(one, other, MOST_EDITS);
  if (edits > MOST_EDITS) return 'other';
  if (edits === MOST_EDITS) return 'digits';
  if (one.length !== other.length) return 'digit-count';
  return [...one].sort().join('') === [...other].sort().join('') ? 'digits-swapped' : 'digit';
}

function plainPieces(piece: string): string[] {
  if (!isNumber(piece)) {
    const words = piece.replace(SIGNS, '');
    return words === '' ? [] : [words];
  }
  const glued = GLUED_YEAR.exec(piece);
  const [year, serial] = [glued?.[1], glued?.[2]];
  return year === undefined || serial === undefined ? [piece] : [year, withoutLeadingZeros(serial)];
}

function isNumber(piece: string): boolean {
  return /^\d/.test(piece);
}

function withoutLeadingZeros(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '');
}
