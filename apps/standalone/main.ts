import { join } from 'node:path';
import { readConfig, readEnvironment } from '@app/config';
import { OverviewModule, WorkInProgress } from '@app/features/overview';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { workExampleMonths } from './example-months';

async function main(): Promise<void> {
  const config = readConfig(readEnvironment());
  const published = join(config.dataDirectory, 'months');
  const work = new WorkInProgress();
  const app = await NestFactory.create<NestFastifyApplication>(
    OverviewModule.forFolder(published, work),
    new FastifyAdapter(),
    { logger: ['error', 'warn'] },
  );
  app.enableShutdownHooks();
  await app.listen(config.http.port, config.http.host);
  console.log(`“双公示”指标考核系统已启动，请用浏览器打开 http://localhost:${config.http.port}/`);
  await workExampleMonths({ config, published, work });
}

main().catch((error: unknown) => {
  console.error(`启动失败：${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
