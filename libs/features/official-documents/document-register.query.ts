import { formatDocumentNumber } from '@app/documents';
import type { CursorKey } from '@app/http';
import type { Actor } from '@app/kernel';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import type { Approval, OfficialKind } from './official-content';
import { OfficialDocument, type OfficialState, type SignatureForm } from './official-document.entity';
import { DocumentNotFound, DocumentNotIssued } from './official-documents.errors';

/** One line of the register of documents (发文登记簿). */
export interface RegisterLine {
  readonly id: string;
  readonly kind: OfficialKind;
  readonly series: string;
  readonly year: number;
  readonly serial: number;
  /** As printed: 运信用办〔2021〕25号. */
  readonly number: string;
  readonly title: string | null;
  readonly issueDate: string;
  readonly month: string;
  readonly unitCode: string | null;
  readonly state: OfficialState;
  readonly pages: number | null;
}

/** What a register is narrowed to; every part narrows. */
export interface RegisterFilter {
  readonly series?: string | undefined;
  readonly year?: number | undefined;
  readonly kind?: OfficialKind | undefined;
  readonly month?: string | undefined;
  readonly unitCode?: string | undefined;
  readonly state?: OfficialState | undefined;
}

/** The life of one document, for those who keep the register. */
export interface DocumentLife extends RegisterLine {
  readonly checkCode: string;
  readonly approvals: readonly Approval[];
  readonly numberedAt: Date;
  readonly issuedAt: Date | null;
  readonly publishedAt: Date | null;
  readonly withdrawnAt: Date | null;
  readonly sha256: string | null;
  readonly signatureForm: SignatureForm | null;
  /** The document that took its place; null while it is in force. */
  readonly supersededBy: { readonly id: string; readonly number: string } | null;
  /** The documents whose place it took. */
  readonly supersedes: readonly { readonly id: string; readonly number: string }[];
}

/** The register of one series and year, in the order of the numbers. */
export async function documentRegister(
  manager: EntityManager,
  place: { readonly series: string; readonly year: number },
): Promise<RegisterLine[]> {
  const documents = await manager.find(OfficialDocument, { where: place, order: { serial: 'ASC' } });
  return documents.map(lineOf);
}

/** A piece of a list in the order of the register, and where it begins: after the number of the last line seen. */
export interface RegisterPiece {
  readonly after?: CursorKey | undefined;
  readonly limit: number;
}

/** Year, series and number: what a register is sorted by, and its cursor. */
export const REGISTER_KEY = ['number', 'string', 'number'] as const;

/** A piece of the register, the newest number first. */
export async function searchRegister(
  manager: EntityManager,
  filter: RegisterFilter,
  piece: RegisterPiece,
): Promise<readonly RegisterLine[]> {
  const query = manager.createQueryBuilder(OfficialDocument, 'document').where('1 = 1');
  for (const [column, value] of Object.entries(conditionsOf(filter))) {
    if (value !== undefined) query.andWhere(`document.${column} = :${column}`, { [column]: value });
  }
  return (await pieceOf(query, piece)).map(lineOf);
}

/** The letters addressed to the units an officer acts for (a county's officer: its departments' too), the newest first. */
export async function receivedDocuments(
  manager: EntityManager,
  { unitCode, roles }: Actor,
  piece: RegisterPiece,
): Promise<readonly RegisterLine[]> {
  if (unitCode === null) return [];
  const own = roles.includes('county-officer')
    ? '(document.unitCode = :unitCode OR document.parentCode = :unitCode)'
    : 'document.unitCode = :unitCode';
  const query = manager
    .createQueryBuilder(OfficialDocument, 'document')
    .where(`document.kind = 'letter' AND document.state <> 'numbered' AND ${own}`, { unitCode });
  return (await pieceOf(query, piece)).map(lineOf);
}

