import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One document of a finished run: where it stands in the output, and its bytes by their digest. */
@Entity('run_document')
export class RunDocument {
  @PrimaryColumn({ name: 'assessment_id', type: 'integer' })
  assessmentId!: number;

  /** Inside the output folder, with `/`. */
  @PrimaryColumn({ type: 'varchar', length: 120 })
  path!: string;

  @Column({ type: 'varchar', length: 64 })
  sha256!: string;

  @Column({ name: 'byte_count', type: 'integer' })
  byteCount!: number;
}
