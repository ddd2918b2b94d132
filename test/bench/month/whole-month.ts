import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDataSource, type DatabaseChoice, runMigrations } from '@app/database';
import { workFolder } from '@app/features/month-runs';
import { ENTITIES, MIGRATIONS } from '@app/features/persistence';
import { readMonthFolder } from '@app/intake';

export interface WholeInput {
  readonly choice: DatabaseChoice;
  readonly folder: string;
}

/** Seconds from the folder: to the scores; to all tables written, the making of documents left out; to the end, documents and all. */
export interface WholeTimes {
  readonly scores: number;
  readonly tables: number;
  readonly documents: number;
}

/** The whole month as the command line works it. The tables are there already, as they are for the bare load. */
export async function wholeMonth({ choice, folder: root }: WholeInput): Promise<WholeTimes> {
  const files = await mkdtemp(join(tmpdir(), 'bench-files-'));
  const target = await mkdtemp(join(tmpdir(), 'bench-output-'));
  await makeTables(choice);
  const started = performance.now();
  const passed = (): number => (performance.now() - started) / 1_000;
  let scores = 0;
  let made = 0;
  try {
    const { folder } = await readMonthFolder(root);
    if (folder === null) throw new Error('The generated month cannot be read.');
    const problems = await workFolder(folder, {
      database: choice,
      parts: { entities: ENTITIES, migrations: MIGRATIONS },
      filesFolder: files,
      log: { warn: () => undefined, error: (message, error) => console.error(message, error) },
      onProgress: (stage) => {
        if (stage === 'document' && scores === 0) scores = passed();
      },
      onFinished: async (writeOutput) => {
        made = passed();
        await writeOutput(target);
      },
    });
    if (problems.length > 0) throw new Error(JSON.stringify(problems[0]));
    const documents = passed();
    // The first file that is written when all tables are there.
    const { mtimeMs } = await stat(join(target, 'draw.json'));
    const written = (mtimeMs - performance.timeOrigin - started) / 1_000;
    return { scores, tables: scores + written - made, documents };
  } finally {
    for (const folder of [files, target]) await rm(folder, { recursive: true, force: true });
  }
}

async function makeTables(choice: DatabaseChoice): Promise<void> {
  const dataSource = await createDataSource(choice, { entities: ENTITIES, migrations: MIGRATIONS }).initialize();
  await runMigrations(dataSource).finally(() => dataSource.destroy());
}
