import { actorOf } from '@app/features/processes/testing';
import { PlatformRecordRow, sequenceOf } from '@app/features/records';
import { boundedKey, documentKey, fieldPlace, nameKey, recordStandard } from '@app/field-standard';
import type { JobRun } from '@app/jobs';
import type { Actor } from '@app/kernel';
import type { DataSource } from 'typeorm';
import { LedgerOutcome } from '../ledger-outcome.entity';
import { ComparisonDesk } from '../rulings/comparison-desk.entity';
import { ruledDesk } from '../rulings/ruled-desk.query';
import { type Ruling, RuleOnRows } from '../rulings/rule-on-rows';
import { spotCheckTask } from '../spot-check.workflow';
import { ActOnSpotCheck, type TaskAct } from '../tasks/act-on-spot-check';
import { BeginComparisonJob } from '../tasks/begin-comparison.job';
import { CompareSpotCheckJob } from '../tasks/compare-spot-check.job';
import { KeepUpload } from '../tasks/keep-upload';
import { locateTask } from '../tasks/task-place.query';
import { UploadAnswerFile } from '../tasks/upload-answer-file';
import { UnitCheck } from '../unit-check.entity';
import { REVIEWER, WorkedMonthBench } from './worked-month-bench';

export const MONTH = '2021-08';
/** Stands at place 10 of the bench's roster. */
export const UNIT = '14080203';
export const UNIT_NO = 10;
export const OFFICER = actorOf('officer', 'unit-officer', { unitCode: UNIT });
export const STRANGER = actorOf('stranger', 'unit-officer', { unitCode: '14080204' });
export const COUNTY = actorOf('county', 'county-officer', { unitCode: '140802' });

const HEADER = '信息类型,行政相对人名称,行政相对人代码,决定文书号,决定日期,备注';

/** A row of a ledger about a permit. */
export function row(no: string, { day = '2021/08/16', remark = '', name = '河东机械厂' } = {}): string {
  return `行政许可,${name},,许决〔2021〕${no}号,${day},${remark}`;
}

/** A ledger as CSV: its rows stand on lines 2, 3 and so on. */
export function ledger(...rows: readonly string[]): string {
  return [HEADER, ...rows, ''].join('\n');
}

/** The number of the platform record that came n-th, from 1. */
export function recordNo(n: number): number {
  return sequenceOf(1, n + 1);
}

/** Tasks of the month 2021-08, worked by people. */
export class TaskBench extends WorkedMonthBench {
  secondEyes = false;
  assessmentId = 0;
  readonly acts: ActOnSpotCheck;
  readonly uploads: UploadAnswerFile;
  readonly rules: RuleOnRows;
  readonly job: CompareSpotCheckJob;

  constructor(dataSource: DataSource) {
    super(dataSource);
    const { clock, audit, engine, unitOfWork } = this.processes;
    const isSecondEyes = () => this.secondEyes;
    const settings = {
      get secondEyes() {
        return isSecondEyes();
      },
    };
    this.acts = new ActOnSpotCheck(engine, settings, this.files);
    this.uploads = new UploadAnswerFile(unitOfWork, this.files, new KeepUpload(clock, audit));
    this.rules = new RuleOnRows(clock, audit);
    this.job = new CompareSpotCheckJob(engine);
  }

  /** One month, collecting, and nothing else. */
  async begin(): Promise<void> {
    this.secondEyes = false;
    await this.clear();
    this.processes.setTime('2021-09-01', '10:00:00');
    this.assessmentId = await this.plan(MONTH);
    await this.moveMonth(MONTH, 'collecting');
  }

  /** Does an act at the version the task has. */
  async act(id: string, actor: Actor, act: Pick<TaskAct, 'action'> & Partial<TaskAct>) {
    const { version } = await this.record(id);
    return this.run((tx) => this.acts.execute(tx, actor, { id, version, ...act }));
  }

  async handIn(
    id: string,
    content: string,
    { actor = OFFICER, kind = 'ledger' }: { actor?: Actor; kind?: 'ledger' | 'statement' } = {},
  ) {
    const { sha256, size } = await this.files.put(Buffer.from(content));
    const isLedger = kind === 'ledger';
    const file = { sha256, size, kind: isLedger ? 'csv' : 'pdf', name: isLedger ? '台账.csv' : '说明.pdf' } as const;
    return this.uploads.execute(actor, { id, kind, file });
  }

