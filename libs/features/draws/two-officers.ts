import { createHash } from 'node:crypto';
import type { FrozenPool } from './draw-documents';

/** How many values make up a seed. */
export const OFFICERS = 2;

/** Short values could be guessed from their digests before they are revealed. */
export const LEAST_VALUE = 32;

/** Where the seed comes from when no public value is waited for, as a frozen pool says it. */
export const TWO_OFFICERS_SOURCE =
  '两名工作人员各自选定一个数值（不少于32个字符），先提交其SHA-256摘要（小写十六进制），两份摘要均提交后再公开数值；种子为先提交者的数值、“|”、后提交者的数值依次连写（UTF-8）';

/** One officer's part of a seed, as a draw's file shows it. */
export interface OfficerValue {
  /** The account, as the audit log names it. */
  readonly officer: string;
  readonly commitment: string;
  /** ISO 8601, UTC. */
  readonly committedAt: string;
  /** Null until revealed. */
  readonly value: string | null;
  readonly revealedAt: string | null;
}

/** Whether two officers make the seed of a draw: then no moment is set from which a public value could be known. */
export function isOfTwoOfficers({ seedKnownFrom }: Pick<FrozenPool, 'seedKnownFrom'>): boolean {
  return seedKnownFrom === null;
}

/** What an officer hands in before the value: SHA-256 of its UTF-8 bytes, lower-case hex. */
export function commitmentOf(value: string): string {
  return createHash('sha256').update(value, 'utf8').digest('hex');
}

/** The seed that follows from the officers' values, in the order of their commitments; null as long as one is not revealed. */
export function seedOfOfficers(values: readonly Pick<OfficerValue, 'value'>[]): string | null {
  const revealed = values.flatMap(({ value }) => (value === null ? [] : [value]));
  return revealed.length === OFFICERS ? revealed.join('|') : null;
}

/** What contradicts itself in the officers' parts of a seed, in Chinese; nothing where each value is the one committed to. */
export function officerProblems(values: readonly OfficerValue[]): readonly string[] {
  const [first, second] = values;
  const lastCommitted = values.reduce((last, { committedAt }) => (committedAt > last ? committedAt : last), '');
  const checks: readonly (readonly [boolean, string])[] = [
    [values.length <= OFFICERS, '提交数值的人数有误'],
    [second === undefined || first?.officer !== second.officer, '两个数值由同一人提交'],
    [
      values.every(({ value, commitment }) => value === null || commitmentOf(value) === commitment),
      '公开的数值与先前提交的摘要不符',
    ],
    [
      values.every(({ revealedAt }) => revealedAt === null || (second !== undefined && revealedAt >= lastCommitted)),
      '两份摘要均提交之前已有数值公开',
    ],
  ];
  return checks.flatMap(([holds, problem]) => (holds ? [] : [problem]));
}
