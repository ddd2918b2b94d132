import type { OfficialContent, ShownDraft } from '@app/features/official-documents';

/** Pages in the file store, by the SHA-256 of their PDF. */
export type KeptPages = Pick<ShownDraft, 'sha256' | 'size' | 'pages'>;

/** The content of a bulletin as the office issues it. */
export type BulletinOfficialContent = Extract<OfficialContent, { kind: 'bulletin' }>;

/** What a submitted bulletin is bound to: the manifest's figures and the very pages that were shown. */
export interface FrozenBulletin {
  /** The text of `scores.json` (FORMATS), by the rules alone. */
  readonly scores: string;
  readonly content: BulletinOfficialContent;
  /** The pages as they were shown. */
  readonly preview: KeptPages;
}

/** What a signer has on the screen, by its digests (lower-case hex). */
export interface ShownBulletin {
  readonly manifestSha256: string;
  readonly previewSha256: string;
}
