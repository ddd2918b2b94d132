import { createHash, randomBytes } from 'node:crypto';
import { base32 } from './totp';

/** 256 random bits, as a browser carries them. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of a token. It has 256 random bits, so that a plain digest cannot be searched. */
export function tokenDigest(token: string): string {
  return createHash('sha256').update(token, 'utf8').digest('hex');
}

/** A code of 80 random bits that people can copy from paper: `ABCD-EFGH-IJKL-MNOP`. */
export function newRecoveryCode(): string {
  return base32(randomBytes(10)).replaceAll(/(.{4})(?=.)/g, '$1-');
}

/** The digest of a recovery code, however it was typed. */
export function recoveryCodeDigest(code: string): string {
  return tokenDigest(code.toUpperCase().replaceAll(/[^A-Z2-7]/g, ''));
}
