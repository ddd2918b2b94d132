import { join } from 'node:path';
import type { Config } from '@app/config';
import type { WorkInProgress } from '@app/features/overview';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DemoClock } from './demo-clock';

/** A demo: its clock, and the months that fill it. */
export interface Demo {
  readonly clock: DemoClock;
  /** Fills a new installation with months; people can look on meanwhile, while the clock goes on under their hands. */
  readonly workMonths: (app: NestFastifyApplication, work: WorkInProgress) => Promise<void>;
}

/** What the process needs to be a demo; undefined where the configuration has none, as with NODE_ENV=production. */
export function openDemo(config: Config): Demo | undefined {
  if (!config.accounts.demo) return undefined;
  const clock = DemoClock.open(join(config.dataDirectory, 'demo-clock'));
  return {
    clock,
    workMonths: async (app, work) => {
      const { workDemoMonths } = await import('./work-demo-months');
      try {
        await workDemoMonths({ app, clock, origin: config.http.publicUrl }, work);
        console.log('演示月份已就绪。');
      } catch (error) {
        // What is there can be looked at all the same.
        console.error(`演示月份未能全部准备：${error instanceof Error ? error.message : String(error)}`);
        work.description = null;
      }
    },
  };
}
