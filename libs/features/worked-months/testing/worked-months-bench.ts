import { join } from 'node:path';
import { createDataSource, managerOf, runMigrations, TypeOrmUnitOfWork } from '@app/database';
import { Bulletin, bulletinProcess, MonthResult } from '@app/features/bulletins';
import {
  findWorkedMonth,
  getMonthContext,
  getWorkedMonth,
  type MonthStep,
  MoveMonth,
  type WorkedMonth,
} from '@app/features/months';
import { type AddressedNotice, TellNotices } from '@app/features/notifications';
import { OfficialDocument } from '@app/features/official-documents';
import { ENTITIES, MIGRATIONS } from '@app/features/persistence';
import { PROCESS_TABLES } from '@app/features/process-tables';
import { ActOnce, ProcessRecord } from '@app/features/processes';
import { actorOf, ProcessBench } from '@app/features/processes/testing';
import { CompareDrawnUnit, spotCheckTask } from '@app/features/spot-checks';
import { LoadFirstRoster } from '@app/features/units';
import { type MonthFolder, readMonthFolder } from '@app/intake';
import { InProcessTransport, JobHandler, type JobRun, JobSystem } from '@app/jobs';
import { BenchHandler, SetClock } from '@app/jobs/testing';
import { type Actor, newId, officeDay, SYSTEM, type Transaction } from '@app/kernel';
import type { ActionOf } from '@app/workflow';
import type { DataSource } from 'typeorm';
import { ActOnMonth, type MonthAction } from '../act-on-month';
import { ChangeMonthDates } from '../change-month-dates';
import { CheckMonthUnitJob } from '../check-month-unit.job';
import { CompareMonthJob } from '../compare-month.job';
import { FinishMonthChecksJob } from '../finish-month-checks.job';
import { getMonthGuards, type MonthGuards } from '../month-guards.query';
import { NewMonth } from '../new-month';
import { PlanMonth } from '../plan-month';
import { ScoreMonthJob } from '../score-month.job';
import { ScoreWorkedMonth } from '../score-worked-month';
import { SettleMonthScoresJob } from '../settle-month-scores.job';
import { MonthFilling } from './month-filling';

export const FIXTURE_MONTHS = join(__dirname, '../../../../test/fixtures/months');
export const REVIEWER = actorOf('reviewer', 'reviewer');
export const LEADER = actorOf('leader', 'leader');

/** The state that tasks stand in, and what is done on them. */
type TaskStep = readonly [string, ActionOf<typeof spotCheckTask>];

const TASK_GUARDS = { 'letter-issued': true, 'answer-complete': true, 'comparison-complete': true } as const;
const DECIDED = { 'findings-decided': true, 'second-eyes': true, 'comparison-begun': true } as const;

/** Stands in for the feature of spot checks: the comparison of one task, and its end. */
class CompareTask extends JobHandler<string> {
  override readonly name = 'compare-spot-check';
  override readonly queue = 'comparison';

  constructor(private readonly bench: WorkedMonthsBench) {
    super();
  }

  override parse(payload: unknown): string {
    return String((payload as { recordId: unknown }).recordId);
  }

  override async handle(recordId: string, run: JobRun): Promise<void> {
    await run.commit((tx) => this.bench.compare(tx, recordId));
  }
}

/** Keeps what people were told. */
class ToldReviewers extends TellNotices {
  readonly notices: AddressedNotice[] = [];

  constructor() {
    super({} as never, {} as never);
  }

  override execute(_tx: Transaction, notices: readonly AddressedNotice[]): Promise<number> {
    this.notices.push(...notices);
    return Promise.resolve(notices.length);
  }
}

/** Worked months with every process, real jobs and a clock that is set, on one database. */
export class WorkedMonthsBench {
  readonly clock: SetClock;
  readonly processes: ProcessBench;
  readonly jobs: JobSystem;
  readonly unitOfWork: TypeOrmUnitOfWork;
  readonly once: ActOnce;
  readonly planMonth: PlanMonth;
  readonly changeDates: ChangeMonthDates;
  readonly actOnMonth: ActOnMonth;
  readonly scoreWorkedMonth: ScoreWorkedMonth;
  readonly settings = { auditLog: 'yuncheng.example/test', scheme: 'yuncheng-2021' };

