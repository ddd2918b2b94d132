import { createDataSource, managerOf, runMigrations, type DatabaseChoice, TypeOrmUnitOfWork } from '@app/database';
import { drawOf } from '@app/features/month-runs';
import { Assessment, getMonthContext, inFolder, type MonthContext, RosterUnit, SourceFile } from '@app/features/months';
import { ENTITIES, MIGRATIONS } from '@app/features/persistence';
import { readMonthFolder } from '@app/intake';
import type { DataSource } from 'typeorm';

/** A month whose files may now be received. */
export interface OpenMonth {
  readonly dataSource: DataSource;
  readonly unitOfWork: TypeOrmUnitOfWork;
  readonly month: MonthContext;
  readonly files: readonly SourceFile[];
  /** Numbers of the drawn units. */
  readonly drawn: readonly number[];
}

const ID = 1;

/** Opens a generated month as far as receiving and comparing need it. */
export async function openMonth(root: string, choice: DatabaseChoice): Promise<OpenMonth> {
  const { folder, problems } = await readMonthFolder(root);
  if (folder === null) throw new Error(JSON.stringify(problems));
  const dataSource = await createDataSource(choice, { entities: ENTITIES, migrations: MIGRATIONS }).initialize();
  await runMigrations(dataSource);
  const unitOfWork = new TypeOrmUnitOfWork(dataSource);
  const { settings } = folder;
  await unitOfWork.run(async (tx) => {
    await managerOf(tx).insert(Assessment, {
      ...{ id: ID, month: settings.month, scheme: settings.schemeId, parameters: { ...settings.parameters } },
      ...{ cutOff: settings.cutOff, issueDate: settings.issueDate, drawSeed: settings.drawSeed },
      ...{
        givenDraw: null,
        previous: null,
        state: 'receiving',
        auditLog: 'bench',
        openedAt: '2021-09-07T00:00:00.000Z',
      },
    });
    for (const [unitNo, unit] of folder.roster.entries()) {
      await managerOf(tx).insert(RosterUnit, { assessmentId: ID, unitNo, ...unit });
    }
  });
  const platform = folder.platform.map((file) => ({ ...file, role: file.kind, unitCode: '' }));
  const ledgers = folder.ledgers.map((file) => ({ ...file, role: 'ledger' as const }));
  const files = [...platform, ...ledgers].map(({ role, unitCode, source, fullPath }, i) => ({
    ...{ assessmentId: ID, fileNo: i + 1, path: source.path, role, format: source.format, unitCode },
    ...{ location: inFolder(fullPath), byteCount: source.size, sha256: null, rowCount: null },
  }));
  await unitOfWork.run((tx) => managerOf(tx).insert(SourceFile, files));
  const { drawn } = drawOf(folder);
  return {
    dataSource,
    unitOfWork,
    month: await getMonthContext(dataSource.manager, ID),
    files,
    drawn: folder.roster.flatMap(({ code }, unitNo) => (drawn.has(code) ? [unitNo] : [])),
  };
}
