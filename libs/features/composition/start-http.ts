import type { Config } from '@app/config';
import { EdgeLogger, HttpEdgeAdapter, publishApi } from '@app/http';
import { type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** Starts a process that answers HTTP: the module behind the edge, listening as configured, ending cleanly on a signal. */
export async function startHttp(module: DynamicModule, config: Config): Promise<NestFastifyApplication> {
  const logger = new EdgeLogger(config.logLevel);
  const app = await NestFactory.create<NestFastifyApplication>(module, new HttpEdgeAdapter(config.http), {
    logger,
    // A start that fails is told by main, once and in Chinese.
    abortOnError: false,
  });
  app.enableShutdownHooks();
  await app.init();
  publishApi(app);
  await app.listen(config.http.port, config.http.host);
  return app;
}
