import { OfficialDocument } from '@app/features/official-documents';
import { ProcessRecord } from '@app/features/processes';
import { type EntityManager, In, LessThan } from 'typeorm';
import type { BulletinKind } from './bulletin.entity';
import { Bulletin } from './bulletin.entity';
import { type PublishedBulletin, publishedBulletins } from './bulletin.query';
import { bulletinProcess } from './bulletin.workflow';

/** A bulletin in force, as the public may see it. */
export interface PublicLine {
  readonly month: string;
  readonly id: string;
  readonly number: string;
  readonly kind: BulletinKind;
  readonly issueDate: string;
  readonly checkCode: string;
}

/** A unit in the published ranking. */
export interface PublicRow {
  readonly code: string;
  readonly name: string;
  readonly rank: number;
  readonly total: string;
  readonly praised: boolean;
  readonly warned: boolean;
  readonly criticised: boolean;
}

/** The bulletins in force, the newest month first: up to `limit` of the months before `before`. */
export async function publicBulletins(
  manager: EntityManager,
  { before, limit }: { readonly before: string | undefined; readonly limit: number },
): Promise<readonly PublicLine[]> {
  const published = { process: bulletinProcess.name, state: 'published' };
  const records = await manager.find(ProcessRecord, {
    where: before === undefined ? published : { ...published, month: LessThan(before) },
    order: { month: 'DESC' },
    take: limit,
  });
  const months = records.flatMap(({ month }) => month ?? []);
  return linesOf(manager, await publishedBulletins(manager, months));
}

/** A month's bulletin in force with its rankings, exactly as it was signed; null where none is published. */
export async function findPublicBulletin(manager: EntityManager, month: string) {
  const [bulletin] = await publishedBulletins(manager, [month]);
  if (bulletin === undefined) return null;
  const [line] = await linesOf(manager, [bulletin]);
  const { frozen } = await manager.findOneByOrFail(Bulletin, { id: bulletin.id });
  if (line === undefined || frozen === null) return null;
  const { county, department } = frozen.content.bulletin.groups;
  return { ...line, county: county.map(publicRow), department: department.map(publicRow) };
}

async function linesOf(
  manager: EntityManager,
  bulletins: readonly PublishedBulletin[],
): Promise<readonly PublicLine[]> {
  const ids = bulletins.map(({ documentId }) => documentId);
  const documents = await manager.findBy(OfficialDocument, { id: In(ids) });
  const codes = new Map(documents.map(({ id, checkCode }) => [id, checkCode]));
  return bulletins.map(({ month, id, number, kind, issueDate, documentId }) => ({
    month,
    id,
    number,
    kind,
    issueDate,
    checkCode: codes.get(documentId) ?? '',
  }));
}

function publicRow({ code, name, rank, total, praised, warned, criticised }: PublicRow): PublicRow {
  return { code, name, rank, total, praised, warned, criticised };
}
