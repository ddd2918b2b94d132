import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The head of the roster: one row, taken at its version by whoever revises the roster, so that revisions follow one another. */
@Entity('roster')
export class RosterHead {
  @PrimaryColumn('int')
  id!: 1;

  @Column('int')
  version!: number;

  /** The month from which the newest revision holds; null before the first. */
  @Column('varchar', { name: 'changed_from', length: 7, nullable: true })
  changedFrom!: string | null;
}