  async acknowledged(): Promise<string> {
    const id = await this.drawUnit(UNIT);
    await this.act(id, OFFICER, { action: 'acknowledge' });
    return id;
  }

  async answered(...rows: readonly string[]): Promise<string> {
    const id = await this.acknowledged();
    const { upload } = await this.handIn(id, ledger(...rows));
    await this.act(id, OFFICER, { action: 'answer', upload });
    return id;
  }

  async compared(id: string): Promise<void> {
    await this.moveMonth(MONTH, 'checking');
    const { version } = await this.act(id, REVIEWER, { action: 'compare' });
    await this.runJob(id, version);
  }

  /** The job `compare-spot-check`, as a worker runs it. */
  async runJob(recordId: string, ordinal: number): Promise<void> {
    const commit = async (work: Parameters<JobRun['commit']>[0]) => void (await this.run((tx) => work(tx)));
    await this.job.handle({ recordId, ordinal }, { commit } as JobRun);
  }

  /** The job `begin-comparison` of the task's last act, as a worker runs it. */
  async runBeginning(recordId: string): Promise<void> {
    const { version: ordinal } = await this.record(recordId);
    const commit = async (work: Parameters<JobRun['commit']>[0]) => void (await this.run((tx) => work(tx)));
    const job = new BeginComparisonJob(this.processes.engine);
    await job.handle({ recordId, ordinal }, { commit } as JobRun);
  }

  async expired(id: string): Promise<void> {
    this.processes.setTime('2021-09-20');
    const { version } = await this.record(id);
    const actor = actorOf('system', 'reviewer', { roles: ['system'] });
    await this.processes.act({ process: spotCheckTask, id, version, action: 'expire', actor });
  }

  /** Puts permits of the unit on the platform, by their numbers. */
  async platform(...numbers: readonly string[]): Promise<void> {
    const records = numbers.map((no, i): PlatformRecordRow => {
      const documentNo = `许决〔2021〕${no}号`;
      const cells = recordStandard('permit').fields.map(() => '');
      cells[fieldPlace('permit', 'XK_WSH')] = documentNo;
      cells[fieldPlace('permit', 'XK_XDR_MC')] = '河东机械厂';
      return {
        assessmentId: this.assessmentId,
        seq: recordNo(i + 1),
        unitNo: UNIT_NO,
        kind: 'permit',
        receivedDate: '2021-08-20',
        inMonth: 1,
        documentKey: documentKey(documentNo),
        codeKey: '',
        nameKey: boundedKey(nameKey('河东机械厂')),
        licenceKey: '',
        decisionDate: '2021-08-16',
        ownErrors: 0,
        late: 0,
        content: JSON.stringify(cells),
      };
    });
    await this.manager.insert(PlatformRecordRow, records);
  }

  async outcomes(): Promise<readonly string[]> {
    const where = { assessmentId: this.assessmentId };
    const found = await this.manager.find(LedgerOutcome, { where, order: { line: 'ASC' } });
    return found.map(({ line, outcome }) => `${line} ${outcome}`);
  }

  check(): Promise<UnitCheck | null> {
    return this.manager.findOneBy(UnitCheck, { assessmentId: this.assessmentId });
  }

  async state(id: string): Promise<string> {
    return (await this.record(id)).state;
  }

  async desk(id: string, { isOpen = false } = {}) {
    const place = await locateTask(this.manager, await this.record(id));
    return ruledDesk(this.manager, place, { outcomes: [], isOpen, after: 0, limit: 50 });
  }

  /** Rules at the version the desk has, unless said otherwise. */
  async rule(id: string, rulings: Ruling['rulings'], more: Partial<Ruling> = {}) {
    const { version } = await this.manager.findOneByOrFail(ComparisonDesk, { recordId: id });
    const ruling = { id, version, rulings, reason: '经核对原件', ...more };
    return this.run((tx) => this.rules.execute(tx, REVIEWER, ruling));
  }
}
