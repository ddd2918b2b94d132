import { Entity, PrimaryColumn } from 'typeorm';

/** A code that the roster holds or once held. It is never taken away: past months and accounts name it. */
@Entity('unit')
export class UnitRow {
  @PrimaryColumn('varchar', { length: 64 })
  code!: string;
}
