import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * One row that every act of administration writes first: such acts follow one another, so that two administrators cannot disable
 * each other at the same moment, and no two accounts can both be the first.
 */
@Entity('account_register')
export class AccountRegister {
  @PrimaryColumn('int')
  id!: 1;

  @Column('int')
  version!: number;
}
