import { readConfig, readEnvironment } from '@app/config';
import { EdgeLogger } from '@app/http';
import { NestFactory } from '@nestjs/core';
import { HealthPort } from './health-port';
import { WorkerModule } from './worker.module';

async function main(): Promise<void> {
  const config = readConfig(readEnvironment());
  const logger = new EdgeLogger(config.logLevel);
  const app = await NestFactory.createApplicationContext(WorkerModule.forConfig(config), {
    logger,
    abortOnError: false,
  });
  app.enableShutdownHooks();
  const port = await app.get(HealthPort).open(config.http);
  logger.log(`后台任务进程已启动，健康检查端口 ${port}`, 'Worker');
}

main().catch((error: unknown) => {
  console.error(`启动失败：${error instanceof Error ? error.message : String(error)}`);
  // What was opened before the failure would keep the process waiting.
  process.exit(1);
});
