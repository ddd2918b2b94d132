import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * How far a draw is: its pool frozen, its seed entered, its list drawn; or broken off, after which the next number begins. The steps
 * of one month and number make up one ceremony (RULES §3).
 */
export type DrawStepName = 'frozen' | 'seeded' | 'drawn' | 'abandoned';

/** One step of a draw. Written once, never changed. */
@Entity('draw_ceremony')
export class DrawStep {
  /** `2021-08`. */
  @PrimaryColumn('varchar', { length: 7 })
  month!: string;

  /** From 1; a repeated draw gets the next. */
  @PrimaryColumn('int')
  number!: number;

  @PrimaryColumn('varchar', { length: 10 })
  step!: DrawStepName;

  /** Canonical JSON: a `FrozenPool`, an `EnteredSeed`, a `DrawnList` or an `AbandonedDraw`. */
  @Column('text')
  document!: string;

  /** SHA-256 of the document's bytes, lower-case hex. */
  @Column('varchar', { length: 64 })
  digest!: string;

  @Column('varchar', { name: 'actor_id', length: 64 })
  actorId!: string;

  @Column('datetime', { precision: 3 })
  at!: Date;
}
