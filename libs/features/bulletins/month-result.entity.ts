import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The scores of a month as published figures: one canonical document, and its hash. */
@Entity('month_result')
export class MonthResult {
  @PrimaryColumn({ name: 'assessment_id', type: 'integer' })
  assessmentId!: number;

  /** The text of `scores.json` (FORMATS). */
  @Column({ type: 'text' })
  scores!: string;

  @Column({ type: 'varchar', length: 64 })
  sha256!: string;

  /** The audit log's checkpoint once the month was scored: its size, and its root in base64. Null until it is fixed. */
  @Column({ name: 'checkpoint_size', type: 'integer', nullable: true })
  checkpointSize!: number | null;

  @Column({ name: 'checkpoint_root', type: 'varchar', length: 44, nullable: true })
  checkpointRoot!: string | null;
}
