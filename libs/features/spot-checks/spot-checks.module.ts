import type { JobHandler } from '@app/jobs';
import { type DynamicModule, Module, type OnModuleInit, type Type } from '@nestjs/common';
import { AnswerFilesController } from './answer-files.controller';
import { ComparisonDeskController } from './comparison-desk.controller';
import { RuleOnRows } from './rulings/rule-on-rows';
import { spotCheckTask } from './spot-check.workflow';
import { MonthSpotChecksController, SpotChecksController } from './spot-checks.controller';
import { TaskGround } from './task-ground';
import { ActOnMany } from './tasks/act-on-many';
import { ActOnSpotCheck } from './tasks/act-on-spot-check';
import { BeginComparisonJob } from './tasks/begin-comparison.job';
import { CompareSpotCheckJob } from './tasks/compare-spot-check.job';
import { KeepUpload } from './tasks/keep-upload';
import { guardsOfOffer } from './tasks/spot-check-view.query';
import { SpotCheckSettings } from './tasks/spot-check-settings';
import { ToldRefusals } from './tasks/told-refusals';
import { UploadAnswerFile } from './tasks/upload-answer-file';
import { ViewTask } from './view-task';

/** For the process's list of handlers. */
export const SPOT_CHECK_JOBS: readonly Type<JobHandler>[] = [BeginComparisonJob, CompareSpotCheckJob];

/**
 * Spot checks of worked months. Needs `DataSource`, `UnitOfWork`, `Clock`, `AuditTrail`, `FileStore`, the processes and the edge from
 * global modules.
 */
@Module({})
export class SpotChecksModule implements OnModuleInit {
  constructor(private readonly ground: TaskGround) {}

  onModuleInit(): void {
    this.ground.reader.findGuardsBy(spotCheckTask.name, (offer) => guardsOfOffer(this.ground, offer));
  }

  static forRoot(settings: SpotCheckSettings): DynamicModule {
    return {
      module: SpotChecksModule,
      controllers: [MonthSpotChecksController, AnswerFilesController, ComparisonDeskController, SpotChecksController],
      providers: [
        { provide: SpotCheckSettings, useValue: settings },
        TaskGround,
        ViewTask,
        ActOnSpotCheck,
        ActOnMany,
        KeepUpload,
        ToldRefusals,
        UploadAnswerFile,
        RuleOnRows,
        ...SPOT_CHECK_JOBS,
      ],
      exports: [...SPOT_CHECK_JOBS],
    };
  }
}