/** The rows of a piece. */
export function pieceOf(
  query: SelectQueryBuilder<OfficialDocument>,
  { after, limit }: RegisterPiece,
): Promise<OfficialDocument[]> {
  if (after !== undefined) {
    const [year, series, serial] = after;
    query.andWhere(
      '(document.year < :lastYear OR (document.year = :lastYear AND (document.series < :lastSeries' +
        ' OR (document.series = :lastSeries AND document.serial < :lastSerial))))',
      { lastYear: year, lastSeries: series, lastSerial: serial },
    );
  }
  return query
    .orderBy('document.year', 'DESC')
    .addOrderBy('document.series', 'DESC')
    .addOrderBy('document.serial', 'DESC')
    .take(limit)
    .getMany();
}

/** The life of a document. Throws `DocumentNotFound`. */
export async function getDocumentLife(manager: EntityManager, id: string): Promise<DocumentLife> {
  const document = await manager.findOneBy(OfficialDocument, { id });
  if (document === null) throw new DocumentNotFound();
  const {
    checkCode,
    approvals,
    numberedAt,
    issuedAt,
    publishedAt,
    fileSha256: sha256,
    signatureForm,
    supersededBy,
    withdrawnAt,
  } = document;
  const successor = supersededBy === null ? null : await manager.findOneBy(OfficialDocument, { id: supersededBy });
  const earlier = await manager.find(OfficialDocument, { where: { supersededBy: id }, order: { id: 'ASC' } });
  return {
    ...lineOf(document),
    checkCode,
    approvals,
    numberedAt,
    issuedAt,
    publishedAt,
    withdrawnAt,
    sha256,
    signatureForm,
    supersededBy: successor === null ? null : nameOf(successor),
    supersedes: earlier.map(nameOf),
  };
}

/** Where the bytes of an issued document are. Throws `DocumentNotFound` (also for what is only registered) or `DocumentNotIssued`. */
export async function getIssuedFile(
  manager: EntityManager,
  id: string,
): Promise<{
  readonly sha256: string;
  readonly size: number;
  readonly fileName: string;
  readonly document: OfficialDocument;
}> {
  const document = await manager.findOneBy(OfficialDocument, { id });
  if (document === null || document.state === 'registered') throw new DocumentNotFound();
  const { fileSha256, byteCount } = document;
  if (fileSha256 === null || byteCount === null) throw new DocumentNotIssued();
  return { sha256: fileSha256, size: byteCount, fileName: `${numberOf(document)}.pdf`, document };
}

/**
 * An issued document's bytes as this person may have them: reviewers, leaders and auditors all, officers the letters addressed to their
 * units. Throws `DocumentNotFound`, for a stranger's as for one that does not exist, and `DocumentNotIssued`.
 */
export async function getIssuedFileFor(
  manager: EntityManager,
  actor: Actor,
  id: string,
): ReturnType<typeof getIssuedFile> {
  const document = await manager.findOneBy(OfficialDocument, { id });
  if (document === null || !mayHave(actor, document)) throw new DocumentNotFound();
  return getIssuedFile(manager, id);
}

/** The number of a document as it is printed. */
export function numberOf({
  series: prefix,
  year,
  serial,
}: Pick<OfficialDocument, 'series' | 'year' | 'serial'>): string {
  return formatDocumentNumber({ prefix, year, serial });
}

function mayHave({ roles, unitCode }: Actor, document: OfficialDocument): boolean {
  if (roles.some((role) => role === 'reviewer' || role === 'leader' || role === 'auditor')) return true;
  if (unitCode === null || document.kind !== 'letter' || document.state === 'numbered') return false;
  if (document.unitCode === unitCode) return roles.includes('unit-officer') || roles.includes('county-officer');
  return roles.includes('county-officer') && document.parentCode === unitCode;
}

function conditionsOf({ series, year, kind, month, unitCode, state }: RegisterFilter): RegisterFilter {
  return { series, year, kind, month, unitCode, state };
}

function lineOf(document: OfficialDocument): RegisterLine {
  const { id, kind, series, year, serial, title, issueDate, month, unitCode, state, pages } = document;
  const number = numberOf(document);
  return { id, kind, series, year, serial, number, title, issueDate, month, unitCode, state, pages };
}

function nameOf(document: OfficialDocument): { id: string; number: string } {
  return { id: document.id, number: numberOf(document) };
}
