import { AccountNameInvalid } from './accounts.errors';

const SIGN_IN_NAME = /^[\p{L}\p{N}][\p{L}\p{N}._@-]{1,63}$/u;
const LONGEST_NAME = 60;
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

/** A sign-in name as it is stored and looked up: case and width of letters do not matter. */
export function normaliseSignInName(typed: string): string {
  return typed.normalize('NFKC').trim().toLowerCase();
}

export function isSignInName(name: string): boolean {
  return SIGN_IN_NAME.test(name) && [...name].length <= 64;
}

export function isDisplayName(name: string): boolean {
  const length = [...name].length;
  return length > 0 && length <= LONGEST_NAME && !UNPRINTABLE.test(name);
}

/** Both names as they are stored. Throws `AccountNameInvalid`. */
export function checkedNames(typed: { readonly signInName: string; readonly displayName: string }) {
  const signInName = normaliseSignInName(typed.signInName);
  const displayName = typed.displayName.normalize('NFC').trim();
  if (!isSignInName(signInName)) throw new AccountNameInvalid({ field: 'signInName' });
  if (!isDisplayName(displayName)) throw new AccountNameInvalid({ field: 'displayName' });
  return { signInName, displayName };
}
