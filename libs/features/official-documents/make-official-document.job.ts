import { setTimeout as pause } from 'node:timers/promises';
import { parseCheckpoint, parseNote } from '@app/audit-log';
import { managerOf, updateExactlyOne } from '@app/database';
import { type AuditCheckpoint, AuditEntryNotCovered, findCoveringCheckpoint } from '@app/features/audit-trail';
import type { RenderedDocument, Verification } from '@app/documents';
import { JobHandler, type JobRun } from '@app/jobs';
import { type AuditTrail, type Clock, type FileStore, type JobOutbox, type StoredFile, SYSTEM } from '@app/kernel';
import type { DataSource } from 'typeorm';
import { documentSubject } from './issue-document';
import type { DocumentRenderer } from './document-renderer';
import type { OfficeSigner } from './office-signer';
import { OfficialDocument, type SignatureForm } from './official-document.entity';
import { DocumentNotFound } from './official-documents.errors';
import { rememberCertificate } from './office-certificates';

export interface DocumentMeans {
  readonly dataSource: DataSource;
  readonly files: FileStore;
  readonly audit: AuditTrail;
  readonly outbox: JobOutbox;
  readonly clock: Clock;
  readonly renderer: DocumentRenderer;
  readonly signer: OfficeSigner;
  /** The office's audit log, whose checkpoint every document prints. */
  readonly auditLog: string;
  /** Where the check pages are, such as `https://host`; null prints no address. */
  readonly publicUrl: string | null;
}

/** What has been made, before it is issued. */
interface Made {
  readonly rendered: RenderedDocument;
  readonly form: SignatureForm;
  readonly file: StoredFile;
}

const LOOK_MS = 100;
const LONGEST_WAIT_MS = 15_000;

interface Named {
  readonly documentId: string;
}

/**
 * Makes the bytes of a document that was signed off: renders, seals, signs, has the verifier accept them, stores them by their digest.
 * With the digest in the audit log it is issued, and what is to follow is asked for. A missing glyph or an unusable key leaves it
 * numbered, with the reason among the dead letters; a retry goes on where it stopped.
 */
export class MakeOfficialDocumentJob extends JobHandler<Named> {
  override readonly name = 'make-official-document';
  override readonly queue = 'documents';

  constructor(private readonly means: DocumentMeans) {
    super();
  }

  override parse(payload: unknown): Named {
    if (typeof payload === 'object' && payload !== null && 'documentId' in payload) {
      const { documentId } = payload;
      if (typeof documentId === 'string' && documentId.length === 26) return { documentId };
    }
    throw new TypeError('The payload names no document.');
  }

  override async handle({ documentId }: Named, run: JobRun): Promise<void> {
    const { dataSource, files, renderer, signer } = this.means;
    const document = await dataSource.manager.findOneBy(OfficialDocument, { id: documentId });
    if (document === null) throw new DocumentNotFound({ document: documentId });
    const { series: prefix, year, serial, issueDate, content } = document;
    if (document.state !== 'numbered' || content.kind === 'interview-minutes') return;
    const rendered = await renderer.withSeal(await signer.seal()).render(content, {
      documentNumber: { prefix, year, serial },
      issueDate,
      verification: await this.verificationOf(document, run.signal),
    });
    const { bytes, form } = await signer.sign(rendered);
    await this.issue(document, { rendered, form, file: await files.put(bytes) }, run);
  }

  private async issue(
    { id, month, unitCode, followUp }: OfficialDocument,
    { rendered, form, file }: Made,
    run: JobRun,
  ): Promise<void> {
    const { audit, outbox, clock, signer } = this.means;
    const [certificate] = await signer.certificates();
    const authorities = await signer.timestampCertificates();
    const made = {
      title: rendered.title,
      pages: rendered.pages,
      fileSha256: file.sha256,
      byteCount: file.size,
      signatureForm: form,
    };
    return run.commit(async (tx) => {
      await updateExactlyOne(managerOf(tx), OfficialDocument, {
        where: { id, state: 'numbered' },
        set: { ...made, state: 'issued', issuedAt: clock.now() },
      });
      const at = clock.now();
      if (certificate !== undefined) await rememberCertificate(tx, certificate, { isForTimestamps: false, at });
      for (const one of authorities) await rememberCertificate(tx, one, { isForTimestamps: true, at });
      await audit.record(tx, {
        actor: SYSTEM.id,
        role: 'system',
        action: 'document.issued',
        subject: documentSubject(id),
        month,
        unit: unitCode,
        after: file.sha256,
        facts: { pages: rendered.pages },
      });
      if (followUp !== null) await outbox.enqueue(tx, followUp);
      return { pages: rendered.pages };
    });
  }

  private async verificationOf(document: OfficialDocument, signal: AbortSignal): Promise<Verification | null> {
    const { publicUrl } = this.means;
    const { checkCode, content } = document;
    const checkpoint = await this.checkpointOver(document, signal);
    if (checkpoint === null) return null;
    const { size, root } = parseCheckpoint(parseNote(checkpoint.note).text);
    return {
      treeSize: size,
      rootHash: Buffer.from(root).toString('base64'),
      scoresDigest: content.kind === 'bulletin' ? content.scoresSha256 : null,
      checkUrl: publicUrl === null ? null : `${publicUrl}/check/${checkCode}`,
    };
  }

  /** A checkpoint that covers the sign-off which gave this document its number; it is there within two seconds of it. */
  private async checkpointOver({ id }: OfficialDocument, signal: AbortSignal): Promise<AuditCheckpoint | null> {
    const { dataSource, auditLog } = this.means;
    for (let waited = 0; ; waited += LOOK_MS) {
      try {
        return await findCoveringCheckpoint(dataSource.manager, { log: auditLog, subject: documentSubject(id) });
      } catch (error) {
        if (!(error instanceof AuditEntryNotCovered) || waited >= LONGEST_WAIT_MS || signal.aborted) throw error;
      }
      await pause(LOOK_MS);
    }
  }
}