  private constructor(
    readonly dataSource: DataSource,
    at: Date,
  ) {
    this.clock = new SetClock(at);
    this.unitOfWork = new TypeOrmUnitOfWork(dataSource);
    const { clock, unitOfWork } = this;
    const note = (message: string, error?: unknown) => this.logged.push(`${message} ${String(error)}`);
    this.jobs = new JobSystem({
      ...{ dataSource, unitOfWork, clock, log: { warn: note, error: note } },
      transport: new InProcessTransport({ each: 4 }),
      settings: { poll: 20, backOff: { first: 0, longest: 0 } },
    });
    this.processes = new ProcessBench(dataSource, PROCESS_TABLES, () => this.jobs.outbox);
    Object.assign(this.processes.clock, { now: () => clock.now() });
    const { engine, commands, audit } = this.processes;
    this.once = new ActOnce(unitOfWork, commands);
    this.planMonth = new PlanMonth(this.once, engine, new NewMonth(clock, this.settings));
    this.changeDates = new ChangeMonthDates(unitOfWork, engine);
    this.actOnMonth = new ActOnMonth(this.once, clock, engine);
    this.scoreWorkedMonth = new ScoreWorkedMonth(engine, audit, clock);
    this.jobs.handlers.register(this.handlers());
  }

  readonly logged: string[] = [];
  readonly told = new ToldReviewers();

  /** On a database with all tables; the roster of 2021 is in force. */
  static async on(dataSource: DataSource, at = new Date('2021-09-01T01:00:00.000Z')): Promise<WorkedMonthsBench> {
    const bench = new WorkedMonthsBench(dataSource, at);
    await new LoadFirstRoster(bench.unitOfWork, bench.processes.audit).execute();
    await bench.jobs.start({ work: true });
    return bench;
  }

  static async inMemory(at?: Date): Promise<WorkedMonthsBench> {
    const choice = { driver: 'sqlite', path: ':memory:', durability: 'scratch' } as const;
    const dataSource = await createDataSource(choice, { entities: ENTITIES, migrations: MIGRATIONS }).initialize();
    await runMigrations(dataSource);
    return WorkedMonthsBench.on(dataSource, at);
  }

  get manager() {
    return this.dataSource.manager;
  }

  async close(): Promise<void> {
    await this.jobs.stop();
    await this.dataSource.destroy();
  }

  /** Sets the clock forward to nine o'clock of a day of the office. */
  setDay(day: string): void {
    this.clock.forward(new Date(`${day}T01:00:00.000Z`).getTime() - this.clock.now().getTime());
  }

  command() {
    const key = newId(this.clock.now());
    return { key, digest: key };
  }

  plan(month: string, actor: Actor = REVIEWER): Promise<void> {
    return this.planMonth.execute(actor, month, this.command());
  }

  worked(month: string): Promise<WorkedMonth> {
    return getWorkedMonth(this.manager, month);
  }

  async state(month: string): Promise<string> {
    const worked = await findWorkedMonth(this.manager, month);
    return (await this.record(worked?.recordId ?? '')).state;
  }

  record(id: string): Promise<ProcessRecord> {
    return this.manager.findOneByOrFail(ProcessRecord, { id });
  }

  async act(
    month: string,
    action: MonthAction,
    { actor = REVIEWER, reason }: { readonly actor?: Actor; readonly reason?: string } = {},
  ): Promise<void> {
    const { recordId } = await this.worked(month);
    const { version } = await this.record(recordId);
    await this.actOnMonth.execute(actor, { month, action, version, reason }, this.command());
  }

  /** The text of the month's scores. */
  async scores(month: string): Promise<string> {
    const { assessmentId } = await this.worked(month);
    return (await this.manager.findOneByOrFail(MonthResult, { assessmentId })).scores;
  }

