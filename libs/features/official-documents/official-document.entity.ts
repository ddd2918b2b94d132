import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { NewJob } from '@app/kernel';
import type { Approval, OfficialContent, OfficialKind, RegisteredContent } from './official-content';

/**
 * `numbered`: signed off, its number is given, its bytes are being made. `issued`: the verifier has accepted the stored bytes.
 * `superseded`: a correction has taken its place; it stays as it was issued, and its check page says so. `withdrawn`: it was taken back
 * after its number was given, before or after its bytes were made; the number stays used. `registered`: it has a number and its place in
 * the register and is neither sealed nor stored: whoever may read it has it made anew.
 */
export const OFFICIAL_STATES = ['numbered', 'issued', 'superseded', 'withdrawn', 'registered'] as const;
export type OfficialState = (typeof OFFICIAL_STATES)[number];

/**
 * What a document's signature is, and so what can verify it. Documents in OFD, or with an SM2 seal of GB/T 38540, will be further forms:
 * theirs is neither this container nor this verifier (docs/document-signatures.md).
 */
export const SIGNATURE_FORMS = ['PAdES-B-B', 'PAdES-B-T'] as const;
export type SignatureForm = (typeof SIGNATURE_FORMS)[number];

/** One document of the office. Nothing of it changes once it is issued but whether it is in force. */
@Entity('official_document')
export class OfficialDocument {
  @PrimaryColumn({ type: 'varchar', length: 26 })
  id!: string;

  @Column({ type: 'varchar', length: 24 })
  kind!: OfficialKind;

  @Column({ type: 'varchar', length: 40 })
  series!: string;

  @Column({ type: 'integer' })
  year!: number;

  @Column({ type: 'integer' })
  serial!: number;

  /** Known once it is rendered. */
  @Column({ type: 'text', nullable: true })
  title!: string | null;

  @Column({ name: 'issue_date', type: 'varchar', length: 10 })
  issueDate!: string;

  /** The month it is about. */
  @Column({ type: 'varchar', length: 7 })
  month!: string;

  /** The unit it is about or goes to; null for a bulletin. */
  @Column({ name: 'unit_code', type: 'varchar', length: 64, nullable: true })
  unitCode!: string | null;

  /** The unit's county, for a county's department: its officers may have the document too. */
  @Column({ name: 'parent_code', type: 'varchar', length: 64, nullable: true })
  parentCode!: string | null;

  @Column({ type: 'simple-json' })
  content!: OfficialContent | RegisteredContent;

  @Column({ type: 'simple-json' })
  approvals!: readonly Approval[];

  @Column({ type: 'varchar', length: 12 })
  state!: OfficialState;

  /** What anybody can look it up by. */
  @Column({ name: 'check_code', type: 'varchar', length: 16 })
  checkCode!: string;

  /** Asked for in the transaction that issues it. */
  @Column({ name: 'follow_up', type: 'simple-json', nullable: true })
  followUp!: Pick<NewJob, 'name' | 'payload'> | null;

  @Column({ name: 'file_sha256', type: 'varchar', length: 64, nullable: true })
  fileSha256!: string | null;

  @Column({ name: 'byte_count', type: 'integer', nullable: true })
  byteCount!: number | null;

  @Column({ type: 'integer', nullable: true })
  pages!: number | null;

  /** Null until it is issued, and for what was issued before this was kept. */
  @Column({ name: 'signature_form', type: 'varchar', length: 24, nullable: true })
  signatureForm!: SignatureForm | null;

  @Column({ name: 'superseded_by', type: 'varchar', length: 26, nullable: true })
  supersededBy!: string | null;

  @Column({ name: 'withdrawn_at', type: 'datetime', precision: 3, nullable: true })
  withdrawnAt!: Date | null;

  @Column({ name: 'numbered_at', type: 'datetime', precision: 3 })
  numberedAt!: Date;

  @Column({ name: 'issued_at', type: 'datetime', precision: 3, nullable: true })
  issuedAt!: Date | null;

  /** Since when the public may have it; null for what is not for the public (yet). */
  @Column({ name: 'published_at', type: 'datetime', precision: 3, nullable: true })
  publishedAt!: Date | null;
}
