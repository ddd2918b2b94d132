import { getMonthContext, getWorkedMonth } from '@app/features/months';
import { ProcessRecord } from '@app/features/processes';
import type { EntityManager } from 'typeorm';
import { drawStanding } from './drawn-tasks.query';
import { letterBatch } from './letter-batch.workflow';
import { LetterDraft } from './letter-draft.entity';
import { manifestDigest } from './letter-manifest';
import { LettersNotDrafted } from './letters.errors';

/** The month's newest batch; null before the first. */
export async function findNewestBatch(manager: EntityManager, month: string): Promise<ProcessRecord | null> {
  const batches = await manager.findBy(ProcessRecord, { process: letterBatch.name, month });
  return batches.sort((a, b) => numberIn(b) - numberIn(a))[0] ?? null;
}

/** The month's newest batch. Throws `LettersNotDrafted`. */
export async function getNewestBatch(manager: EntityManager, month: string): Promise<ProcessRecord> {
  const batch = await findNewestBatch(manager, month);
  if (batch === null) throw new LettersNotDrafted({ month });
  return batch;
}

/** The letters of a batch in roster order. */
export function lettersOf(manager: EntityManager, batchId: string): Promise<LetterDraft[]> {
  return manager.find(LetterDraft, { where: { batchId }, order: { unitNo: 'ASC' } });
}

/** The series letters of the month are numbered in. */
export async function letterSeries(manager: EntityManager, month: string): Promise<string> {
  const { assessmentId } = await getWorkedMonth(manager, month);
  return (await getMonthContext(manager, assessmentId)).scheme.documents.letter.series;
}

/** The digest of a batch as it is stored now. */
export async function batchDigest(
  manager: EntityManager,
  { id, month }: { readonly id: string; readonly month: string },
): Promise<string> {
  return manifestDigest({
    month,
    series: await letterSeries(manager, month),
    letters: await lettersOf(manager, id),
  });
}

/**
 * Whether a batch still is what somebody has seen (`digest`), and still goes to exactly those who wait to be told: after a draw was
 * repeated it does not, and nothing of it may be signed.
 */
export async function isFrozen(
  manager: EntityManager,
  batch: { readonly id: string; readonly month: string },
  digest: string,
): Promise<boolean> {
  if ((await batchDigest(manager, batch)) !== digest) return false;
  const tasks = (await lettersOf(manager, batch.id)).map(({ taskId }) => taskId);
  const { isComplete, untold } = await drawStanding(manager, batch.month);
  return isComplete && untold.length === tasks.length && untold.every(({ taskId }) => tasks.includes(taskId));
}

/** `2021-08/2` is the month's second batch. */
function numberIn({ subject }: ProcessRecord): number {
  return Number(subject.slice(subject.indexOf('/') + 1));
}
