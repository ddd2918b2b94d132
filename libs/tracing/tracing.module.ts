import type { TracesChoice } from '@app/config';
import { type DynamicModule, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import type { Tracing } from './start-tracing';

const TRACING = Symbol('TRACING');

/** Traces of a process from before its first request to after its last job; nothing, and nothing loaded, where none are configured. */
@Module({})
export class TracingModule implements OnApplicationShutdown {
  constructor(@Inject(TRACING) private readonly tracing: Tracing | null) {}

  static forRoot(choice: TracesChoice): DynamicModule {
    const begin = async (): Promise<Tracing | null> =>
      choice === null ? null : (await import('./start-tracing')).startTracing(choice);
    return { module: TracingModule, providers: [{ provide: TRACING, useFactory: begin }] };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.tracing?.stop();
  }
}
