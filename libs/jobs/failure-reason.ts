import { basename } from 'node:path';
import { DomainError } from '@app/kernel';

const LONGEST = 200;

/**
 * What a dead letter says of the error: its kind, its code, and the line of the program that threw it. Never the message, which
 * may quote data about people; that is in the log of the process alone.
 */
export function failureReason(error: unknown): string {
  if (error instanceof DomainError) return cut(`${error.name} (${error.code})`);
  if (typeof error !== 'object' || error === null) return `thrown ${typeof error}`;
  const name =
    'name' in error && typeof error.name === 'string' && /^\w{1,60}$/.test(error.name) ? error.name : 'Error';
  return cut([name, codeOf(error), placeOf(error)].filter((part) => part !== '').join(' '));
}

/** Whether another attempt is pointless: the domain refused for a reason that time does not change. */
export function isFinal(error: unknown): boolean {
  return error instanceof DomainError && error.kind !== 'conflict';
}

function codeOf(error: object): string {
  const code = 'code' in error ? error.code : undefined;
  return typeof code === 'string' && /^[\w-]{1,60}$/.test(code) ? `(${code})` : '';
}

/** The first line of the program in the stack, below the message: this may have several lines, and look like a stack itself. */
function placeOf(error: object): string {
  if (!('stack' in error) || typeof error.stack !== 'string') return '';
  const message = 'message' in error && typeof error.message === 'string' ? error.message : '';
  const afterMessage = error.stack.indexOf(message) + message.length;
  if (!error.stack.includes(message)) return '';
  const place = /^\s+at .*?([^\s(]+):(\d+):\d+\)?$/m.exec(error.stack.slice(afterMessage));
  return place?.[1] === undefined ? '' : `at ${basename(place[1])}:${place[2]}`;
}

function cut(text: string): string {
  return text.slice(0, LONGEST);
}
