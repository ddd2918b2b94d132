import { ProcessReader } from '@app/features/processes';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { SpotCheckSettings } from './tasks/spot-check-settings';
import type { ViewGround } from './tasks/spot-check-view.query';

/** What every look at a task needs, outside any transaction. */
@Injectable()
export class TaskGround implements ViewGround {
  constructor(
    private readonly dataSource: DataSource,
    private readonly settings: SpotCheckSettings,
    readonly reader: ProcessReader,
  ) {}

  get manager(): EntityManager {
    return this.dataSource.manager;
  }

  get secondEyes(): boolean {
    return this.settings.secondEyes;
  }
}
