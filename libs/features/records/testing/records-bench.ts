import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SecretBox } from '@app/config';
import { createDataSource, type DataSourceParts, managerOf, runMigrations } from '@app/database';
import { CreateReceivedFile1637713800100, ReceivedFile } from '@app/features/file-receipt';
import {
  Assessment,
  CreateMonth1637712100000,
  CreateWorkedMonth1637713800000,
  getWorkedMonth,
  holdMonth,
  InputProblemRow,
  monthProcess,
  RosterUnit,
  SourceFile,
  WorkedMonth,
} from '@app/features/months';
import { ActOnce, IdempotentCommands, ProcessRecord } from '@app/features/processes';
import { PROCESS_PARTS, ProcessBench } from '@app/features/processes/testing';
import type { RecordKind } from '@app/field-standard';
import { FolderFileStore } from '@app/files';
import { JOB_MIGRATIONS, JobRow, type JobSystem } from '@app/jobs';
import { CreateJobEffect1700000000001, JobBench, JobEffect } from '@app/jobs/testing';
import { type Actor, type FileStore, SYSTEM, type Transaction } from '@app/kernel';
import { RecordedAudit } from '@app/kernel/testing';
import type { ActionOf, GuardResults } from '@app/workflow';
import type { DataSource } from 'typeorm';
import {
  CheckUnitRecords,
  CreatePlatformFigures1637713810100,
  CreatePlatformImport1637713810000,
  CreateRecords1637712200000,
  ExtendDocumentIndex1637713000000,
  getPlatformIntake,
  type PlatformIntake,
  PlatformFigures,
  PlatformImport,
  PlatformImportProblem,
  PlatformRecordRow,
  RecordFinding,
  RecordTally,
  UnitTally,
} from '..';
import { KeepPlatformFigures } from '../figures/keep-platform-figures';
import { ConfirmPlatformImport } from '../imports/confirm-platform-import';
import { ImportProblems } from '../imports/import-problems';
import { PlatformImportsQuery } from '../imports/platform-imports.query';
import { ReadPlatformImport } from '../imports/read-platform-import';
import { ReadPlatformImportJob } from '../imports/read-platform-import.job';
import { SettlePlatformImportJob } from '../imports/settle-platform-import.job';
import { UploadPlatformFile } from '../imports/upload-platform-file';
import { WithdrawPlatformImport } from '../imports/withdraw-platform-import';
import { IntakeActs } from '../intake-acts';
import { MonthRecordsQuery } from '../month-records/month-records.query';

export const RECORDS_PARTS = {
  entities: [
    JobRow,
    JobEffect,
    ...PROCESS_PARTS.entities,
    Assessment,
    RosterUnit,
    SourceFile,
    InputProblemRow,
    WorkedMonth,
    ReceivedFile,
    PlatformRecordRow,
    RecordFinding,
    RecordTally,
    UnitTally,
    PlatformImport,
    PlatformImportProblem,
    PlatformFigures,
  ],
  migrations: [
    ...JOB_MIGRATIONS,
    CreateJobEffect1700000000001,
    CreateMonth1637712100000,
    CreateRecords1637712200000,
    ExtendDocumentIndex1637713000000,
    ...PROCESS_PARTS.migrations,
    CreateWorkedMonth1637713800000,
    CreateReceivedFile1637713800100,
    CreatePlatformImport1637713810000,
    CreatePlatformFigures1637713810100,
  ],
} satisfies DataSourceParts;

export const REVIEWER: Actor = { ...SYSTEM, id: 'reviewer', roles: ['reviewer'] };

export type RosterLine = Pick<RosterUnit, 'code'> & Partial<RosterUnit>;

const ROSTER: readonly RosterLine[] = [
  { code: 'D01', name: '市审批局', remit: 'both' },
  { code: 'D02', name: '市市场监管局', remit: 'penalty' },
];
const ROWS_A_STATEMENT = 200;

