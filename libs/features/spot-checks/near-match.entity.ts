import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A record that resembles an unmatched ledger row: proposed to a reviewer, never counted by itself (RULES §2). */
@Entity('near_match')
export class NearMatch {
  @PrimaryColumn({ name: 'assessment_id', type: 'integer' })
  assessmentId!: number;

  @PrimaryColumn({ name: 'unit_no', type: 'integer' })
  unitNo!: number;

  @PrimaryColumn({ type: 'integer' })
  line!: number;

  @Column({ name: 'record_seq', type: 'bigint' })
  recordSeq!: number;

  /** What differs: a code the screens and reports put into words. */
  @Column({ type: 'varchar', length: 32 })
  difference!: string;
}
