import { readConfig, readEnvironment } from '@app/config';
import { NestFactory } from '@nestjs/core';
import { HealthPort } from './health-port';
import { WorkerModule } from './worker.module';

async function main(): Promise<void> {
  const config = readConfig(readEnvironment());
  const app = await NestFactory.createApplicationContext(WorkerModule.forConfig(config), {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  app.enableShutdownHooks();
  const port = await app.get(HealthPort).open(config.http);
  console.log(`后台任务进程已启动，健康检查端口 ${port}`);
}

main().catch((error: unknown) => {
  console.error(`启动失败：${error instanceof Error ? error.message : String(error)}`);
  // What was opened before the failure would keep the process waiting.
  process.exit(1);
});
