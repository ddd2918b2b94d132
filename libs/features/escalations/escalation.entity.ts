import type { KeptPages } from '@app/features/bulletins';
import type { OfficialContent } from '@app/features/official-documents';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** `interview`: from two consecutive months in the bottom three. `accountability`: raised by hand (RULES §6). */
export type EscalationKind = 'interview' | 'accountability';

/** One document of an escalation with the pages that were shown. */
export interface FrozenDocument {
  readonly content: OfficialContent;
  readonly series: string;
  readonly preview: KeptPages;
}

/** What was submitted to the leader. */
export interface FrozenEscalation {
  /** `YYYY-MM-DD`, as it will be printed. */
  readonly issueDate: string;
  readonly report: FrozenDocument;
  /** Null where there is no interview. */
  readonly notice: FrozenDocument | null;
}

/** An escalation. Its state and version are those of its record in the process `escalation`. */
@Entity('escalation')
export class Escalation {
  /** Of its record. */
  @PrimaryColumn('varchar', { length: 26 })
  id!: string;

  @Column('varchar', { length: 14 })
  kind!: EscalationKind;

  @Column('varchar', { name: 'unit_code', length: 64 })
  unitCode!: string;

  /** As the month's roster had it when the record was raised. */
  @Column('varchar', { name: 'unit_name', length: 255 })
  unitName!: string;

  @Column('varchar', { name: 'unit_group', length: 20 })
  unitGroup!: 'county' | 'department';

  /** Paragraphs that an accountability report states; empty for interviews, which rest on months. */
  @Column('simple-json')
  grounds!: readonly string[];

  @Column('simple-json', { nullable: true })
  frozen!: FrozenEscalation | null;

  @Column('varchar', { name: 'report_id', length: 26, nullable: true })
  reportId!: string | null;

  @Column('varchar', { name: 'notice_id', length: 26, nullable: true })
  noticeId!: string | null;

  @Column('varchar', { name: 'interview_day', length: 10, nullable: true })
  interviewDay!: string | null;

  /** `09:30`, the office's time. */
  @Column('varchar', { name: 'interview_time', length: 5, nullable: true })
  interviewTime!: string | null;

  @Column('varchar', { name: 'interview_place', length: 100, nullable: true })
  interviewPlace!: string | null;

  /** Attendees and commitments, sealed (`InterviewMinutes`): they name people. */
  @Column('text', { name: 'minutes_sealed', nullable: true, select: false })
  minutesSealed!: string | null;

  /** The minutes' place in the register of documents. */
  @Column('varchar', { name: 'minutes_id', length: 26, nullable: true })
  minutesId!: string | null;

  /** The scanned minutes, a received file. */
  @Column('varchar', { name: 'minutes_file', length: 26, nullable: true })
  minutesFile!: string | null;
}

/** A month an interview rests on. */
@Entity('escalation_month')
export class EscalationMonth {
  @PrimaryColumn('varchar', { name: 'escalation_id', length: 26 })
  escalationId!: string;

  @PrimaryColumn('varchar', { length: 7 })
  month!: string;

  /** The bulletin that says so. */
  @Column('varchar', { name: 'bulletin_id', length: 26 })
  bulletinId!: string;

  /** False once a correction has taken the unit out of the month's bottom three. */
  @Column('boolean')
  stands!: boolean;
}

/** Something the interviewed unit has to put right. */
@Entity('rectification_item')
export class RectificationItem {
  @PrimaryColumn('varchar', { name: 'escalation_id', length: 26 })
  escalationId!: string;

  /** From 1. */
  @PrimaryColumn('int', { name: 'item_no' })
  itemNo!: number;

  @Column('varchar', { length: 500 })
  demand!: string;

  /** `YYYY-MM-DD`. */
  @Column('varchar', { name: 'due_on', length: 10 })
  dueOn!: string;

  /** When a reviewer struck it off (销号). */
  @Column('datetime', { name: 'done_at', precision: 3, nullable: true })
  doneAt!: Date | null;

  @Column('varchar', { name: 'done_by', length: 64, nullable: true })
  doneBy!: string | null;
}

/** What was told of an item's progress. Written once, never changed. */
@Entity('rectification_progress')
export class RectificationProgress {
  @PrimaryColumn('varchar', { name: 'escalation_id', length: 26 })
  escalationId!: string;

  /** Of the act it was told with. */
  @PrimaryColumn('int')
  ordinal!: number;

  @Column('int', { name: 'item_no' })
  itemNo!: number;

  @Column('varchar', { length: 500 })
  account!: string;

  /** The proof, a received file. */
  @Column('varchar', { name: 'file_id', length: 26, nullable: true })
  fileId!: string | null;

  /** Whether the item was struck off with it. */
  @Column('boolean', { name: 'is_done' })
  isDone!: boolean;

  @Column('varchar', { name: 'told_by', length: 64 })
  toldBy!: string;

  @Column('datetime', { name: 'told_at', precision: 3 })
  toldAt!: Date;
}
