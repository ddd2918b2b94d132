import { randomInt } from 'node:crypto';
import { managerOf } from '@app/database';
import { type AuditTrail, type Clock, type JobOutbox, type NewJob, newId, type Transaction } from '@app/kernel';
import type { Approval, OfficialContent, RegisteredContent } from './official-content';
import { OfficialDocument } from './official-document.entity';
import { takeNumber } from './take-number';

/** A document that was signed off just now, in the transaction of its last approval. */
export interface SignedOff {
  readonly content: OfficialContent;
  readonly series: string;
  /** `YYYY-MM-DD`; the number belongs to its year. */
  readonly issueDate: string;
  readonly month: string;
  readonly unitCode: string | null;
  /** The unit's county, for a county's department. */
  readonly parentCode?: string | null;
  readonly approvals: readonly Approval[];
  /** Who signed it off last, as the audit log names them. */
  readonly by: {
    readonly actor: string;
    readonly role: string;
    readonly delegatedBy: string | null;
    readonly requestId: string;
  };
  /** Asked for once the document is issued. */
  readonly followUp?: Pick<NewJob, 'name' | 'payload'>;
}

/** A document that bears neither seal nor signature: it only has a number and its place in the register. */
export type Registered = Omit<SignedOff, 'content' | 'parentCode' | 'approvals' | 'followUp'> & {
  readonly content: RegisteredContent;
  readonly title: string;
};

/** A document with its number; the bytes follow. */
export interface NumberedDocument {
  readonly id: string;
  readonly serial: number;
  readonly checkCode: string;
}

/** Without the letters that are taken for digits. */
const CHECK_ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CHECK_LENGTH = 16;

/**
 * Gives a signed-off document its number and has its bytes made, in the caller's transaction (RULES §8: numbers are given at
 * sign-off, never to drafts). It counts as issued only once the verifier has accepted those bytes.
 */
export class IssueDocument {
  constructor(
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly outbox: JobOutbox,
  ) {}

  async execute(tx: Transaction, signedOff: SignedOff): Promise<NumberedDocument> {
    const numbered = await this.number(tx, { title: null, ...signedOff }, 'numbered');
    await this.outbox.enqueue(tx, { name: 'make-official-document', payload: { documentId: numbered.id } });
    return numbered;
  }

  /** Gives a document that is neither sealed nor stored its number and its place in the register, in the caller's transaction. */
  register(tx: Transaction, registered: Registered): Promise<NumberedDocument> {
    return this.number(tx, { ...registered, approvals: [] }, 'registered');
  }

  private async number(
    tx: Transaction,
    entry: Omit<SignedOff, 'content'> & Pick<OfficialDocument, 'content' | 'title'>,
    state: 'numbered' | 'registered',
  ): Promise<NumberedDocument> {
    const { content, title, series, issueDate, month, unitCode, parentCode = null, approvals, by, followUp } = entry;
    const now = this.clock.now();
    const year = Number(issueDate.slice(0, 4));
    const serial = await takeNumber(tx, { series, year });
    const id = newId(now);
    const checkCode = newCheckCode();
    const place = { kind: content.kind, series, year, serial };
    await managerOf(tx).insert(OfficialDocument, {
      id,
      ...place,
      title,
      issueDate,
      month,
      unitCode,
      parentCode,
      content,
      approvals,
      state,
      checkCode,
      followUp: followUp ?? null,
      fileSha256: null,
      byteCount: null,
      pages: null,
      signatureForm: null,
      supersededBy: null,
      withdrawnAt: null,
      numberedAt: now,
      issuedAt: null,
      publishedAt: null,
    });
    await this.audit.record(tx, {
      ...by,
      action: `document.${state}`,
      subject: documentSubject(id),
      month,
      unit: unitCode,
      facts: place,
    });
    return { id, serial, checkCode };
  }
}

/** By which the audit log names a document. */
export function documentSubject(id: string): string {
  return `document/${id}`;
}

/** 80 random bits: nobody finds a document by trying. */
function newCheckCode(): string {
  return Array.from({ length: CHECK_LENGTH }, () => CHECK_ALPHABET.charAt(randomInt(CHECK_ALPHABET.length))).join('');
}
