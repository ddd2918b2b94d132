import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseChoice } from '@app/database';
import { workFolder } from '@app/features/month-runs';
import { ENTITIES, MIGRATIONS } from '@app/features/persistence';
import { readMonthFolder } from '@app/intake';

// From dist/test/bench/acts.
const EXAMPLES = join(__dirname, '../../../../test/fixtures/months');

/** The month that both servers hold: a transaction in an empty database costs less than one among a month's rows. */
export const MONTH = '2021-08';

/** Works the example month into an empty database, so that lists, sheets and indexes have the size and the content of a real one. */
export async function workExampleMonth(database: DatabaseChoice): Promise<void> {
  const filesFolder = await mkdtemp(join(tmpdir(), 'bench-files-'));
  try {
    const { folder } = await readMonthFolder(join(EXAMPLES, MONTH));
    if (folder === null) throw new Error(`The example month ${MONTH} cannot be read.`);
    const problems = await workFolder(folder, {
      ...{ database, filesFolder, parts: { entities: ENTITIES, migrations: MIGRATIONS } },
      log: { warn: () => undefined, error: (message, error) => console.error(message, error) },
      onProgress: () => undefined,
      onFinished: () => Promise.resolve(),
    });
    if (problems.length > 0) throw new Error(JSON.stringify(problems[0]));
  } finally {
    await rm(filesFolder, { recursive: true, force: true });
  }
}
