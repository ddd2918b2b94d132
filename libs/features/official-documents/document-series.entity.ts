import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The last number given in a series and year (RULES §8: without gaps). */
@Entity('document_series')
export class DocumentSeries {
  /** 机关代字, such as 运信用办. */
  @PrimaryColumn({ type: 'varchar', length: 40 })
  series!: string;

  @PrimaryColumn({ type: 'integer' })
  year!: number;

  @Column({ name: 'last_serial', type: 'integer' })
  lastSerial!: number;
}
