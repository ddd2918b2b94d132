import { canonicalDigest, DraftPreview } from '@app/features/official-documents';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Bulletin } from './bulletin.entity';
import { getBulletin } from './bulletin.query';
import type { FrozenBulletin, ShownBulletin } from './frozen-bulletin';
import { PrepareBulletin, type PreparedBulletin } from './prepare-bulletin';

/** The pages as they will be issued, kept in the file store, and by which digests a signature is bound to them. */
export interface ShownPages extends ShownBulletin {
  readonly preview: FrozenBulletin['preview'];
  readonly contentSha256: string;
}

/** Shows a bulletin exactly as it will be issued, but for number, seal and check block. The same content gives the same bytes. */
@Injectable()
export class PreviewBulletin {
  constructor(
    private readonly dataSource: DataSource,
    private readonly prepare: PrepareBulletin,
    private readonly drafts: DraftPreview,
  ) {}

  /** What was submitted, or what a draft would be if it were submitted now. Throws `RecordNotFound`. */
  async execute(id: string): Promise<ShownPages> {
    const bulletin = await getBulletin(this.dataSource.manager, id);
    const { frozen, manifestSha256 } = bulletin;
    if (frozen !== null && manifestSha256 !== null) {
      const { preview, content } = frozen;
      return { preview, previewSha256: preview.sha256, manifestSha256, contentSha256: canonicalDigest(content) };
    }
    return this.ofDraft(bulletin, await this.prepare.execute(this.dataSource.manager, bulletin));
  }

  private async ofDraft({ issueDate }: Bulletin, prepared: PreparedBulletin): Promise<ShownPages> {
    const { content, series, manifest } = prepared;
    const { sha256, size, pages, contentSha256 } = await this.drafts.show({ content, issueDate, series });
    return {
      preview: { sha256, size, pages },
      previewSha256: sha256,
      manifestSha256: manifest.sha256,
      contentSha256,
    };
  }
}
