import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { YUNCHENG_OFFICE } from '@app/config';
import { Assessment, monthProcess, RosterUnit, WorkedMonth } from '@app/features/months';
import {
  DocumentRenderer,
  DraftPreview,
  IssueDocument,
  MakeOfficialDocumentJob,
  Office,
  OfficeKeyMissing,
  OfficeSigner,
  OfficialDocument,
} from '@app/features/official-documents';
import { ENTITIES, MIGRATIONS } from '@app/features/persistence';
import { PROCESS_TABLES } from '@app/features/process-tables';
import { ProcessRecord, SchemeMonthPlans, WATCH_DEADLINE } from '@app/features/processes';
import { actorOf, ProcessBench } from '@app/features/processes/testing';
import { DrawnUnit, spotCheckTask } from '@app/features/spot-checks';
import { FolderFileStore } from '@app/files';
import { InProcessTransport, JobHandler, JobRow, JobSystem } from '@app/jobs';
import { type JobOutbox, SYSTEM, SystemClock, type Transaction } from '@app/kernel';
import { getScheme } from '@app/rules';
import { makeSpecimenKey, openPemKey } from '@app/signing';
import type { DataSource } from 'typeorm';
import { ComposeLetters } from '../compose-letters';
import { DraftLetters } from '../draft-letters';
import { IssueLetters } from '../issue-letters';
import { IssueLettersJob } from '../issue-letters.job';
import { batchDigest, getNewestBatch, lettersOf } from '../letter-batch.query';
import { ReviseLetters } from '../revise-letters';
import { SignLetters } from '../sign-letters';
import { StopLetters } from '../stop-letters';
import { SubmitLetters } from '../submit-letters';

export const LETTERS_PARTS = { entities: ENTITIES, migrations: MIGRATIONS };

export const MONTH = '2021-08';
export const REVIEWER = actorOf('reviewer', 'reviewer');
export const LEADER = actorOf('leader', 'leader');

/** Two departments of a county and one of the city, of which the last is not drawn unless a test says so. */
const ROSTER = [
  { code: '140802', name: '盐湖区', group: 'county', parent: '' },
  { code: '14080203', name: '盐湖区住房和城乡建设管理局', group: 'county_department', parent: '140802' },
  { code: '14080207', name: '水务局', group: 'county_department', parent: '140802' },
  { code: 'D15', name: '市水务局', group: 'department', parent: '' },
] as const;
const ASSESSMENT = 7;

/** Does nothing for the jobs of a neighbour's. */
class Ignored extends JobHandler<unknown> {
  override readonly queue = 'notifications';

  constructor(override readonly name: string) {
    super();
  }

  override parse(payload: unknown): unknown {
    return payload;
  }

  override async handle(): Promise<void> {
    // Completed as it stands.
  }
}

/** A planned month with drawn units, and the letters' use cases over a database, with processes that run their jobs. */
export class LettersBench {
  readonly processes: ProcessBench;
  readonly files = new FolderFileStore(mkdtempSync(join(tmpdir(), 'letters-')));
  readonly office = new Office(YUNCHENG_OFFICE);
  readonly draft: DraftLetters;
  readonly revise: ReviseLetters;
  readonly submit: SubmitLetters;
  readonly sign: SignLetters;
  readonly stop: StopLetters;
  readonly issue: IssueLetters;
  readonly preview: DraftPreview;
  /** Whether the office has its key. */
  hasKey = true;
  private readonly renderer = new DocumentRenderer({ configured: false, name: YUNCHENG_OFFICE.name });
  private readonly signer: OfficeSigner;
  private readonly asking: JobSystem;
  private readonly systems: JobSystem[] = [];

  constructor(readonly dataSource: DataSource) {
    this.processes = new ProcessBench(dataSource, PROCESS_TABLES, () => this.lateOutbox());
    const { clock, audit, engine, unitOfWork } = this.processes;
    const { files, renderer } = this;
    const key = openPemKey(makeSpecimenKey({ commonName: YUNCHENG_OFFICE.name, at: clock.now() }));
    const { name, location } = YUNCHENG_OFFICE;
    const openKey = () => (this.hasKey ? Promise.resolve(key) : Promise.reject(new OfficeKeyMissing()));
    this.signer = new OfficeSigner({ name, location, openKey }, clock);
    const compose = new ComposeLetters(new SchemeMonthPlans(getScheme('yuncheng-2021')), this.office, renderer);
    this.draft = new DraftLetters(engine, compose);
    this.revise = new ReviseLetters(engine, compose);
    this.submit = new SubmitLetters(engine);
    this.stop = new StopLetters(engine);
    this.issue = new IssueLetters(engine);
    this.asking = this.system();
    this.sign = new SignLetters(engine, new IssueDocument(clock, audit, this.asking.outbox), clock);
    this.preview = new DraftPreview({ dataSource, unitOfWork, files, clock, renderer });
  }

  /** Where jobs are asked for. */
  get jobs(): JobOutbox {
    return this.asking.outbox;
  }

