import type { PasswordPolicyName } from '@app/config';
import { isCommon } from './common-passwords';

/** What a password must be. Lengths in characters (code points). */
export interface PasswordRules {
  readonly least: number;
  /** Of capitals, small letters, figures, and all else; 0 where composition does not matter. */
  readonly classes: number;
  /** How many earlier passwords, the present one included, may not be chosen again. */
  readonly remembered: number;
  /** After so long it must be replaced; null for never. */
  readonly lifeDays: number | null;
}

/**
 * `dengbao` follows GB/T 22239-2019 8.1.4.1 a) (complexity, regular change) and is the default; `asvs` follows ASVS 5.0 6.2.5 and
 * 6.2.10, which forbid both. An installation has one of them.
 */
export const PASSWORD_RULES: Readonly<Record<PasswordPolicyName, PasswordRules>> = {
  dengbao: { least: 10, classes: 3, remembered: 5, lifeDays: 90 },
  asvs: { least: 12, classes: 0, remembered: 0, lifeDays: null },
};

export type PasswordFault =
  'too-short' | 'too-long' | 'too-simple' | 'unprintable' | 'holds-name' | 'holds-context' | 'common' | 'used-before';

/** Whose password it is. */
export interface PasswordOwner {
  readonly signInName: string;
  readonly displayName: string;
}

const LONGEST_PASSWORD = 128;
/** From here on length makes up for what composition lacks: a sentence of Chinese characters has one class. */
const PASSPHRASE = 20;
const CLASSES = [/\p{Lu}/u, /\p{Ll}/u, /\p{Nd}/u, /[^\p{Lu}\p{Ll}\p{Nd}]/u];
const CONTEXT = ['yuncheng', 'shuanggongshi', 'xinyongban', '运城', '双公示', '信用办', '140800'];
const SHORTEST_NAME = 3;
const MS_A_DAY = 86_400_000;

/**
 * A password as it is judged and hashed: NFKC, so that one and the same password typed composed or decomposed, in full or half
 * width, is one and the same. Nothing is trimmed or cut.
 */
export function normalisePassword(typed: string): string {
  return typed.normalize('NFKC');
}

/** Whether it is too long to be looked at: refused before anything is computed from it. */
export function isTooLong(typed: string): boolean {
  // NFKC can make a text longer, but not shorter than a third.
  return typed.length > LONGEST_PASSWORD * 4 || [...normalisePassword(typed)].length > LONGEST_PASSWORD;
}

/** Everything that speaks against a new password but its having been used before. `password` is normalised. */
export function passwordFaults(password: string, rules: PasswordRules, owner: PasswordOwner): readonly PasswordFault[] {
  const length = [...password].length;
  const faults: PasswordFault[] = [];
  if (length < rules.least) faults.push('too-short');
  if (length > LONGEST_PASSWORD) faults.push('too-long');
  const classes = CLASSES.filter((one) => one.test(password)).length;
  if (classes < rules.classes && length < PASSPHRASE) faults.push('too-simple');
  if (/\p{Cc}|\p{Cs}|\p{Cn}/u.test(password)) faults.push('unprintable');
  if (holdsName(password, owner)) faults.push('holds-name');
  const plain = password.toLowerCase();
  if (CONTEXT.some((word) => plain.includes(word))) faults.push('holds-context');
  if (isCommon(password)) faults.push('common');
  return faults;
}

/** Whether a password must be replaced by now. */
export function isExpired(changedAt: Date | null, now: Date, { lifeDays }: PasswordRules): boolean {
  if (changedAt === null || lifeDays === null) return false;
  return now.getTime() - changedAt.getTime() >= lifeDays * MS_A_DAY;
}

function holdsName(password: string, { signInName, displayName }: PasswordOwner): boolean {
  const plain = password.toLowerCase();
  const backwards = [...plain].reverse().join('');
  const names = [signInName, displayName.normalize('NFKC').toLowerCase()].filter((name) => isTelling(name));
  return names.some((name) => plain.includes(name) || backwards.includes(name));
}

/** Two Chinese characters are a name; two Latin letters may stand in any word. */
function isTelling(name: string): boolean {
  return name.length >= SHORTEST_NAME || /\p{Script=Han}{2}/u.test(name);
}