/** A worked month's platform data on one database, with a process that runs their jobs. */
export class RecordsBench {
  readonly jobs: JobBench;
  readonly system: JobSystem;
  readonly audit = new RecordedAudit();
  readonly box = new SecretBox([{ id: 'k1', bytes: Buffer.alloc(32, 7) }]);
  readonly once: ActOnce;
  readonly upload: UploadPlatformFile;
  readonly confirmation: ConfirmPlatformImport;
  readonly withdrawal: WithdrawPlatformImport;
  readonly figures: KeepPlatformFigures;
  readonly imports: PlatformImportsQuery;
  readonly records: MonthRecordsQuery;
  private readonly processes: ProcessBench;

  private constructor(
    readonly dataSource: DataSource,
    readonly files: FileStore,
    private readonly remove: () => Promise<void>,
  ) {
    this.jobs = new JobBench(dataSource);
    this.system = this.jobs.system([]);
    const { clock, unitOfWork } = this.jobs;
    const { outbox, handlers, flows } = this.system;
    this.processes = new ProcessBench(dataSource, [monthProcess]);
    this.once = new ActOnce(unitOfWork, new IdempotentCommands(clock));
    const acts = new IntakeActs(this.once, this.audit, clock);
    const problems = new ImportProblems(this.box);
    this.upload = new UploadPlatformFile(acts, outbox, clock);
    this.confirmation = new ConfirmPlatformImport(acts, outbox);
    this.withdrawal = new WithdrawPlatformImport(acts, outbox);
    this.figures = new KeepPlatformFigures(acts);
    this.imports = new PlatformImportsQuery(dataSource, flows, problems);
    this.records = new MonthRecordsQuery(dataSource);
    const read = new ReadPlatformImport(problems, this.audit, clock);
    handlers.register([new ReadPlatformImportJob(dataSource, files, read), new SettlePlatformImportJob()]);
  }

  static async on(dataSource: DataSource): Promise<RecordsBench> {
    const folder = await mkdtemp(join(tmpdir(), 'records-'));
    return new RecordsBench(dataSource, new FolderFileStore(folder), () => rm(folder, { recursive: true }));
  }

  /** On a database of its own, in memory. */
  static async open(): Promise<RecordsBench> {
    const choice = { driver: 'sqlite', path: ':memory:', durability: 'scratch' } as const;
    const dataSource = await createDataSource(choice, RECORDS_PARTS).initialize();
    await runMigrations(dataSource);
    return RecordsBench.on(dataSource);
  }

  /** A worked month in which letters are out and answers come in. Returns its assessment. */
  async planMonth(month = '2021-08', roster: readonly RosterLine[] = ROSTER): Promise<number> {
    const { manager } = this.dataSource;
    const assessmentId = ((await manager.maximum(Assessment, 'id')) ?? 0) + 1;
    await manager.insert(Assessment, {
      id: assessmentId,
      month,
      scheme: 'yuncheng-2021',
      parameters: {},
      cutOff: '2021-09-07',
      issueDate: '2021-09-10',
      drawSeed: '',
      givenDraw: null,
      previous: null,
      state: 'receiving',
      auditLog: 'office',
      openedAt: this.jobs.clock.now().toISOString(),
    });
    const usual = { assessmentId, name: '单位', group: 'department', parent: '', remit: 'both' } as const;
    const units = roster.map((unit, unitNo) => ({ ...usual, unitNo, ...unit }));
    for (let at = 0; at < units.length; at += ROWS_A_STATEMENT) {
      await manager.insert(RosterUnit, units.slice(at, at + ROWS_A_STATEMENT));
    }
    const office = { subject: month, month, unitCode: null, parentCode: null };
    const { id: recordId } = await this.processes.start(monthProcess, REVIEWER, office);
    await manager.insert(WorkedMonth, { month, assessmentId, recordId });
    return assessmentId;
  }

  /** The letters are out. */
  async openCollection(month = '2021-08'): Promise<void> {
    await this.step(month, 'open-collection', () => Promise.resolve({ 'letters-issued': true }));
  }