  async guards(month: string): Promise<MonthGuards> {
    return getMonthGuards(this.manager, await this.worked(month), officeDay(this.clock.now()));
  }

  /** A step of the month that follows from another feature's act. */
  async move(step: MonthStep): Promise<void> {
    await this.unitOfWork.run((tx) => new MoveMonth(this.processes.engine).execute(tx, step));
  }

  /** Until no job is left to do now. */
  idle(): Promise<void> {
    return this.jobs.flows.whenIdle();
  }

  /** Lets the month's jobs work, looking again where they do, until it has left a state. */
  async whenLeft(month: string, state: string): Promise<void> {
    for (let turn = 0; turn < 20; turn++) {
      await this.idle();
      if ((await this.state(month)) !== state) return;
      this.clock.forward(10_000);
    }
    throw new Error(`${month} stays ${state}: ${this.logged.join('; ')}`);
  }

  async folder(month: string): Promise<MonthFolder> {
    const { folder, problems } = await readMonthFolder(join(FIXTURE_MONTHS, month));
    if (folder === null) throw new Error(JSON.stringify(problems));
    return folder;
  }

  /** Draws the units and opens their tasks. */
  async draw(folder: MonthFolder): Promise<void> {
    const { month } = folder.settings;
    const { assessmentId } = await this.worked(month);
    await this.unitOfWork.run(async (tx) => {
      const drawn = await new MonthFilling(tx, await getMonthContext(managerOf(tx), assessmentId)).draw(folder);
      for (const { code, parent } of drawn) {
        const whose = { unitCode: code, parentCode: parent === '' ? null : parent };
        const task = { process: spotCheckTask, subject: `${month}/${code}`, month, ...whose, actor: SYSTEM };
        await this.processes.engine.start(tx, task);
      }
    });
  }

  /** Puts the folder's platform files, ledgers and confirmed facts in the month's tables. */
  async fill(folder: MonthFolder): Promise<void> {
    const { assessmentId } = await this.worked(folder.settings.month);
    await this.unitOfWork.run(async (tx) => {
      await new MonthFilling(tx, await getMonthContext(managerOf(tx), assessmentId)).fill(folder);
    });
  }

  /** One act on each task of a month that stands in a state. */
  async tasks(month: string, [state, action]: TaskStep, actor: Actor = SYSTEM): Promise<number> {
    const process = spotCheckTask;
    const tasks = await this.manager.findBy(ProcessRecord, { process: process.name, month, state });
    for (const { id, version, unitCode } of tasks) {
      const own = action === 'acknowledge' || action === 'answer';
      const by = own ? actorOf('officer', 'unit-officer', { unitCode }) : actor;
      const command = { process, id, version, action, actor: by, guards: { ...TASK_GUARDS, ...DECIDED } };
      await this.unitOfWork.run((tx) => this.processes.engine.act(tx, command));
    }
    return tasks.length;
  }

  /** Units with a ledger or a statement answer; the rest stay silent until the deadline. */
  async answer(folder: MonthFolder): Promise<void> {
    const { month } = folder.settings;
    const answering = new Set([
      ...folder.ledgers.map(({ unitCode }) => unitCode),
      ...folder.statements.map(({ code }) => code),
    ]);
    const tasks = await this.manager.findBy(ProcessRecord, {
      process: spotCheckTask.name,
      month,
      state: 'acknowledged',
    });
    for (const { id, version, unitCode } of tasks.filter((task) => answering.has(task.unitCode ?? ''))) {
      const actor = actorOf('officer', 'unit-officer', { unitCode });
      const command = { process: spotCheckTask, id, version, action: 'answer', actor, guards: TASK_GUARDS } as const;
      await this.unitOfWork.run((tx) => this.processes.engine.act(tx, command));
    }
  }

