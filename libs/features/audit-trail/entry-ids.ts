import { newId } from '@app/kernel';

const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const TIME_LENGTH = 10;
const RANDOM_LENGTH = 16;

/** The smallest id an entry of this moment, or a later one, can have. */
export function firstIdAt(at: Date): string {
  return newId(at).slice(0, TIME_LENGTH) + '0'.repeat(RANDOM_LENGTH);
}

/** The moment inside an id. */
export function momentOf(id: string): Date {
  let time = 0;
  for (const digit of id.slice(0, TIME_LENGTH)) time = time * DIGITS.length + DIGITS.indexOf(digit);
  return new Date(time);
}

/** The id that follows directly. */
export function idAfter(id: string): string {
  const kept = id.replace(/Z+$/, '');
  const next = DIGITS.charAt(DIGITS.indexOf(kept.slice(-1)) + 1);
  return kept.slice(0, -1) + next + '0'.repeat(id.length - kept.length);
}

/** Ids for entries: those of one process follow one another within a millisecond too, so that acts get their places in the order done. */
export class EntryIds {
  private last = '';

  next(at: Date): string {
    const fresh = newId(at);
    const isSameMoment = fresh.slice(0, TIME_LENGTH) === this.last.slice(0, TIME_LENGTH);
    this.last = isSameMoment ? idAfter(this.last) : fresh;
    return this.last;
  }
}