  /** Begins the month's checks, if the platform's data are in. */
  async beginChecks(month = '2021-08'): Promise<void> {
    await this.step(month, 'begin-checks', async (tx) => {
      await holdMonth(tx, month);
      const { isDone } = await getPlatformIntake(managerOf(tx), month);
      return { 'platform-imported': isDone, 'answers-closed': true };
    });
  }

  /** Hands a file in. Returns the import's id. */
  async handIn(kind: RecordKind, text: string | Buffer, name = `${kind}.csv`): Promise<string> {
    const { sha256, size } = await this.files.put(Buffer.from(text));
    const format = name.endsWith('.xlsx') ? 'xlsx' : 'csv';
    return this.upload.execute(REVIEWER, '2021-08', { kind, sha256, size, name, format });
  }

  async confirm(id: string, month = '2021-08'): Promise<void> {
    const { version } = await this.import(id);
    await this.confirmation.execute(REVIEWER, { month, id, version });
  }

  async withdraw(id: string, month = '2021-08'): Promise<void> {
    const { version } = await this.import(id);
    await this.withdrawal.execute(REVIEWER, { month, id, version, reason: '平台导出有误' });
  }

  /** Hands a file in, has it read, confirms it and has its records moved in. */
  async take(kind: RecordKind, text: string | Buffer, name?: string): Promise<string> {
    const id = await this.handIn(kind, text, name);
    await this.finish();
    await this.confirm(id);
    await this.finish();
    return id;
  }

  import(id: string): Promise<PlatformImport> {
    return this.dataSource.manager.findOneByOrFail(PlatformImport, { id });
  }

  intake(month = '2021-08'): Promise<PlatformIntake> {
    return getPlatformIntake(this.dataSource.manager, month);
  }

  /** Settles every unit's counts, as the month's checks do. */
  async check(assessmentId: number): Promise<readonly UnitTally[]> {
    const { manager } = this.dataSource;
    const check = new CheckUnitRecords();
    for (const { unitNo } of await manager.findBy(RosterUnit, { assessmentId })) {
      await this.jobs.unitOfWork.run((tx) => check.execute(tx, { assessmentId, unitNo }));
    }
    return manager.find(UnitTally, { where: { assessmentId }, order: { unitNo: 'ASC' } });
  }

  /** How many rows an assessment has in a table; negative numbers are staging places. */
  async rows(table: 'platform_record' | 'record_finding' | 'record_tally', assessmentId: number): Promise<number> {
    const [row] = await this.dataSource.query(`SELECT COUNT(*) AS n FROM ${table} WHERE assessment_id = ?`, [
      assessmentId,
    ]);
    return Number(row.n);
  }

  /** Runs everything that is due. */
  async finish(): Promise<void> {
    await this.system.start({ work: true });
    await this.system.flows.whenIdle();
  }

  /** Forgets everything, for the next test on the same database. What hangs on other rows stands behind them in the list. */
  async clear(): Promise<void> {
    await this.system.stop();
    const entities = RECORDS_PARTS.entities.map((entity) => this.dataSource.getMetadata(entity));
    for (const { tableName } of entities.toReversed()) await this.dataSource.query(`DELETE FROM ${tableName}`);
    await this.remove();
  }

  async dispose(): Promise<void> {
    await this.clear();
    await this.dataSource.destroy();
  }

  private async step(
    month: string,
    action: ActionOf<typeof monthProcess>,
    guardsIn: (tx: Transaction) => Promise<GuardResults<typeof monthProcess>>,
  ): Promise<void> {
    const { recordId: id } = await getWorkedMonth(this.dataSource.manager, month);
    const { version } = await this.dataSource.manager.findOneByOrFail(ProcessRecord, { id });
    await this.jobs.unitOfWork.run((tx) =>
      this.processes.engine.act(tx, {
        process: monthProcess,
        id,
        version,
        action,
        actor: REVIEWER,
        guards: () => guardsIn(tx),
      }),
    );
  }
}
