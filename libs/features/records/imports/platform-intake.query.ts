import type { EntityManager } from 'typeorm';
import { PlatformImport } from './platform-import.entity';

/** How far the intake of a month's platform data is. */
export interface PlatformIntake {
  /** Files that count, their records in the month. */
  readonly confirmed: number;
  /** Files that are being read, wait for a decision, or whose records are still being moved or removed. */
  readonly undecided: number;
  /** At least one file counts, and nothing is under way. */
  readonly isDone: boolean;
}

/**
 * How far the intake is. An act that rests on it holds the month first (`holdMonth`), so that no file can arrive between this answer and
 * the end of the act.
 */
export async function getPlatformIntake(manager: EntityManager, month: string): Promise<PlatformIntake> {
  const files = await manager.find(PlatformImport, {
    where: { month },
    select: { id: true, state: true, isSettled: true },
  });
  const confirmed = files.filter(({ state, isSettled }) => state === 'confirmed' && isSettled === 1).length;
  const settled = files.filter(({ state, isSettled }) => state === 'withdrawn' && isSettled === 1).length;
  const undecided = files.length - confirmed - settled;
  return { confirmed, undecided, isDone: confirmed > 0 && undecided === 0 };
}
