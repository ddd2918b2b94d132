import { managerOf } from '@app/database';
import { Assessment, monthProcess, RosterUnit, WorkedMonth } from '@app/features/months';
import { Notification } from '@app/features/notifications';
import { ProcessEngine, ProcessRecord } from '@app/features/processes';
import { ComparisonDesk, DrawnUnit, LedgerOutcome, spotCheckTask } from '@app/features/spot-checks';
import { ScoreWorkedMonth } from '@app/features/worked-months';
import { type Actor, newId, SYSTEM, type Transaction, UnitOfWork } from '@app/kernel';
import type { INestApplicationContext } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';

/** A task with what the load needs of it. */
export interface TaskAtHand {
  readonly id: string;
  readonly subject: string;
  readonly version: number;
}

/** A task under review, and its ledger rows whose exemption can be ruled on. */
export interface DeskAtHand {
  readonly task: TaskAtHand;
  readonly unitNo: number;
  readonly assessmentId: number;
  readonly lines: readonly number[];
}

const REVIEWER: Actor = {
  ...{ id: 'bench', roles: ['reviewer'], unitCode: null, delegatedBy: null, requestId: 'bench' },
};

/** Brings an example month, worked unattended, to where people work it: tasks under review, scores, full inboxes. */
export class WorkedGround {
  private readonly manager: EntityManager;
  private readonly engine: ProcessEngine;

  constructor(
    private readonly app: INestApplicationContext,
    private readonly month: string,
    private readonly now: () => Date,
  ) {
    this.manager = app.get(DataSource).manager;
    this.engine = app.get(ProcessEngine);
  }

  /** A month of records and a task for each drawn unit, scored. Gives the tasks, all confirmed. */
  async scoredMonth(): Promise<readonly TaskAtHand[]> {
    const { month } = this;
    const { id: assessmentId } = await this.manager.findOneByOrFail(Assessment, { month });
    return this.run(async (tx) => {
      const whole = { month, unitCode: null, parentCode: null };
      const { id } = await this.engine.start(tx, { process: monthProcess, subject: month, ...whole, actor: REVIEWER });
      await managerOf(tx).insert(WorkedMonth, { month, assessmentId, recordId: id });
      const drawn = await managerOf(tx).findBy(DrawnUnit, { assessmentId });
      const unitNo = In(drawn.map((one) => one.unitNo));
      const units = await managerOf(tx).findBy(RosterUnit, { assessmentId, unitNo });
      const tasks = await this.startTasks(tx, units, [month]);
      await setState(managerOf(tx), [id], 'confirming');
      await setState(
        managerOf(tx),
        tasks.map((task) => task.id),
        'confirmed',
      );
      const { outcome } = await this.app.get(ScoreWorkedMonth).execute(tx, month);
      if (outcome !== 'scored') throw new Error(`The example month is ${outcome}.`);
      return tasks;
    });
  }

  /** Puts those tasks under review whose ledger claims exemptions; the longest ledgers first. */
  async desks(tasks: readonly TaskAtHand[], count: number): Promise<readonly DeskAtHand[]> {
    const { assessmentId } = await this.manager.findOneByOrFail(WorkedMonth, { month: this.month });
    const rows = await this.manager.findBy(LedgerOutcome, { assessmentId });
    const units = await this.manager.findBy(RosterUnit, { assessmentId });
    const all = tasks.map((task) => {
      const { unitNo = -1 } = units.find(({ code }) => task.subject === `${this.month}/${code}`) ?? {};
      const own = rows.filter((row) => row.unitNo === unitNo);
      const lines = own.filter(({ outcome }) => outcome === 'exempt').map(({ line }) => line);
      return { task, assessmentId, unitNo, lines, size: own.length };
    });
    const chosen = all
      .filter(({ lines }) => lines.length > 0)
      .sort((a, b) => b.size - a.size)
      .slice(0, count);
    if (chosen.length < count) throw new Error(`Only ${chosen.length} ledgers claim an exemption.`);
    const ids = chosen.map(({ task }) => task.id);
    await this.run(async (tx) => {
      await setState(managerOf(tx), ids, 'reviewing');
      await managerOf(tx).insert(
        ComparisonDesk,
        ids.map((recordId) => ({ recordId, version: 1 })),
      );
    });
    return chosen;
  }

  /** Tasks that wait for a county's acknowledgement, several for each of its departments: more than a month would have. */
  async tasksToAcknowledge(county: string, count: number): Promise<readonly TaskAtHand[]> {
    const { assessmentId } = await this.manager.findOneByOrFail(WorkedMonth, { month: this.month });
    const departments = await this.manager.findBy(RosterUnit, { assessmentId, parent: county });
    const subjects = Array.from({ length: Math.ceil(count / departments.length) }, (_, i) => `${this.month}/${i}`);
    return this.run(async (tx) => {
      const tasks = await this.startTasks(tx, departments, subjects);
      const noticed = tasks.slice(0, count).map(async (task) => {
        const guards = { 'letter-issued': true };
        const act = { process: spotCheckTask, action: 'notify', actor: SYSTEM, guards, ...task } as const;
        const { version } = await this.engine.act(tx, act);
        return { ...task, version };
      });
      return Promise.all(noticed);
    });
  }

  /** The counties of the month that have departments. */
  async counties(count: number): Promise<readonly string[]> {
    const { assessmentId } = await this.manager.findOneByOrFail(WorkedMonth, { month: this.month });
    const units = await this.manager.findBy(RosterUnit, { assessmentId, group: 'county_department' });
    return [...new Set(units.map(({ parent }) => parent))].slice(0, count);
  }

  /** A hundred notices in somebody's inbox. */
  async fillInbox(accountId: string): Promise<void> {
    const now = this.now();
    const notices = Array.from({ length: 100 }, (_, i): Notification => ({
      ...{ id: newId(now), accountId, kind: 'letter-reminder', process: spotCheckTask.name, recordId: null },
      ...{ month: this.month, unitCode: null, title: '抽查函尚未答复', body: '请按期答复。', due: null },
      ...{ dedupeKey: `bench/${i}`, createdAt: now, readAt: null, mail: 'none', mailedAt: null },
    }));
    await this.manager.insert(Notification, notices);
  }

  private async startTasks(
    tx: Transaction,
    units: readonly RosterUnit[],
    subjects: readonly string[],
  ): Promise<readonly TaskAtHand[]> {
    const tasks: TaskAtHand[] = [];
    for (const under of subjects) {
      for (const { code, parent } of units) {
        const subject = `${under}/${code}`;
        const whose = { month: this.month, unitCode: code, parentCode: parent === '' ? null : parent };
        const { id, version } = await this.engine.start(tx, {
          process: spotCheckTask,
          subject,
          ...whose,
          actor: SYSTEM,
        });
        tasks.push({ id, subject, version });
      }
    }
    return tasks;
  }

  private run<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.app.get(UnitOfWork).run(work);
  }
}

/** Past the engine: the acts that lead there are not what is measured. */
async function setState(manager: EntityManager, ids: readonly string[], state: string): Promise<void> {
  await manager.update(ProcessRecord, { id: In(ids) }, { state });
}
