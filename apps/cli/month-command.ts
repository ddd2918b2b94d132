import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type DatabaseChoice, parseDatabaseUrl } from '@app/config';
import { drawOf, OutputFolderInUse, RunHeldUp, workFolder, writeWhole } from '@app/features/month-runs';
import { ENTITIES, MIGRATIONS } from '@app/features/persistence';
import {
  formatProblem,
  inspectTables,
  type InputProblem,
  type MonthFolder,
  readMonthFolder,
  undrawnLedgers,
} from '@app/intake';
import type { CommandPlace } from './command-place';
import { ProgressLine } from './progress-line';

const USAGE =
  '用法：npm run month -- --input 输入文件夹 --output 输出文件夹 [--database mysql://用户:密码@主机:端口/库名]';
const INPUT_REFUSED = 2;

/** `month`: works a month folder unattended (FORMATS). Returns the exit code. */
export async function monthCommand(argv: readonly string[], place: CommandPlace): Promise<number> {
  const { values } = parseArgs({
    args: [...argv],
    options: { input: { type: 'string' }, output: { type: 'string' }, database: { type: 'string' } },
  });
  if (values.input === undefined || values.output === undefined) {
    console.error(USAGE);
    return INPUT_REFUSED;
  }
  const input = resolve(place.directory, values.input);
  const reading = await readMonthFolder(input);
  const { folder } = reading;
  const early = [...reading.problems, ...(folder === null ? [] : undrawnLedgers(folder.ledgers, drawOf(folder).drawn))];
  if (folder === null || early.length > 0) {
    // The run will not start, but the tables are read all the same: people get every error at once.
    await inspectTables(reading, (problem) => early.push(problem));
    return refuse(early);
  }
  const scratch = await mkdtemp(join(tmpdir(), 'month-'));
  try {
    const database: DatabaseChoice =
      values.database === undefined
        ? { driver: 'sqlite', path: join(scratch, 'month.db'), durability: 'scratch' }
        : parseDatabaseUrl(values.database);
    const places = { database, filesFolder: join(scratch, 'files'), output: resolve(place.directory, values.output) };
    return await runFolder(folder, places);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

interface RunPlaces {
  readonly database: DatabaseChoice;
  readonly filesFolder: string;
  readonly output: string;
}

async function runFolder(folder: MonthFolder, { database, filesFolder, output }: RunPlaces): Promise<number> {
  const progress = new ProgressLine(process.stderr);
  try {
    const problems = await workFolder(folder, {
      database,
      parts: { entities: ENTITIES, migrations: MIGRATIONS },
      filesFolder,
      // A step that fails is tried again; one that is given up ends the run with its reason.
      log: { warn: () => undefined, error: () => undefined },
      onProgress: (...step) => progress.showStage(...step),
      onFinished: (writeOutput) => writeWhole(output, writeOutput),
    });
    progress.end();
    if (problems.length > 0) return refuse(problems);
    console.log(`${folder.settings.month} 考核完成，结果已写入 ${output}`);
    return 0;
  } catch (error) {
    if (error instanceof RunHeldUp) {
      console.error(
        `考核未完成：步骤 ${error.details['step']} 多次失败（${error.details['reason']}），未生成任何结果。`,
      );
      return 1;
    }
    if (!(error instanceof OutputFolderInUse)) throw error;
    console.error(`输出文件夹 ${output} 中有其他文件，为免误删未写入；请指定空文件夹后重试。`);
    return INPUT_REFUSED;
  } finally {
    progress.end();
  }
}

function refuse(problems: readonly InputProblem[]): number {
  for (const problem of problems) console.error(formatProblem(problem));
  console.error(`输入文件共有${problems.length}处需要更正，未生成任何结果。`);
  return INPUT_REFUSED;
}
