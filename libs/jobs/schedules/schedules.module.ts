import { Clock, JobOutbox, UnitOfWork } from '@app/kernel';
import { type DynamicModule, Injectable, Module, type OnApplicationBootstrap } from '@nestjs/common';
import type { Schedule } from './schedule';
import { ScheduleTickJob } from './schedule-tick.job';
import { Schedules } from './schedules';

/** Has every schedule go on when a process starts. */
@Injectable()
class ScheduleKeeper implements OnApplicationBootstrap {
  constructor(
    private readonly schedules: Schedules,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    for (const name of this.schedules.names) {
      await this.unitOfWork.run((tx) => this.schedules.ensure(tx, name));
    }
  }
}

/** The recurring jobs of a Nest application. Needs what `JobsModule` gives; `ScheduleTickJob` and the jobs begun are on its list of handlers. */
@Module({})
export class SchedulesModule {
  static forRoot(schedules: readonly Schedule[]): DynamicModule {
    return {
      module: SchedulesModule,
      providers: [
        {
          provide: Schedules,
          inject: [JobOutbox, Clock],
          useFactory: (outbox: JobOutbox, clock: Clock) => new Schedules(schedules, outbox, clock),
        },
        ScheduleTickJob,
        ScheduleKeeper,
      ],
    };
  }
}
