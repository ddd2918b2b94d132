import type { Config } from '@app/config';
import { InfrastructureModule, PROBLEM_TEXTS } from '@app/features/composition';
import { HttpModule } from '@app/http';
import { type DynamicModule, Module } from '@nestjs/common';

/** Answers HTTP and asks for jobs; workers run them. */
@Module({})
export class ApiModule {
  static forRoot(config: Config): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        InfrastructureModule.forRoot(config, { care: 'expect', work: false }),
        HttpModule.forRoot({ http: config.http, texts: PROBLEM_TEXTS }),
      ],
    };
  }
}
