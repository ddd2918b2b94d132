import { assertNever, officeDay } from '@app/kernel';
import type { EntityManager } from 'typeorm';
import { numberOf } from './document-register.query';
import { OfficialDocument, type OfficialState } from './official-document.entity';
import { DocumentNotFound } from './official-documents.errors';

/** Whether what is on paper still counts. */
export const DOCUMENT_FORCES = ['in-force', 'superseded', 'withdrawn'] as const;
export type DocumentForce = (typeof DOCUMENT_FORCES)[number];

/** What anybody may know of a document who has it, or its check code: nothing that the document does not say itself. */
export interface CheckedDocument {
  readonly number: string;
  readonly title: string;
  readonly issueDate: string;
  readonly sha256: string;
  readonly state: DocumentForce;
  /** The number of the document that took its place. */
  readonly supersededBy: string | null;
  /** The day it was taken back (`YYYY-MM-DD`, in the office's time); null unless it was. */
  readonly withdrawnOn: string | null;
}

/** The document of a check code, as anybody may see it. Throws `DocumentNotFound`, also while it is not issued. */
export async function checkDocument(manager: EntityManager, checkCode: string): Promise<CheckedDocument> {
  const checked = await checkedOf(manager, await manager.findOneBy(OfficialDocument, { checkCode }));
  if (checked === null) throw new DocumentNotFound();
  return checked;
}

/** The document whose issued bytes have this digest, and since when they are known; null where the office has issued none. */
export async function findByDigest(
  manager: EntityManager,
  sha256: string,
): Promise<{ readonly checked: CheckedDocument; readonly issuedAt: Date | null } | null> {
  const document = await manager.findOneBy(OfficialDocument, { fileSha256: sha256 });
  const checked = await checkedOf(manager, document);
  return document === null || checked === null ? null : { checked, issuedAt: document.issuedAt };
}

async function checkedOf(manager: EntityManager, document: OfficialDocument | null): Promise<CheckedDocument | null> {
  if (document === null || document.title === null || document.fileSha256 === null) return null;
  const { title, issueDate, fileSha256: sha256, state, supersededBy: successorId, withdrawnAt } = document;
  const successor = successorId === null ? null : await manager.findOneBy(OfficialDocument, { id: successorId });
  return {
    number: numberOf(document),
    title,
    issueDate,
    sha256,
    state: forceOf(state),
    supersededBy: successor === null ? null : numberOf(successor),
    withdrawnOn: withdrawnAt === null ? null : officeDay(withdrawnAt),
  };
}

/** Whether a document with bytes counts. */
export function forceOf(state: OfficialState): DocumentForce {
  switch (state) {
    case 'superseded':
    case 'withdrawn':
      return state;
    case 'numbered':
    case 'issued':
    case 'registered':
      return 'in-force';
    default:
      return assertNever(state);
  }
}
