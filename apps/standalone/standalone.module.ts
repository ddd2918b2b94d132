import { join } from 'node:path';
import type { Config } from '@app/config';
import { InfrastructureModule, PROBLEM_TEXTS } from '@app/features/composition';
import { OverviewModule, type WorkInProgress } from '@app/features/overview';
import { ScreensModule } from '@app/features/screens';
import { HttpModule } from '@app/http';
import type { Clock } from '@app/kernel';
import { type DynamicModule, Module } from '@nestjs/common';

/** Where the build leaves apps/web (scripts/prepare.mjs): beside the compiled server. */
const BUILT_SCREENS = join(__dirname, '../../web');

/** Where the output folders of the example months lie. */
export function publishedFolder(config: Config): string {
  return join(config.dataDirectory, 'months');
}

/** Everything in one process: answers HTTP, runs the jobs, and shows the example months. */
@Module({})
export class StandaloneModule {
  static forRoot(config: Config, work: WorkInProgress, clock?: Clock): DynamicModule {
    return {
      module: StandaloneModule,
      imports: [
        InfrastructureModule.forRoot(config, {
          care: 'migrate',
          work: true,
          ...(clock === undefined ? {} : { clock }),
        }),
        HttpModule.forRoot({ http: config.http, texts: PROBLEM_TEXTS }),
        OverviewModule.forFolder(publishedFolder(config), work),
        ScreensModule.forFolder(BUILT_SCREENS),
      ],
    };
  }
}
