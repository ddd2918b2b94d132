import { type DynamicModule, Module } from '@nestjs/common';
import { OverviewController } from './overview.controller';
import { PublishedFiles } from './published-files';
import { WorkInProgress } from './work-in-progress';

/** Serves the overview of the months whose output folders lie in one folder. */
@Module({})
export class OverviewModule {
  static forFolder(folder: string, work: WorkInProgress): DynamicModule {
    return {
      module: OverviewModule,
      controllers: [OverviewController],
      providers: [
        { provide: PublishedFiles, useFactory: () => new PublishedFiles(folder) },
        { provide: WorkInProgress, useValue: work },
      ],
    };
  }
}
