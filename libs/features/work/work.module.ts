import { NoticeSources, WaitingWork } from '@app/features/notifications';
import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { ReadWaitingWork } from './read-waiting-work';
import { RecordsController } from './records.controller';
import { TableNoticeSource } from './table-notice-source';
import { WorkController } from './work.controller';

/**
 * What waits for people, and the records of all processes alike. Needs `DataSource`, `Clock`, and what `ProcessesModule` and
 * `NotificationsModule` give, from global modules; gives `WaitingWork` to all.
 */
@Global()
@Module({
  controllers: [WorkController, RecordsController],
  providers: [TableNoticeSource, { provide: WaitingWork, useClass: ReadWaitingWork }],
  exports: [WaitingWork],
})
export class WorkModule implements OnModuleInit {
  constructor(
    private readonly sources: NoticeSources,
    private readonly general: TableNoticeSource,
  ) {}

  onModuleInit(): void {
    this.sources.registerGeneral(this.general);
  }
}
