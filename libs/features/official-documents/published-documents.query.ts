import { type EntityManager, In, IsNull, Not } from 'typeorm';
import { type DocumentForce, forceOf } from './check-document.query';
import { numberOf, pieceOf, type RegisterPiece } from './document-register.query';
import { OfficialDocument } from './official-document.entity';
import { DocumentNotFound } from './official-documents.errors';

/** A published bulletin as anybody may see it. */
export interface PublishedDocument {
  readonly id: string;
  readonly series: string;
  readonly year: number;
  readonly serial: number;
  readonly number: string;
  readonly title: string;
  readonly month: string;
  readonly issueDate: string;
  readonly publishedAt: Date;
  readonly pages: number;
  readonly sha256: string;
  readonly checkCode: string;
  readonly state: DocumentForce;
  readonly supersededBy: string | null;
}

const OF_PUBLIC = { kind: 'bulletin', publishedAt: Not(IsNull()) } as const;

/** Published bulletins, the newest number first; superseded ones stay in the list and say so. */
export async function publishedBulletins(
  manager: EntityManager,
  { month, ...piece }: RegisterPiece & { readonly month?: string | undefined },
): Promise<readonly PublishedDocument[]> {
  const query = manager
    .createQueryBuilder(OfficialDocument, 'document')
    .where("document.kind = 'bulletin' AND document.publishedAt IS NOT NULL");
  if (month !== undefined) query.andWhere('document.month = :month', { month });
  const found = await pieceOf(query, piece);
  const successors = await successorsOf(manager, found);
  return found.flatMap((document) => publishedOf(document, successors));
}

/** The bytes of a published bulletin. Throws `DocumentNotFound`, also for what is not for the public. */
export async function getPublishedFile(
  manager: EntityManager,
  id: string,
): Promise<{ readonly sha256: string; readonly size: number; readonly fileName: string }> {
  const document = await manager.findOneBy(OfficialDocument, { id, ...OF_PUBLIC });
  if (document === null || document.fileSha256 === null || document.byteCount === null) throw new DocumentNotFound();
  return { sha256: document.fileSha256, size: document.byteCount, fileName: `${numberOf(document)}.pdf` };
}

async function successorsOf(
  manager: EntityManager,
  documents: readonly OfficialDocument[],
): Promise<ReadonlyMap<string, string>> {
  const ids = documents.flatMap(({ supersededBy }) => supersededBy ?? []);
  if (ids.length === 0) return new Map();
  const found = await manager.findBy(OfficialDocument, { id: In(ids) });
  return new Map(found.map((document) => [document.id, numberOf(document)]));
}

function publishedOf(document: OfficialDocument, successors: ReadonlyMap<string, string>): PublishedDocument[] {
  const {
    id,
    series,
    year,
    serial,
    title,
    month,
    issueDate,
    publishedAt,
    pages,
    fileSha256: sha256,
    checkCode,
    state,
  } = document;
  // Issued documents have all of these; the columns are empty only before.
  if (title === null || publishedAt === null || pages === null || sha256 === null) return [];
  const supersededBy = document.supersededBy === null ? null : (successors.get(document.supersededBy) ?? null);
  return [
    {
      id,
      series,
      year,
      serial,
      number: numberOf(document),
      title,
      month,
      issueDate,
      publishedAt,
      pages,
      sha256,
      checkCode,
      state: forceOf(state),
      supersededBy,
    },
  ];
}
