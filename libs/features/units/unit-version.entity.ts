import type { Remit, UnitGroup } from '@app/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A unit as it is from one month on (RULES §1: renamed, split or merged without changing past months). */
@Entity('unit_version')
export class UnitVersion {
  @PrimaryColumn('varchar', { name: 'unit_code', length: 64 })
  code!: string;

  /** The first month it holds for. */
  @PrimaryColumn('varchar', { name: 'valid_from', length: 7 })
  validFrom!: string;

  /** The last month it holds for; null while it is in force. */
  @Column('varchar', { name: 'valid_to', length: 7, nullable: true })
  validTo!: string | null;

  /** Place in the roster of its months, from 0. */
  @Column('int', { name: 'roster_order' })
  order!: number;

  @Column('varchar', { length: 255 })
  name!: string;

  @Column('varchar', { name: 'unit_group', length: 20 })
  group!: UnitGroup;

  /** The county's code, for a county department; otherwise empty. */
  @Column('varchar', { length: 64 })
  parent!: string;

  @Column('varchar', { length: 8 })
  remit!: Remit;
}
