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
}
