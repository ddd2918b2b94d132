import { managerOf } from '@app/database';
import { ProcessRecord } from '@app/features/processes';
import { formatDocumentNumber } from '@app/documents';
import { OfficialDocument } from '@app/features/official-documents';
import type { Transaction } from '@app/kernel';
import { readScoresDocument, type ScoresDocument } from '@app/rules';
import { kindOf, RecordNotFound } from '@app/workflow';
import { type EntityManager, In } from 'typeorm';
import { Bulletin } from './bulletin.entity';
import { bulletinProcess } from './bulletin.workflow';

/** The bulletin of a record. Throws `RecordNotFound`. */
export async function getBulletin(manager: EntityManager, id: string): Promise<Bulletin> {
  const bulletin = await manager.findOneBy(Bulletin, { id });
  if (bulletin === null) throw new RecordNotFound();
  return bulletin;
}

/** The manifest's text, which a bulletin is loaded without; null before it is submitted. */
export async function manifestText(manager: EntityManager, id: string): Promise<string | null> {
  const found = await manager.findOne(Bulletin, { where: { id }, select: { id: true, manifest: true } });
  return found?.manifest ?? null;
}

/** The states of all bulletins of a month, by id. */
export async function statesOfMonth(tx: Transaction, month: string): Promise<ReadonlyMap<string, string>> {
  const records = await managerOf(tx).findBy(ProcessRecord, { process: bulletinProcess.name, month });
  return new Map(records.map(({ id, state }) => [id, state]));
}

/** Whether somebody is still working on a bulletin in this state. */
export function isUnderWay(state: string): boolean {
  const spec = Object.entries(bulletinProcess.states).find(([name]) => name === state)?.[1];
  const kind = kindOf(spec);
  return kind === 'open' || kind === 'side';
}

/** A bulletin in force: what the public may rely on for a month. */
export interface PublishedBulletin {
  readonly id: string;
  readonly month: string;
  readonly kind: Bulletin['kind'];
  readonly documentId: string;
  /** As printed: 运信用办〔2021〕26号. */
  readonly number: string;
  readonly issueDate: string;
  readonly publishedAt: Date;
  readonly assessmentId: number;
  readonly scores: ScoresDocument;
}

/** The bulletin of a month that is in force at this moment; null where none is published. */
export async function findPublishedBulletin(manager: EntityManager, month: string): Promise<PublishedBulletin | null> {
  const [found] = await publishedBulletins(manager, [month]);
  return found ?? null;
}

/** The bulletins in force of these months, in their order; months without one are left out. */
export async function publishedBulletins(
  manager: EntityManager,
  months: readonly string[],
): Promise<readonly PublishedBulletin[]> {
  const process = bulletinProcess.name;
  const records = await manager.findBy(ProcessRecord, { process, state: 'published', month: In([...months]) });
  const bulletins = await manager.findBy(Bulletin, { id: In(records.map(({ id }) => id)) });
  const documentIds = bulletins.flatMap(({ documentId }) => documentId ?? []);
  const documents = await manager.findBy(OfficialDocument, { id: In(documentIds) });
  const found = bulletins.flatMap((bulletin) => {
    const { id, month, kind, frozen, documentId, publishedAt, assessmentId } = bulletin;
    const document = documents.find((one) => one.id === documentId);
    if (frozen === null || document === undefined || publishedAt === null) return [];
    const { series: prefix, year, serial, issueDate } = document;
    const number = formatDocumentNumber({ prefix, year, serial });
    const scores = readScoresDocument(frozen.scores);
    return [{ id, month, kind, documentId: document.id, number, issueDate, publishedAt, assessmentId, scores }];
  });
  return months.flatMap((month) => found.filter((one) => one.month === month));
}
