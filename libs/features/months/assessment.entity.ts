import { Column, Entity, PrimaryColumn } from 'typeorm';

export type AssessmentState = 'receiving' | 'rejected' | 'checking' | 'scored' | 'complete';

/** What an earlier bulletin says that this month needs (FORMATS `previous.json`). */
export interface PreviousMonth {
  readonly month: string;
  readonly bottomThree: { readonly county: readonly string[]; readonly department: readonly string[] };
  readonly drawnThisYear: readonly string[];
}

/** One month of one office, assessed under one version of the scheme; bound to both for good. */
@Entity('assessment')
export class Assessment {
  /** Small, because a million records carry it. */
  @PrimaryColumn({ type: 'integer' })
  id!: number;

  @Column({ type: 'varchar', length: 7 })
  month!: string;

  @Column({ type: 'varchar', length: 64 })
  scheme!: string;

  /** Overrides of the scheme's decisions, by name. */
  @Column({ type: 'simple-json' })
  parameters!: Record<string, string | boolean>;

  /** The date of the comparison (RULES §2 "Concealed"). */
  @Column({ name: 'cut_off', type: 'varchar', length: 10 })
  cutOff!: string;

  @Column({ name: 'issue_date', type: 'varchar', length: 10 })
  issueDate!: string;

  @Column({ name: 'draw_seed', type: 'text' })
  drawSeed!: string;

  /** Units drawn outside this run (`draw.csv`); null where the draw is made from the seed. */
  @Column({ name: 'given_draw', type: 'simple-json', nullable: true })
  givenDraw!: readonly string[] | null;

  @Column({ type: 'simple-json', nullable: true })
  previous!: PreviousMonth | null;

  @Column({ type: 'varchar', length: 16 })
  state!: AssessmentState;

  /** The audit log that its acts go to. */
  @Column({ name: 'audit_log', type: 'varchar', length: 64 })
  auditLog!: string;

  @Column({ name: 'opened_at', type: 'varchar', length: 24 })
  openedAt!: string;
}
