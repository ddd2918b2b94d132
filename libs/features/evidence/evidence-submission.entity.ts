import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a unit submits for one item in one month. Where it stands, its record in the process `evidence` tells. */
@Entity('evidence_submission')
export class EvidenceSubmission {
  @PrimaryColumn('varchar', { name: 'record_id', length: 26 })
  recordId!: string;

  /** The month it was submitted in: the first it can count for. */
  @Column('varchar', { length: 7 })
  month!: string;

  @Column('varchar', { name: 'unit_code', length: 64 })
  unitCode!: string;

  /** As the scheme names it, or `no-data`. */
  @Column('varchar', { length: 16 })
  item!: string;

  /** Where it can be seen on the web; changed by a resubmission. */
  @Column('varchar', { name: 'web_address', length: 500, nullable: true })
  webAddress!: string | null;
}
