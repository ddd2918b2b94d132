import { type ProcessReader, ProcessRecord, type RecordView } from '@app/features/processes';
import { numberOf, OfficialDocument } from '@app/features/official-documents';
import type { Actor } from '@app/kernel';
import { type EntityManager, LessThan, MoreThan } from 'typeorm';
import { Bulletin, type BulletinKind, BulletinNarrative } from './bulletin.entity';
import { getBulletin, isUnderWay } from './bulletin.query';
import { bulletinProcess } from './bulletin.workflow';
import type { Narrative } from './narrative';

/** A bulletin in a list. */
export interface BulletinLine {
  readonly id: string;
  readonly month: string;
  readonly ordinal: number;
  readonly kind: BulletinKind;
  readonly corrects: string | null;
  readonly state: string;
  readonly stateLabel: string;
  /** As printed; null before it is signed. */
  readonly number: string | null;
  readonly issueDate: string;
  readonly publishedAt: Date | null;
  readonly version: number;
}

/** A bulletin as those who work on it see it. */
export interface BulletinView extends BulletinLine {
  readonly correctionReason: string | null;
  readonly narrative: Narrative;
  readonly narrativeVersion: number;
  /** What was submitted; null while it is drafted. */
  readonly manifestSha256: string | null;
  readonly previewSha256: string | null;
  readonly documentId: string | null;
  readonly record: RecordView;
}

/** What looking at a bulletin takes. */
export interface BulletinSight {
  readonly manager: EntityManager;
  readonly reader: ProcessReader;
  readonly actor: Actor;
}

/** A bulletin with its history and the buttons of whoever looks. Throws `RecordNotFound`. */
export async function bulletinView({ manager, reader, actor }: BulletinSight, id: string): Promise<BulletinView> {
  const record = await reader.get({ id, actor });
  const bulletin = await getBulletin(manager, id);
  const { correctionReason, narrative, narrativeVersion, manifestSha256, frozen, documentId } = bulletin;
  return {
    ...lineOf(bulletin, record, await documentOf(manager, documentId)),
    correctionReason,
    narrative,
    narrativeVersion,
    manifestSha256,
    previewSha256: frozen?.preview.sha256 ?? null,
    documentId,
    record,
  };
}

/** The bulletins of a month, the newest first: up to `limit` of those before `before`. */
export async function bulletinsOfMonth(
  manager: EntityManager,
  month: string,
  { before, limit }: { readonly before: number | undefined; readonly limit: number },
): Promise<readonly BulletinLine[]> {
  const where = before === undefined ? { month } : { month, ordinal: LessThan(before) };
  const bulletins = await manager.find(Bulletin, { where, order: { ordinal: 'DESC' }, take: limit });
  const lines: BulletinLine[] = [];
  for (const bulletin of bulletins) {
    const record = await manager.findOneByOrFail(ProcessRecord, { id: bulletin.id });
    lines.push(lineOf(bulletin, record, await documentOf(manager, bulletin.documentId)));
  }
  return lines;
}

/** The numbers of a month's signed bulletins, by id. */
export async function bulletinNumbers(manager: EntityManager, month: string): Promise<ReadonlyMap<string, string>> {
  const numbers = new Map<string, string>();
  for (const { id, documentId } of await manager.findBy(Bulletin, { month })) {
    const document = await documentOf(manager, documentId);
    if (document !== null) numbers.set(id, numberOf(document));
  }
  return numbers;
}

/** The bulletin that a month's people are working on, else its newest; null where there is none. */
export async function currentBulletin(manager: EntityManager, month: string): Promise<string | null> {
  const process = bulletinProcess.name;
  const records = await manager.find(ProcessRecord, {
    where: { process, month },
    order: { createdAt: 'DESC', id: 'DESC' },
  });
  const current = records.find(({ state }) => isUnderWay(state)) ?? records[0];
  return current?.id ?? null;
}

/** The versions of a bulletin's words, in order: up to `limit` of those after `after`. */
export function narrativeVersions(
  manager: EntityManager,
  bulletinId: string,
  { after, limit }: { readonly after: number; readonly limit: number },
): Promise<BulletinNarrative[]> {
  const where = { bulletinId, version: MoreThan(after) };
  return manager.find(BulletinNarrative, { where, order: { version: 'ASC' }, take: limit });
}

function documentOf(manager: EntityManager, id: string | null): Promise<OfficialDocument | null> {
  return id === null ? Promise.resolve(null) : manager.findOneBy(OfficialDocument, { id });
}

function lineOf(
  bulletin: Bulletin,
  { state, version }: { readonly state: string; readonly version: number },
  document: OfficialDocument | null,
): BulletinLine {
  const { id, month, ordinal, kind, corrects, issueDate, publishedAt } = bulletin;
  const label = Object.entries(bulletinProcess.states).find(([name]) => name === state)?.[1].label;
  const number = document === null ? null : numberOf(document);
  return {
    id,
    month,
    ordinal,
    kind,
    corrects,
    state,
    stateLabel: label ?? state,
    number,
    issueDate,
    publishedAt,
    version,
  };
}
