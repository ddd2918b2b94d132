import type { KeptPages } from '@app/features/bulletins';
import { DraftPreview } from '@app/features/official-documents';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { FrozenEscalation } from './escalation.entity';
import { getEscalation } from './escalation.query';
import { type DraftedDocument, PrepareEscalation } from './prepare-escalation';

/** What a signer has on the screen, by the SHA-256 of each PDF. */
export interface ShownEscalation {
  readonly reportSha256: string;
  readonly noticeSha256: string | null;
}

/** Shows the documents of an escalation as they will be issued, but for number, signatory, seal and check block. */
@Injectable()
export class PreviewEscalation {
  constructor(
    private readonly dataSource: DataSource,
    private readonly prepare: PrepareEscalation,
    private readonly drafts: DraftPreview,
  ) {}

  /** What was submitted; else what the documents would be with this date (`YYYY-MM-DD`). Throws `EscalationWithoutGround`. */
  async execute(id: string, issueDate: string): Promise<FrozenEscalation> {
    const { manager } = this.dataSource;
    const escalation = await getEscalation(manager, id);
    if (escalation.frozen !== null) return escalation.frozen;
    const { report, notice } = await this.prepare.execute(manager, escalation);
    return {
      issueDate,
      report: { ...report, preview: await this.show(report, issueDate) },
      notice: notice === null ? null : { ...notice, preview: await this.show(notice, issueDate) },
    };
  }

  private async show({ content, series }: DraftedDocument, issueDate: string): Promise<KeptPages> {
    const { sha256, size, pages } = await this.drafts.show({ content, issueDate, series });
    return { sha256, size, pages };
  }
}

/** The digests of what was shown. */
export function shownOf({ report, notice }: FrozenEscalation): ShownEscalation {
  return { reportSha256: report.preview.sha256, noticeSha256: notice?.preview.sha256 ?? null };
}
