import { Column, Entity, PrimaryColumn } from 'typeorm';

export type DocumentKind = 'bulletin' | 'letter' | 'escalation-report';

/** A document made for a month; its bytes are in the file store under their hash, and never change. */
@Entity('rendered_document')
export class RenderedDocumentRow {
  @PrimaryColumn({ name: 'assessment_id', type: 'integer' })
  assessmentId!: number;

  @PrimaryColumn({ type: 'varchar', length: 20 })
  kind!: DocumentKind;

  /** The unit it is about; empty for the bulletin. */
  @PrimaryColumn({ name: 'unit_code', type: 'varchar', length: 64 })
  unitCode!: string;

  @Column({ type: 'varchar', length: 255 })
  title!: string;

  @Column({ type: 'integer' })
  pages!: number;

  @Column({ type: 'varchar', length: 64 })
  sha256!: string;

  @Column({ name: 'byte_count', type: 'integer' })
  byteCount!: number;
}
