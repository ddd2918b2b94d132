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

/** Works one example month into the folder `output`. */
export async function workExampleMonth(month: string, output: string, { config, work }: ExampleWork): Promise<void> {
  work.description = `正在考核示例月份 ${month}……`;
  const { folder, problems } = await readMonthFolder(join(EXAMPLES, month));
  if (folder === null) throw new Error(problems.map(formatProblem).join('；'));
  await workFolder(folder, {
    // Examples are no part of the office's database, and are worked again when they are lost.
    database: { driver: 'sqlite', path: join(config.dataDirectory, 'examples.sqlite'), durability: 'scratch' },
    parts: { entities: ENTITIES, migrations: MIGRATIONS },
    filesFolder: join(config.dataDirectory, 'example-files'),
    log: console,
    onProgress: (_stage, done, total) => {
      work.description = `正在考核示例月份 ${month}：当前步骤完成${Math.floor((done * 100) / Math.max(total, 1))}%`;
    },
    onFinished: (writeOutput) => writeWhole(output, writeOutput),
  });
}
