import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Whether a unit's evidence for one item of I1 or I2 is confirmed for the month; carry-over (D-1) is already applied. */
@Entity('evidence_item')
export class EvidenceItem {
  @PrimaryColumn({ name: 'assessment_id', type: 'integer' })
  assessmentId!: number;

  @PrimaryColumn({ name: 'unit_code', type: 'varchar', length: 64 })
  unitCode!: string;

  /** As the scheme names it: `I1`, `I2-catalogue`, `I2-publication`. */
  @PrimaryColumn({ type: 'varchar', length: 16 })
  item!: string;

  @Column({ type: 'integer' })
  confirmed!: 0 | 1;

  /** The submission that was accepted; null in an unattended run, which is told the outcome alone. */
  @Column('varchar', { name: 'record_id', length: 26, nullable: true })
  recordId!: string | null;
}
