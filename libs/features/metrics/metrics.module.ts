import type { MetricsChoice } from '@app/config';
import { Clock } from '@app/kernel';
import {
  type BeforeApplicationShutdown,
  type DynamicModule,
  Inject,
  Module,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { DataSource } from 'typeorm';
import { MetricsPort } from './metrics-port';
import { ProcessMetrics } from './process-metrics';

const MEASURED_AT = Symbol('MEASURED_AT');

@Module({})
class MeasuringModule implements OnApplicationBootstrap, BeforeApplicationShutdown {
  constructor(
    private readonly port: MetricsPort,
    @Inject(MEASURED_AT) private readonly at: NonNullable<MetricsChoice>,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.port.open(this.at);
  }

  /** Before connections close: a reading may be under way. */
  beforeApplicationShutdown(): void {
    this.port.close();
  }
}

/**
 * What a process measures, on a port of its own; nothing where none is configured. Needs `DataSource` and `Clock` from global modules;
 * `auditLog` is the office's log (`AUDIT_ORIGIN`).
 */
@Module({})
export class MetricsModule {
  static forRoot(options: { readonly metrics: MetricsChoice; readonly auditLog: string }): DynamicModule {
    const { metrics, auditLog } = options;
    if (metrics === null) return { module: MetricsModule };
    return {
      module: MeasuringModule,
      providers: [
        { provide: MEASURED_AT, useValue: metrics },
        {
          provide: MetricsPort,
          inject: [DataSource, Clock],
          useFactory: (dataSource: DataSource, clock: Clock) =>
            new MetricsPort(new ProcessMetrics({ dataSource, clock, auditLog })),
        },
      ],
    };
  }
}
