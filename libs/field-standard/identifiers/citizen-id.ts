import { isRealDay } from '../dates';
import { LIMITS } from '../double-publicity-2019/limits';

const LENGTH = 18;
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';
const ZERO = 0x30;
const SMALL_X = 0x78;
const CAPITAL_X = 0x58;

/** The first thing found wrong with a citizen identity number. */
export type CitizenIdFault = 'length' | 'character' | 'birth' | 'unborn' | 'check';

/**
 * What keeps a text from being a citizen identity number (GB 11643-1999): 17 digits and the check character (x accepted), a
 * real birth date in 1800 or later (`birth`) and not after `latestBirth` (`unborn`), a number YYYYMMDD. Null if nothing does.
 */
export function citizenIdFault(text: string, latestBirth: number): CitizenIdFault | null {
  if (text.length !== LENGTH) return 'length';
  let sum = 0;
  let birth = 0;
  for (let i = 0; i < LENGTH - 1; i++) {
    const digit = text.charCodeAt(i) - ZERO;
    if (digit < 0 || digit > 9) return 'character';
    if (i >= 6 && i < 14) birth = birth * 10 + digit;
    sum += digit * (WEIGHTS[i] ?? 0);
  }
  const last = text.charCodeAt(LENGTH - 1);
  const check = last === SMALL_X ? CAPITAL_X : last;
  if (check !== CAPITAL_X && (check < ZERO || check > ZERO + 9)) return 'character';
  const year = Math.floor(birth / 10_000);
  if (year < LIMITS.firstBirthYear || !isRealDay(year, Math.floor(birth / 100) % 100, birth % 100)) return 'birth';
  if (birth > latestBirth) return 'unborn';
  return check === CHECKS.charCodeAt(sum % 11) ? null : 'check';
}

/** Whether a text is a citizen identity number of somebody born on or before a day (`YYYY-MM-DD`). */
export function isCitizenId(text: string, latestBirth: string): boolean {
  return citizenIdFault(text, Number(latestBirth.replaceAll('-', ''))) === null;
}
