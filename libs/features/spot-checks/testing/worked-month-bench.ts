import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Assessment, monthProcess, RosterUnit, WorkedMonth } from '@app/features/months';
import { ENTITIES, MIGRATIONS } from '@app/features/persistence';
import { ProcessRecord } from '@app/features/processes';
import { actorOf, ProcessBench } from '@app/features/processes/testing';
import { FolderFileStore } from '@app/files';
import { SYSTEM, type Transaction } from '@app/kernel';
import type { Unit } from '@app/rules';
import type { DataSource } from 'typeorm';
import { letterBatch } from '@app/features/letters';
import { redraw, spotCheckTask } from '..';

/** For `open` of a database with everything a worked month needs. */
export const WORKED_MONTH_PARTS = { entities: ENTITIES, migrations: MIGRATIONS };

export const REVIEWER = actorOf('reviewer', 'reviewer');
export const OTHER_REVIEWER = actorOf('other-reviewer', 'reviewer');
export const LEADER = actorOf('leader', 'leader');

/** Seven municipal departments, and a county with six of its own. */
export const WORKED_ROSTER: readonly Unit[] = [
  { code: '140802', name: '盐湖区', group: 'county', parent: '', remit: 'both' },
  ...Array.from({ length: 7 }, (_, i) => municipal(`D0${i + 1}`)),
  ...Array.from({ length: 6 }, (_, i) => ofCounty(`1408020${i + 1}`)),
];

function municipal(code: string): Unit {
  return { code, name: `市直${code}局`, group: 'department', parent: '', remit: 'both' };
}

function ofCounty(code: string): Unit {
  return { code, name: `盐湖区${code}局`, group: 'county_department', parent: '140802', remit: 'both' };
}

/** Worked months over one database, planned in the plainest way. */
export class WorkedMonthBench {
  readonly processes: ProcessBench;
  readonly folder = mkdtempSync(join(tmpdir(), 'worked-month-'));
  readonly files = new FolderFileStore(this.folder);
  private assessments = 0;

  constructor(readonly dataSource: DataSource) {
    this.processes = new ProcessBench(dataSource, [monthProcess, redraw, letterBatch, spotCheckTask]);
  }

  get manager() {
    return this.dataSource.manager;
  }

  run<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.processes.unitOfWork.run(work);
  }

  /** Forgets every month: tests of one file share the database. What hangs on other rows stands behind them in the list. */
  async clear(): Promise<void> {
    for (const { tableName } of ENTITIES.toReversed().map((entity) => this.dataSource.getMetadata(entity))) {
      if (
        /^(worked|attached|assessment|roster_unit|process_|drawn|draw_|ledger|near|unit_check|no_data|spot|row_|comparison|platform|source|received|command)/.test(
          tableName,
        )
      )
        await this.manager.query(`DELETE FROM ${tableName}`);
    }
    this.processes.audit.facts.length = this.processes.outbox.jobs.length = 0;
  }

  /** Plans a month and gives its assessment's number. */
  async plan(month = '2021-08', more: Partial<Assessment> = {}): Promise<number> {
    const id = ++this.assessments;
    await this.manager.insert(Assessment, {
      id,
      month,
      scheme: 'yuncheng-2021',
      parameters: {},
      cutOff: '2021-09-06',
      issueDate: '2021-09-10',
      drawSeed: '',
      givenDraw: null,
      previous: null,
      state: 'receiving',
      auditLog: 'office',
      openedAt: '2021-08-31T00:00:00.000Z',
      ...more,
    });
    await this.manager.insert(
      RosterUnit,
      WORKED_ROSTER.map((unit, unitNo) => ({ assessmentId: id, unitNo, ...unit })),
    );
    const { id: recordId } = await this.processes.start(monthProcess, REVIEWER, {
      subject: month,
      month,
      unitCode: null,
      parentCode: null,
    });
    await this.manager.insert(WorkedMonth, { month, assessmentId: id, recordId });
    return id;
  }

  /** Takes the month so far as its own acts would. */
  async moveMonth(month: string, state: 'collecting' | 'checking' | 'confirming'): Promise<void> {
    await this.manager.update(ProcessRecord, { process: monthProcess.name, month }, { state });
  }

  /** Draws a unit by hand and, unless said otherwise, sends it its letter. Gives the task's id. */
  async drawUnit(code: string, { month = '2021-08', isNotified = true } = {}): Promise<string> {
    const { parent } = WORKED_ROSTER.find((unit) => unit.code === code)!;
    const { id } = await this.processes.start(spotCheckTask, SYSTEM, {
      subject: `${month}/${code}`,
      month,
      unitCode: code,
      parentCode: parent === '' ? null : parent,
    });
    if (!isNotified) return id;
    const guards = { 'letter-issued': true };
    await this.processes.act({ process: spotCheckTask, id, version: 1, action: 'notify', actor: SYSTEM, guards });
    return id;
  }

  record(id: string): Promise<ProcessRecord> {
    return this.manager.findOneByOrFail(ProcessRecord, { id });
  }

  async dispose(): Promise<void> {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
