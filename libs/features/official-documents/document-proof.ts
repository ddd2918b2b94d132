import { writeEntryReceipt } from '@app/features/audit-trail';
import type { DataSource } from 'typeorm';
import { numberOf } from './document-register.query';
import { OfficialDocument } from './official-document.entity';
import { DocumentNotFound } from './official-documents.errors';

/** What the office's audit log proves of a document: that bytes of this digest were issued under this id, and when. */
export class DocumentProof {
  constructor(
    private readonly dataSource: DataSource,
    private readonly auditLog: string,
  ) {}

  /**
   * The receipt of the issue (`.tlog-proof`, with the entry), as the command `document-verify` verifies it offline, and its file name.
   * Throws `DocumentNotFound`, also while it is not issued, and `AuditEntryNotCovered` in the moments before the log has placed the entry.
   */
  async execute(checkCode: string): Promise<{ readonly text: string; readonly fileName: string }> {
    const { manager } = this.dataSource;
    const document = await manager.findOneBy(OfficialDocument, { checkCode });
    if (document === null || document.fileSha256 === null) throw new DocumentNotFound();
    const about = { subject: `document/${document.id}`, action: 'document.issued' };
    const text = await writeEntryReceipt(manager, this.auditLog, about);
    return { text, fileName: `${numberOf(document)} 审计证明.tlog-proof` };
  }
}
