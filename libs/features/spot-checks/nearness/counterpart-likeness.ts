import { editDistance } from './edit-distance';

/** A counterpart by its keys; either may be empty. */
export interface Counterpart {
  readonly codeKey: string;
  readonly nameKey: string;
}

/**
 * `same` as the comparison sees it: equal codes, or equal names where a code is missing · `same-name` with two codes ·
 * `similar` names · `other`.
 */
export type CounterpartLikeness = 'same' | 'same-name' | 'similar' | 'other';

/** One character in four may differ, but one always: 张伟 and 张炜 are as similar as 河东机械厂 and 河东机诫厂. */
const CHARACTERS_A_MISTAKE = 4;

/** Symmetric. */
export function counterpartLikeness(a: Counterpart, b: Counterpart): CounterpartLikeness {
  const haveCodes = a.codeKey !== '' && b.codeKey !== '';
  if (haveCodes && a.codeKey === b.codeKey) return 'same';
  if (a.nameKey === '' || b.nameKey === '') return 'other';
  if (a.nameKey === b.nameKey) return haveCodes ? 'same-name' : 'same';
  const longer = Math.max([...a.nameKey].length, [...b.nameKey].length);
  const mistakes = Math.max(1, Math.floor(longer / CHARACTERS_A_MISTAKE));
  // Two names of one character each have nothing in common once it is replaced.
  return longer > 1 && editDistance(a.nameKey, b.nameKey, mistakes) <= mistakes ? 'similar' : 'other';
}
