import type { EntityManager } from 'typeorm';
import { DocumentSeries } from './document-series.entity';
import type { SeriesYear } from './take-number';

/** A book of the register: the numbers of one series and year, from 1 to `numbers` without gaps. */
export interface RegisterBook extends SeriesYear {
  readonly numbers: number;
}

/** All books there are, the newest year first. */
export async function registerBooks(manager: EntityManager): Promise<RegisterBook[]> {
  const found = await manager.find(DocumentSeries, { order: { year: 'DESC', series: 'ASC' } });
  return found.map(({ series, year, lastSerial }) => ({ series, year, numbers: lastSerial }));
}
