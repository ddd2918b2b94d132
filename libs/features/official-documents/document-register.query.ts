import { formatDocumentNumber } from '@app/documents';
import type { EntityManager } from 'typeorm';
import type { OfficialKind } from './official-content';
import { OfficialDocument, type OfficialState } from './official-document.entity';
import { DocumentNotFound, DocumentNotIssued } from './official-documents.errors';

/** One line of the register of documents (发文登记簿). */
export interface RegisterLine {
  readonly id: string;
  readonly kind: OfficialKind;
  /** As printed: 运信用办〔2021〕25号. */
  readonly number: string;
  readonly title: string | null;
  readonly issueDate: string;
  readonly month: string;
  readonly unitCode: string | null;
  readonly state: OfficialState;
  readonly pages: number | null;
}

/** What anybody may know of a document who has its check code: nothing that the document does not say itself. */
export interface CheckedDocument {
  readonly number: string;
  readonly title: string;
  readonly issueDate: string;
  readonly sha256: string;
  readonly state: 'in-force' | 'superseded';
  /** The number of the document that took its place. */
  readonly supersededBy: string | null;
}

/** The register of one series and year, in the order of the numbers. */
export async function documentRegister(
  manager: EntityManager,
  place: { readonly series: string; readonly year: number },
): Promise<RegisterLine[]> {
  const documents = await manager.find(OfficialDocument, { where: place, order: { serial: 'ASC' } });
  return documents.map((document) => ({
    id: document.id,
    kind: document.kind,
    number: numberOf(document),
    title: document.title,
    issueDate: document.issueDate,
    month: document.month,
    unitCode: document.unitCode,
    state: document.state,
    pages: document.pages,
  }));
}

/** The document of a check code, as anybody may see it. Throws `DocumentNotFound`, also while it is not issued. */
export async function checkDocument(manager: EntityManager, checkCode: string): Promise<CheckedDocument> {
  const document = await manager.findOneBy(OfficialDocument, { checkCode });
  if (document === null || document.title === null || document.fileSha256 === null) throw new DocumentNotFound();
  const { supersededBy: successorId } = document;
  const successor = successorId === null ? null : await manager.findOneBy(OfficialDocument, { id: successorId });
  return {
    number: numberOf(document),
    title: document.title,
    issueDate: document.issueDate,
    sha256: document.fileSha256,
    state: document.state === 'superseded' ? 'superseded' : 'in-force',
    supersededBy: successor === null ? null : numberOf(successor),
  };
}

/** Where the bytes of an issued document are. Throws `DocumentNotFound` or `DocumentNotIssued`. */
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
  if (document === null) throw new DocumentNotFound();
  const { fileSha256, byteCount } = document;
  if (fileSha256 === null || byteCount === null) throw new DocumentNotIssued();
  return { sha256: fileSha256, size: byteCount, fileName: `${numberOf(document)}.pdf`, document };
}

function numberOf({ series: prefix, year, serial }: OfficialDocument): string {
  return formatDocumentNumber({ prefix, year, serial });
}
