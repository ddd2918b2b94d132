import { DocumentRenderer, type OfficialContent } from '@app/features/official-documents';
import { FileStore } from '@app/kernel';
import { Injectable } from '@nestjs/common';

/** Pages in the file store, by the SHA-256 of their PDF. */
export interface KeptPages {
  readonly sha256: string;
  readonly size: number;
  readonly pages: number;
}

/** Renders documents exactly as they will be issued, but for number, seal and check block, and keeps the pages that were shown. */
@Injectable()
export class KeptPreview {
  constructor(
    private readonly renderer: DocumentRenderer,
    private readonly files: FileStore,
  ) {}

  /** The same content gives the same bytes. */
  async execute(
    content: OfficialContent,
    issuing: { readonly issueDate: string; readonly series: string },
  ): Promise<KeptPages> {
    const { bytes, pages } = await this.renderer.preview(content, issuing);
    const { sha256, size } = await this.files.put(bytes);
    return { sha256, size, pages };
  }
}
