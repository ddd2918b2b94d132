import type { JobHandler } from '@app/jobs';
import { NoticeSources } from '@app/features/notifications';
import { type DynamicModule, Module, type OnModuleInit, type Type } from '@nestjs/common';
import { ActOnMonth } from './act-on-month';
import { ChangeMonthDates } from './change-month-dates';
import { CheckMonthUnitJob } from './check-month-unit.job';
import { CockpitQuery } from './cockpit.query';
import { CompareMonthJob } from './compare-month.job';
import { FinishMonthChecksJob } from './finish-month-checks.job';
import { KeepCorrectedScoringJob } from './keep-corrected-scoring.job';
import { WriteMonthNote } from './month-notes';
import { MonthNotices } from './month-notices';
import { MonthNotesController } from './month-notes.controller';
import { MonthsController } from './months.controller';
import { NewMonth } from './new-month';
import { PlanMonth } from './plan-month';
import { ScoreHistoryController } from './score-history.controller';
import { ScoreMonthJob } from './score-month.job';
import { ScoreWorkedMonth } from './score-worked-month';
import { ScoresController } from './scores.controller';
import { SettleMonthScoresJob } from './settle-month-scores.job';
import { WORKED_MONTHS_SETTINGS, type WorkedMonthsSettings } from './worked-months.settings';

/** For the process's list of handlers. */
export const WORKED_MONTHS_JOBS: readonly Type<JobHandler>[] = [
  CompareMonthJob,
  CheckMonthUnitJob,
  FinishMonthChecksJob,
  ScoreMonthJob,
  SettleMonthScoresJob,
  KeepCorrectedScoringJob,
];

/**
 * Planning, working and scoring a month. Needs `DataSource`, `UnitOfWork`, `Clock`, `AuditTrail`, `NoticeSources`, `TellNotices` and `ProcessesModule`
 * from global modules, with the tables of all processes registered.
 */
@Module({})
export class WorkedMonthsModule implements OnModuleInit {
  constructor(
    private readonly sources: NoticeSources,
    private readonly notices: MonthNotices,
  ) {}

  onModuleInit(): void {
    this.sources.register(this.notices);
  }

  static forRoot(settings: WorkedMonthsSettings): DynamicModule {
    return {
      module: WorkedMonthsModule,
      controllers: [MonthsController, ScoresController, MonthNotesController, ScoreHistoryController],
      providers: [
        { provide: WORKED_MONTHS_SETTINGS, useValue: settings },
        NewMonth,
        PlanMonth,
        ChangeMonthDates,
        ActOnMonth,
        ScoreWorkedMonth,
        CockpitQuery,
        WriteMonthNote,
        MonthNotices,
        ...WORKED_MONTHS_JOBS,
      ],
      exports: [ScoreWorkedMonth],
    };
  }
}
