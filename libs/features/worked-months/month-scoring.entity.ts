import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The last scoring of a worked month: the figures it used, and the digests of what went in and what came out. */
@Entity('month_scoring')
export class MonthScoring {
  @PrimaryColumn({ name: 'assessment_id', type: 'integer' })
  assessmentId!: number;

  /** The text of `writeFigures`. */
  @Column({ type: 'text' })
  figures!: string;

  /** Of the figures and of the input files they were counted from (`inputsDigest`). */
  @Column({ name: 'inputs_sha256', type: 'varchar', length: 64 })
  inputsSha256!: string;

  /** The digest under which `month_result` keeps the scores. */
  @Column({ name: 'scores_sha256', type: 'varchar', length: 64 })
  scoresSha256!: string;

  /** ISO 8601, UTC. */
  @Column({ name: 'scored_at', type: 'varchar', length: 24 })
  scoredAt!: string;
}
