import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FrozenBulletin } from './frozen-bulletin';
import type { Narrative } from './narrative';

export type BulletinKind = 'monthly' | 'correction';

/** A bulletin, or the correction of one. Its state and version are those of its record in the process `bulletin`. */
@Entity('bulletin')
export class Bulletin {
  /** Of its record. */
  @PrimaryColumn('varchar', { length: 26 })
  id!: string;

  @Column('varchar', { length: 7 })
  month!: string;

  /** From 1: drafts that were discarded and bulletins that were recalled or superseded keep theirs. */
  @Column('int')
  ordinal!: number;

  @Column('int', { name: 'assessment_id' })
  assessmentId!: number;

  @Column('varchar', { length: 12 })
  kind!: BulletinKind;

  /** The bulletin it corrects. */
  @Column('varchar', { length: 26, nullable: true })
  corrects!: string | null;

  /** A clause as the correction prints it. */
  @Column('varchar', { name: 'correction_reason', length: 500, nullable: true })
  correctionReason!: string | null;

  @Column('simple-json')
  narrative!: Narrative;

  @Column('int', { name: 'narrative_version' })
  narrativeVersion!: number;

  /** `YYYY-MM-DD`, as it will be printed (成文日期). */
  @Column('varchar', { name: 'issue_date', length: 10 })
  issueDate!: string;

  /** What was submitted: null while it is drafted. */
  @Column('simple-json', { nullable: true })
  frozen!: FrozenBulletin | null;

  /** The manifest in canonical JSON (RFC 8785); null while it is drafted. Large: left out unless it is asked for. */
  @Column('text', { nullable: true, select: false })
  manifest!: string | null;

  @Column('varchar', { name: 'manifest_sha256', length: 64, nullable: true })
  manifestSha256!: string | null;

  /** The official document, from its signature on. */
  @Column('varchar', { name: 'document_id', length: 26, nullable: true })
  documentId!: string | null;

  @Column('datetime', { name: 'published_at', precision: 3, nullable: true })
  publishedAt!: Date | null;
}

/** One version of a bulletin's narrative. Written once, never changed. */
@Entity('bulletin_narrative')
export class BulletinNarrative {
  @PrimaryColumn('varchar', { name: 'bulletin_id', length: 26 })
  bulletinId!: string;

  /** From 1, without gaps. */
  @PrimaryColumn('int')
  version!: number;

  @Column('simple-json')
  narrative!: Narrative;

  @Column('varchar', { name: 'issue_date', length: 10 })
  issueDate!: string;

  /** Null for the first. */
  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('varchar', { name: 'written_by', length: 64 })
  writtenBy!: string;

  @Column('datetime', { name: 'written_at', precision: 3 })
  writtenAt!: Date;
}
