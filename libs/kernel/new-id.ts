import { randomBytes } from 'node:crypto';

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * A new 26-character identifier in the ULID form: 48 bits of the given time (milliseconds since 1970), then 80 random bits.
 * Sorts by time to the millisecond; the order inside one millisecond means nothing.
 */
export function newId(at: Date): string {
  let time = at.getTime();
  let head = '';
  for (let i = 0; i < 10; i++) {
    head = CROCKFORD.charAt(time % 32) + head;
    time = Math.floor(time / 32);
  }
  let tail = '';
  for (const byte of randomBytes(16)) tail += CROCKFORD.charAt(byte % 32);
  return head + tail;
}