  run<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.processes.unitOfWork.run(work);
  }

  /** A process that runs jobs from now on. */
  async worker(): Promise<JobSystem> {
    const system = this.system();
    await system.start({ work: true });
    return system;
  }

  /** Runs everything that is asked for. */
  async finish(): Promise<void> {
    const system = await this.worker();
    await system.flows.whenIdle();
    await system.stop();
  }

  /** Has everything that was given up run again; returns the names of the jobs. */
  async retryDead(): Promise<string[]> {
    const { deadLetters } = this.asking;
    const dead = await deadLetters.list();
    for (const { jobId } of dead) await this.run((tx) => deadLetters.retry(tx, jobId));
    return dead.map(({ name }) => name);
  }

  /** Plans the month with its roster, nobody drawn. */
  async planMonth(): Promise<void> {
    const { manager } = this.dataSource;
    await manager.insert(Assessment, {
      id: ASSESSMENT,
      month: MONTH,
      scheme: 'yuncheng-2021',
      parameters: {},
      cutOff: '2021-09-07',
      issueDate: '2021-09-10',
      drawSeed: '',
      givenDraw: null,
      previous: null,
      state: 'receiving',
      auditLog: 'office',
      openedAt: '2021-09-01T01:00:00.000Z',
    });
    const roster = ROSTER.map((unit, unitNo) => ({
      ...unit,
      unitNo,
      assessmentId: ASSESSMENT,
      remit: 'both' as const,
    }));
    await manager.insert(RosterUnit, roster);
    const { id: recordId } = await this.processes.start(monthProcess, REVIEWER, {
      subject: MONTH,
      unitCode: null,
      parentCode: null,
    });
    await manager.insert(WorkedMonth, { month: MONTH, assessmentId: ASSESSMENT, recordId });
  }

  /** Draws units as the ceremony does: a row and a task for each. */
  async drawUnits(...codes: readonly string[]): Promise<void> {
    for (const [index, code] of codes.entries()) {
      const unitNo = ROSTER.findIndex((unit) => unit.code === code);
      const parentCode = ROSTER[unitNo]!.parent || null;
      const area = parentCode ?? 'department';
      await this.dataSource.manager.insert(DrawnUnit, { assessmentId: ASSESSMENT, unitNo, area, place: index + 1 });
      await this.processes.start(spotCheckTask, SYSTEM, { subject: `${MONTH}/${code}`, unitCode: code, parentCode });
    }
  }

  /** The newest batch as a person sees it who has just proved who they are. */
  async seen(): Promise<{ id: string; month: string; version: number; digest: string; provedAt: Date; state: string }> {
    const { manager } = this.dataSource;
    const { id, version, state } = await getNewestBatch(manager, MONTH);
    const digest = await batchDigest(manager, { id, month: MONTH });
    return { id, month: MONTH, version, digest, provedAt: this.processes.clock.now(), state };
  }

  draftNow(contact?: { name: string; telephone: string; email: string }): Promise<unknown> {
    return this.run((tx) => this.draft.execute(tx, REVIEWER, { month: MONTH, contact }));
  }

  async submitNow(): Promise<void> {
    const seen = await this.seen();
    await this.run((tx) => this.submit.execute(tx, REVIEWER, seen));
  }

  async signNow(): Promise<void> {
    const seen = await this.seen();
    await this.run((tx) => this.sign.execute(tx, LEADER, seen));
  }

  /** Drafted, submitted and signed. */
  async signedBatch(): Promise<void> {
    await this.draftNow();
    await this.submitNow();
    await this.signNow();
  }

  async letters() {
    const { id } = await this.seen();
    return lettersOf(this.dataSource.manager, id);
  }

  documents(): Promise<OfficialDocument[]> {
    return this.dataSource.manager.find(OfficialDocument, { order: { serial: 'ASC' } });
  }

  record(subject: string, process: string): Promise<ProcessRecord> {
    return this.dataSource.manager.findOneByOrFail(ProcessRecord, { subject, process });
  }

  task(code: string): Promise<ProcessRecord> {
    return this.record(`${MONTH}/${code}`, spotCheckTask.name);
  }

  async dispose(): Promise<void> {
    await Promise.all(this.systems.map((system) => system.stop()));
  }

  /** Empties every table, so that the next test begins anew. */
  async clear(): Promise<void> {
    await this.dispose();
    for (const entity of [
      Assessment,
      RosterUnit,
      WorkedMonth,
      DrawnUnit,
      OfficialDocument,
      JobRow,
      ...['process_act', 'process_record', 'letter_draft', 'document_series'],
    ]) {
      await this.dataSource.manager.createQueryBuilder().delete().from(entity).execute();
    }
  }

  /** The engine is made before what it asks for jobs. */
  private lateOutbox(): JobOutbox {
    return { enqueue: (...args) => this.asking.outbox.enqueue(...args) };
  }

  /** One more process; its jobs run on the real clock, what they write bears the bench's. */
  private system(): JobSystem {
    const { dataSource, files, renderer, signer } = this;
    const { clock, audit, unitOfWork } = this.processes;
    const system = new JobSystem({
      dataSource,
      unitOfWork,
      clock: new SystemClock(),
      log: { warn: () => undefined, error: () => undefined },
      settings: { poll: 20, backOff: { first: 0, longest: 0 }, grace: 2_000 },
      transport: new InProcessTransport({ each: 2 }),
    });
    const { outbox } = system;
    const means = { dataSource, files, audit, outbox, clock, renderer, signer, auditLog: 'office', publicUrl: null };
    system.handlers.register([
      new MakeOfficialDocumentJob(means),
      new IssueLettersJob(new IssueLetters(this.processes.engine)),
      new Ignored('notify-act'),
      new Ignored(WATCH_DEADLINE),
    ]);
    this.systems.push(system);
    return system;
  }
}
