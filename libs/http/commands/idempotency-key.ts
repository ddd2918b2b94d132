import { createHash } from 'node:crypto';
import type { ExecutionContext } from '@nestjs/common';
import canonicalize from 'canonicalize';
import { requestOf } from '../access/signed-in-request';
import { IdempotencyKeyNeeded, RequestInvalid } from '../problems/edge.errors';
import { type DescribedHeader, headerArgument } from './expected-version';

/** The key under which a command runs once, and the digest of what it is: the same key with another command is a mistake. */
export interface CommandKey {
  readonly key: string;
  /** SHA-256 of method, path with query, and body in canonical form, lower-case hex. */
  readonly digest: string;
}

export const KEY_HEADER: DescribedHeader = {
  name: 'Idempotency-Key',
  description: '操作编号：同一编号的操作只执行一次',
  example: '01FJ8Z6V0Q3M7K2N5R4T9W1XYE',
};
const KEY = /^[A-Za-z0-9_-]{16,64}$/;

/** The `Idempotency-Key` of a command: required, 16 to 64 characters of base64url (a UUID or ULID will do). */
export const IdempotencyKey = headerArgument([KEY_HEADER], readKey);

/** Reads `Idempotency-Key`, as the decorator does. */
export function readKey(context: ExecutionContext): CommandKey {
  const { method, url, headers, body } = requestOf(context);
  const key = headers['idempotency-key'];
  if (key === undefined) throw new IdempotencyKeyNeeded();
  if (typeof key !== 'string' || !KEY.test(key)) {
    throw new RequestInvalid([{ field: 'Idempotency-Key', reason: '应为16至64位字母、数字、“-”或“_”' }]);
  }
  const digest = createHash('sha256')
    .update(`${method} ${url}\n`)
    .update(canonicalize(body ?? null) ?? '');
  return { key, digest: digest.digest('hex') };
}

/** The key of a command that comes with a file: the same key with another file is a mistake too. */
export function ofFile({ key, digest }: CommandKey, { sha256 }: { readonly sha256: string }): CommandKey {
  return { key, digest: createHash('sha256').update(`${digest}\n${sha256}`).digest('hex') };
}

/** What is said in place of a secret when its command is sent again: nobody keeps it in clear. */
export const SECRET_SHOWN_ONCE = '一次性口令或链接只在首次办理时显示';
