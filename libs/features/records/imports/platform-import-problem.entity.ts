import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Something in a platform file that must be corrected before it can be confirmed (FORMATS "Input"). */
@Entity('platform_import_problem')
export class PlatformImportProblem {
  @PrimaryColumn('varchar', { name: 'import_id', length: 26 })
  importId!: string;

  /** In the order found in the file, from 1. */
  @PrimaryColumn('integer')
  ordinal!: number;

  @Column('integer')
  line!: number;

  @Column('varchar', { name: 'column_name', length: 255 })
  column!: string;

  /** The refused cell, sealed: a misplaced one may hold personal data. Null where no cell is meant. */
  @Column('text', { name: 'sealed_value', nullable: true })
  sealedValue!: string | null;

  @Column('text')
  reason!: string;
}
