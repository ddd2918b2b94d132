import { readConfig, readEnvironment } from '@app/config';
import { startHttp } from '@app/features/composition';
import { WorkInProgress } from '@app/features/overview';
import { openDemo } from './demo/open-demo';
import { workExampleMonths } from './example-months';
import { publishedFolder, StandaloneModule } from './standalone.module';

async function main(): Promise<void> {
  const config = readConfig(readEnvironment());
  const work = new WorkInProgress();
  const demo = openDemo(config);
  const app = await startHttp(StandaloneModule.forRoot(config, work, demo?.clock), config);
  console.log(`“双公示”指标考核系统已启动，请用浏览器打开 ${config.http.publicUrl}/`);
  await demo?.workMonths(app, work);
  await workExampleMonths({ config, published: publishedFolder(config), work });
}

main().catch((error: unknown) => {
  console.error(`启动失败：${error instanceof Error ? error.message : String(error)}`);
  // What was opened before the failure would keep the process waiting.
  process.exit(1);
});
