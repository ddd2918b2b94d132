import { insertUnlessPresent, managerOf } from '@app/database';
import type { Clock, FileStore, UnitOfWork } from '@app/kernel';
import type { DataSource } from 'typeorm';
import { canonicalDigest } from './content-digest';
import type { DocumentRenderer } from './document-renderer';
import { DraftPreviewRow } from './draft-preview.entity';
import type { OfficialContent } from './official-content';

/** A document before its sign-off: what it says, the series it will be numbered in, the day it will bear (`YYYY-MM-DD`). */
export interface Draft {
  readonly content: OfficialContent;
  readonly series: string;
  readonly issueDate: string;
}

/** A draft as it was shown: what a sign-off is bound to. */
export interface ShownDraft {
  /** Of the content alone: the same whatever day the draft is looked at. */
  readonly contentSha256: string;
  /** Of the PDF; the file store has it under this name. */
  readonly sha256: string;
  readonly size: number;
  readonly pages: number;
  readonly title: string;
}

export interface PreviewMeans {
  readonly dataSource: DataSource;
  readonly unitOfWork: UnitOfWork;
  readonly files: FileStore;
  readonly clock: Clock;
  readonly renderer: DocumentRenderer;
}

/**
 * Shows a draft exactly as it will be issued, but for number, seal and check block (marked 样张, since nobody has signed it). Everybody
 * who looks at the same draft gets the same bytes, kept in the store: what a signer saw can be shown again.
 */
export class DraftPreview {
  constructor(private readonly means: PreviewMeans) {}

  /**
   * The draft's PDF, made when nobody has looked at it before. Idempotent; not inside a transaction. Throws `GlyphMissing` and
   * `DocumentContentInvalid`.
   */
  async show(draft: Draft): Promise<ShownDraft> {
    const draftSha256 = canonicalDigest(draft);
    const kept = await this.means.dataSource.manager.findOneBy(DraftPreviewRow, { draftSha256 });
    const { fileSha256, byteCount, pages, title } = kept ?? (await this.make(draft, draftSha256));
    return { contentSha256: canonicalDigest(draft.content), sha256: fileSha256, size: byteCount, pages, title };
  }

  private async make({ content, series, issueDate }: Draft, draftSha256: string): Promise<DraftPreviewRow> {
    const { renderer, files, unitOfWork, clock } = this.means;
    const { bytes, pages, title } = await renderer.preview(content, { series, issueDate });
    const { sha256: fileSha256, size: byteCount } = await files.put(bytes);
    const row = { draftSha256, fileSha256, byteCount, pages, title, madeAt: clock.now() };
    await unitOfWork.run((tx) => insertUnlessPresent(managerOf(tx), DraftPreviewRow, row));
    return row;
  }
}
