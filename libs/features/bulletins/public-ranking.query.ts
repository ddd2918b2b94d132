import { OfficialDocument } from '@app/features/official-documents';
import type { EntityManager } from 'typeorm';
import { Bulletin, type BulletinKind } from './bulletin.entity';
import { findPublishedBulletin } from './bulletin.query';

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

/** The rankings of a bulletin in force, as the public may see them. */
export interface PublicRanking {
  readonly month: string;
  readonly number: string;
  readonly kind: BulletinKind;
  readonly issueDate: string;
  readonly checkCode: string;
  readonly county: readonly PublicRow[];
  readonly department: readonly PublicRow[];
}

/** A month's rankings exactly as they were signed; null where no bulletin is published. */
export async function findPublicRanking(manager: EntityManager, month: string): Promise<PublicRanking | null> {
  const published = await findPublishedBulletin(manager, month);
  if (published === null) return null;
  const { number, kind, issueDate } = published;
  const { frozen } = await manager.findOneByOrFail(Bulletin, { id: published.id });
  const { checkCode } = await manager.findOneByOrFail(OfficialDocument, { id: published.documentId });
  const { county = [], department = [] } = frozen?.content.bulletin.groups ?? {};
  const rows = { county: county.map(publicRow), department: department.map(publicRow) };
  return { month, number, kind, issueDate, checkCode, ...rows };
}

function publicRow({ code, name, rank, total, praised, warned, criticised }: PublicRow): PublicRow {
  return { code, name, rank, total, praised, warned, criticised };
}
