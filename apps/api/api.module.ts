import { join } from 'node:path';
import type { Config } from '@app/config';
import { InfrastructureModule, PROBLEM_TEXTS } from '@app/features/composition';
import { ScreensModule } from '@app/features/screens';
import { HttpModule } from '@app/http';
import { type DynamicModule, Module } from '@nestjs/common';

/** Where the build leaves apps/web (scripts/prepare.mjs): beside the compiled server. */
const BUILT_SCREENS = join(__dirname, '../../web');

/** Answers HTTP and asks for jobs; workers run them. */
@Module({})
export class ApiModule {
  static forRoot(config: Config): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        InfrastructureModule.forRoot(config, { care: 'expect', work: false }),
        HttpModule.forRoot({ http: config.http, texts: PROBLEM_TEXTS }),
        ScreensModule.forFolder(BUILT_SCREENS),
      ],
    };
  }
}