  /** Works an example month from planning to its scores, everything decided as the folder says. */
  async work(month: string, checksOn: string): Promise<void> {
    const folder = await this.folder(month);
    await this.plan(month);
    await this.draw(folder);
    await this.fill(folder);
    // After the ledgers have been read: their rows must be judged by the new cut-off.
    const { cutOff, issueDate } = folder.settings;
    await this.changeDates.execute(REVIEWER, { month, version: 1, cutOff, issueDate, reason: '与印发安排一致' });
    await this.tasks(month, ['drawn', 'notify']);
    await this.act(month, 'open-collection');
    await this.tasks(month, ['notified', 'acknowledge']);
    await this.answer(folder);
    this.setDay(checksOn);
    await this.tasks(month, ['acknowledged', 'expire']);
    await this.act(month, 'begin-checks');
    await this.whenLeft(month, 'checking');
    await this.tasks(month, ['reviewing', 'confirm'], REVIEWER);
    await this.tasks(month, ['unanswered', 'confirm-silence'], REVIEWER);
    await this.act(month, 'request-scoring');
    await this.whenLeft(month, 'confirming');
  }

  /** As the bulletin's feature does it. */
  async publish(month: string): Promise<void> {
    const guards = { 'bulletin-submitted': true, 'objections-decided': true, 'bulletin-published': true };
    await this.move({ month, action: 'enter-signing', guards });
    await this.move({ month, action: 'publish', guards });
    await this.issueBulletin(month);
  }

  /** A published bulletin, with the scores as they are. */
  private async issueBulletin(month: string): Promise<void> {
    const { manager } = this;
    const { assessmentId } = await this.worked(month);
    const whole = { subject: `${month}/1`, month, unitCode: null, parentCode: null };
    const { id } = await this.processes.start(bulletinProcess, REVIEWER, whole);
    await manager.update(ProcessRecord, { id }, { state: 'published' });
    const publishedAt = this.clock.now();
    await manager.insert(OfficialDocument, {
      ...{ id, kind: 'bulletin', series: '运信用办', year: 2021, serial: 1, title: null, issueDate: '2021-09-10' },
      ...{ month, unitCode: null, parentCode: null, content: {} as never, approvals: [], state: 'issued' },
      ...{ checkCode: 'SAMPLE', followUp: null, fileSha256: null, byteCount: null, pages: null, supersededBy: null },
      ...{ numberedAt: publishedAt, issuedAt: publishedAt, publishedAt },
    });
    await manager.insert(Bulletin, {
      ...{ id, month, ordinal: 1, assessmentId, kind: 'monthly', corrects: null, correctionReason: null },
      ...{ narrative: {} as never, narrativeVersion: 1, issueDate: '2021-09-10', documentId: id, publishedAt },
      ...{ frozen: { scores: await this.scores(month) } as never, manifest: null, manifestSha256: null },
    });
  }

  /** The comparison of one task, as the feature of spot checks does it. */
  async compare(tx: Transaction, recordId: string): Promise<void> {
    const manager = managerOf(tx);
    const task = await manager.findOneByOrFail(ProcessRecord, { id: recordId });
    if (task.state !== 'comparing') return;
    const { assessmentId } = await getWorkedMonth(manager, task.month ?? '');
    const unit = (await getMonthContext(manager, assessmentId)).unitByCode.get(task.unitCode ?? '');
    await new CompareDrawnUnit().execute(tx, { assessmentId, unitNo: unit?.unitNo ?? -1 });
    const { id, version } = task;
    const finish = { process: spotCheckTask, id, version, action: 'finish-comparison', actor: SYSTEM } as const;
    await this.processes.engine.act(tx, { ...finish, guards: TASK_GUARDS });
  }

  private handlers(): JobHandler[] {
    const { engine } = this.processes;
    const own = [
      new CompareMonthJob(engine),
      new CheckMonthUnitJob(),
      new FinishMonthChecksJob(engine, this.clock),
      new ScoreMonthJob(),
      new SettleMonthScoresJob(this.scoreWorkedMonth, this.told),
      new CompareTask(this),
    ];
    const known = new Set<string>(own.map(({ name }) => name));
    const others = [...this.processes.registry.jobNames(), 'watch-deadline'].filter((name) => !known.has(name));
    return [...own, ...others.map((name) => new BenchHandler(name, () => Promise.resolve()))];
  }
}
