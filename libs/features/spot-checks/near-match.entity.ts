import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { NearDifference } from './nearness/nearness';

/**
 * A record that is probably the document of an unmatched ledger row: proposed to a reviewer, never counted by itself
 * (RULES §2). What differs in detail is read from row and record, so that no name is stored a second time.
 */
@Entity('near_match')
export class NearMatch {
  @PrimaryColumn({ name: 'assessment_id', type: 'integer' })
  assessmentId!: number;

  @PrimaryColumn({ name: 'unit_no', type: 'integer' })
  unitNo!: number;

  @PrimaryColumn({ type: 'integer' })
  line!: number;

  /** Order among the row's proposals, from 1. */
  @PrimaryColumn({ type: 'integer' })
  place!: number;

  @Column({ name: 'record_seq', type: 'bigint' })
  recordSeq!: number;

  /** 0 to 100, see `nearness`. */
  @Column({ type: 'integer' })
  score!: number;

  /** A code that the screens and reports put into words. */
  @Column({ type: 'varchar', length: 32 })
  difference!: NearDifference;
}
