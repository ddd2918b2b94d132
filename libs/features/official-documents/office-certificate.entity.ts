import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * A certificate with which the office has signed something, or by which its time stamps are believed. Kept for good: old documents stay
 * verifiable after key or authority were changed.
 */
@Entity('office_certificate')
export class OfficeCertificate {
  @PrimaryColumn({ type: 'varchar', length: 64 })
  sha256!: string;

  /** DER in Base64. */
  @Column({ type: 'text' })
  certificate!: string;

  /** Whatever it has signed is 样张. */
  @Column({ name: 'is_specimen', type: 'boolean' })
  isSpecimen!: boolean;

  @Column({ name: 'is_for_timestamps', type: 'boolean', default: false })
  isForTimestamps!: boolean;

  @Column({ name: 'first_used_at', type: 'datetime', precision: 3 })
  firstUsedAt!: Date;
}
