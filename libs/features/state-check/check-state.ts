import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { compareRecords } from './compare-records';
import { compareScores } from './compare-scores';
import type { Contradiction } from './contradiction';

/** Compares the tables with the log. */
@Injectable()
export class CheckState {
  constructor(private readonly dataSource: DataSource) {}

  /** Everything in the tables that contradicts the log. Reads only. */
  async execute(log: string): Promise<readonly Contradiction[]> {
    return [...(await compareRecords(this.dataSource, log)), ...(await compareScores(this.dataSource.manager, log))];
  }
}
