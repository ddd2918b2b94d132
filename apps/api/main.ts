import { readConfig, readEnvironment } from '@app/config';
import { startHttp } from '@app/features/composition';
import { ApiModule } from './api.module';

async function main(): Promise<void> {
  const config = readConfig(readEnvironment());
  await startHttp(ApiModule.forRoot(config), config);
}

main().catch((error: unknown) => {
  console.error(`启动失败：${error instanceof Error ? error.message : String(error)}`);
  // What was opened before the failure would keep the process waiting.
  process.exit(1);
});
