import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '@app/config';
import { workFolder, writeWhole } from '@app/features/month-runs';
import type { WorkInProgress } from '@app/features/overview';
import { ENTITIES, MIGRATIONS } from '@app/features/persistence';
import { formatProblem, readMonthFolder } from '@app/intake';

const EXAMPLES = join(__dirname, '../../../test/fixtures/months');

/** What working the examples needs: the settings, where results go, where progress is shown. */
export interface ExampleWork {
  readonly config: Config;
  readonly published: string;
  readonly work: WorkInProgress;
}

/** On the first start: works the two example months, so that there is something to look at. Does nothing where they are done. */
export async function workExampleMonths({ config, published, work }: ExampleWork): Promise<void> {
  for (const month of ['2021-08', '2021-09']) {
    const output = join(published, month);
    const isDone = await access(join(output, 'scores.json')).then(
      () => true,
      () => false,
    );
    if (isDone) continue;
    work.description = `正在考核示例月份 ${month}……`;
    const { folder, problems } = await readMonthFolder(join(EXAMPLES, month));
    if (folder === null) throw new Error(problems.map(formatProblem).join('；'));
    await workFolder(folder, {
      // Examples are no part of the office's database, and are worked again when they are lost.
      database: { driver: 'sqlite', path: join(config.dataDirectory, 'examples.sqlite'), durability: 'scratch' },
      parts: { entities: ENTITIES, migrations: MIGRATIONS },
      onProgress: (_stage, done, total) => {
        work.description = `正在考核示例月份 ${month}：当前步骤完成${Math.floor((done * 100) / Math.max(total, 1))}%`;
      },
      onFinished: (writeOutput) => writeWhole(output, writeOutput),
    });
    console.log(`示例月份 ${month} 考核完成。`);
  }
  work.description = null;
}
