import type { OfficialContent } from '@app/features/official-documents';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One letter of a batch: what it says, to whom, and the document it became when it was signed. */
@Entity('letter_draft')
export class LetterDraft {
  /** The record of the process `letter-batch`. */
  @PrimaryColumn({ name: 'batch_id', type: 'varchar', length: 26 })
  batchId!: string;

  /** The drawn unit's place in the month's roster. */
  @PrimaryColumn({ name: 'unit_no', type: 'integer' })
  unitNo!: number;

  @Column({ name: 'unit_code', type: 'varchar', length: 64 })
  unitCode!: string;

  /** The county of a county's department. */
  @Column({ name: 'parent_code', type: 'varchar', length: 64, nullable: true })
  parentCode!: string | null;

  /** The spot-check task that the letter tells the unit of. */
  @Column({ name: 'task_id', type: 'varchar', length: 26 })
  taskId!: string;

  /** The unit's name as it is printed, a county's department with its county. */
  @Column({ type: 'text' })
  recipient!: string;

  @Column({ type: 'simple-json' })
  content!: OfficialContent;

  @Column({ name: 'content_sha256', type: 'varchar', length: 64 })
  contentSha256!: string;

  /** Given when the leader signs. */
  @Column({ name: 'document_id', type: 'varchar', length: 26, nullable: true })
  documentId!: string | null;
}
