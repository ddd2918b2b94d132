import type { RenderedDocument, SignOffSheetContent } from '@app/documents';
import { accountNames } from '@app/features/accounts';
import { findUnit } from '@app/features/units';
import { ROLE_LABELS } from '@app/workflow';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { numberOf } from './document-register.query';
import { DocumentRenderer } from './document-renderer';
import { Office } from './office';
import { OfficialDocument } from './official-document.entity';
import { DocumentNotFound } from './official-documents.errors';
import { KIND_LABELS, STATE_LABELS } from './official-documents.texts';

/** Prints the internal sheet of a numbered document (发文稿纸): who signed it off, in which meaning and role, when, having seen what. */
@Injectable()
export class SignOffSheet {
  constructor(
    private readonly dataSource: DataSource,
    private readonly renderer: DocumentRenderer,
    private readonly office: Office,
  ) {}

  /** The sheet as it stands, with its file name. Throws `DocumentNotFound`. */
  async execute(id: string): Promise<RenderedDocument & { readonly fileName: string }> {
    const { manager } = this.dataSource;
    const document = await manager.findOneBy(OfficialDocument, { id });
    if (document === null) throw new DocumentNotFound();
    const content = await contentOf(manager, document, this.office.profile.name);
    return { ...(await this.renderer.signOffSheet(content)), fileName: `发文稿纸 ${content.documentNumber}.pdf` };
  }
}

async function contentOf(
  manager: EntityManager,
  document: OfficialDocument,
  issuer: string,
): Promise<SignOffSheetContent> {
  const { kind, state, title, issueDate, month, unitCode, fileSha256, pages, approvals } = document;
  const signers = approvals.flatMap(({ accountId, delegatedBy }) => [accountId, delegatedBy ?? []].flat());
  const names = await accountNames(manager, signers);
  const unit = unitCode === null ? null : ((await findUnit(manager, unitCode, month))?.name ?? unitCode);
  const nameOf = (id: string): string => names.get(id) ?? id;
  return {
    issuer,
    documentNumber: numberOf(document),
    kind: KIND_LABELS[kind],
    state: STATE_LABELS[state],
    ...{ title, issueDate, month, unit, fileSha256, pages },
    approvals: approvals.map(({ meaning, accountId, delegatedBy, role, at, digest }) => ({
      meaning,
      signer: nameOf(accountId),
      onBehalfOf: delegatedBy === null ? null : nameOf(delegatedBy),
      role: role === undefined ? '' : ROLE_LABELS[role],
      at,
      digest,
    })),
  };
}
