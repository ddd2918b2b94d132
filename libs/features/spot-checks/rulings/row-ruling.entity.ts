import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What is ruled on: whether a proposed record is the row's document, whether an exemption holds, that a row was not yet due. */
export const RULING_SUBJECTS = ['near-match', 'exemption', 'not-yet-due'] as const;
export type RulingSubject = (typeof RULING_SUBJECTS)[number];

export const VERDICTS = ['accepted', 'refused', 'undone'] as const;
export type Verdict = (typeof VERDICTS)[number];

const exactNumber = {
  from: (value: unknown) => (value === null ? null : Number(value)),
  to: (value: number | null) => value,
};

/**
 * A reviewer's ruling on one ledger row (RULES §2). Written once, never changed: a later one on the same subject stands in its place.
 * It is bound to what row and record said, and outlives a new comparison as long as they still say it.
 */
@Entity('row_ruling')
export class RowRuling {
  @PrimaryColumn('varchar', { name: 'record_id', length: 26 })
  recordId!: string;

  /** The version of the desk that came of it. */
  @PrimaryColumn('int', { name: 'desk_version' })
  deskVersion!: number;

  @PrimaryColumn('int')
  ordinal!: number;

  @Column('int')
  line!: number;

  @Column('varchar', { length: 12 })
  subject!: RulingSubject;

  @Column('varchar', { length: 10 })
  verdict!: Verdict;

  /** Of the row as it was compared, without its line. */
  @Column('varchar', { name: 'row_digest', length: 64 })
  rowDigest!: string;

  /** The proposed record of a near match. */
  @Column('bigint', { name: 'record_seq', nullable: true, transformer: exactNumber })
  recordSeq!: number | null;

  @Column('varchar', { name: 'record_digest', length: 64, nullable: true })
  recordDigest!: string | null;

  @Column('varchar', { length: 500, nullable: true })
  reason!: string | null;

  @Column('varchar', { name: 'actor_id', length: 64 })
  actorId!: string;

  @Column('datetime', { precision: 3 })
  at!: Date;
}
