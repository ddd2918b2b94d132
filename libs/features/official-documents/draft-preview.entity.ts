import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a draft looks like: made once, for the same draft gives the same bytes. */
@Entity('draft_preview')
export class DraftPreviewRow {
  /** Of content, series and date, in canonical JSON. */
  @PrimaryColumn({ name: 'draft_sha256', type: 'varchar', length: 64 })
  draftSha256!: string;

  @Column({ name: 'file_sha256', type: 'varchar', length: 64 })
  fileSha256!: string;

  @Column({ name: 'byte_count', type: 'integer' })
  byteCount!: number;

  @Column({ type: 'integer' })
  pages!: number;

  @Column({ type: 'text' })
  title!: string;

  @Column({ name: 'made_at', type: 'datetime', precision: 3 })
  madeAt!: Date;
}
