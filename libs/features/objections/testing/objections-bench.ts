import { managerOf } from '@app/database';
import type { OpenedEngine } from '@app/database/testing';
import { EVIDENCE_PARTS } from '@app/features/evidence/testing';
import { KeepFile } from '@app/features/file-receipt';
import { monthProcess, MoveMonth } from '@app/features/months';
import { type Acted, ActOnce, type SentCommand, ProcessRecord } from '@app/features/processes';
import { ProcessBench } from '@app/features/processes/testing';
import { spotCheckTask } from '@app/features/spot-checks';
import type { JobRun } from '@app/jobs';
import { type Actor, SYSTEM } from '@app/kernel';
import {
  ApplyObjectionJob,
  CreateObjection1637714020000,
  DismissObjection,
  KeepObjectionProof,
  LodgeObjection,
  Objection,
  objectionProcess,
  UpholdObjection,
  WithdrawObjection,
} from '..';
import type { ObjectionToLodge } from '../lodge-objection';

/** What a database needs to hold objections. */
export const OBJECTION_PARTS = {
  entities: [...EVIDENCE_PARTS.entities, Objection],
  migrations: [...EVIDENCE_PARTS.migrations, CreateObjection1637714020000],
};

/** The use cases of objections over a database, with short ways to say who does what. */
export class ObjectionsBench {
  readonly lodging: LodgeObjection;
  readonly upholding: UpholdObjection;
  readonly dismissing: DismissObjection;
  readonly withdrawing: WithdrawObjection;
  readonly keeping: KeepObjectionProof;
  readonly job: ApplyObjectionJob;
  private keys = 0;

  constructor(readonly bench: ProcessBench) {
    const { unitOfWork, commands, engine, dataSource, clock } = bench;
    const once = new ActOnce(unitOfWork, commands);
    this.lodging = new LodgeObjection(once, engine);
    this.upholding = new UpholdObjection(once, engine, new MoveMonth(engine));
    this.dismissing = new DismissObjection(once, engine);
    this.withdrawing = new WithdrawObjection(once, engine);
    this.keeping = new KeepObjectionProof(dataSource, new KeepFile(unitOfWork, clock));
    this.job = new ApplyObjectionJob(engine);
  }

  static async over({ open }: OpenedEngine): Promise<ObjectionsBench> {
    const processes = [monthProcess, objectionProcess, spotCheckTask];
    return new ObjectionsBench(new ProcessBench(await open(OBJECTION_PARTS), processes));
  }

  /** Somebody's request, under a key of its own. */
  by(actor: Actor): SentCommand {
    return { actor, key: `request-${String(++this.keys).padStart(8, '0')}`, digest: 'a'.repeat(64) };
  }

  /** Objects to I5 in August 2021, unless said otherwise. */
  lodge(actor: Actor, more: Partial<ObjectionToLodge> = {}): Promise<Acted> {
    const usual = {
      month: '2021-08',
      matter: 'I5',
      concerned: [],
      files: [],
      reason: '台账第3行已于8月20日报送',
    } as const;
    return this.lodging.execute(this.by(actor), { ...usual, ...more });
  }

  /** A spot-check task of the month in a state, without the acts that lead there; returns its id. */
  task(
    unitCode: string,
    state: keyof typeof spotCheckTask.states,
    parentCode: string | null = '140802',
  ): Promise<string> {
    return this.bench.unitOfWork.run(async (tx) => {
      const subject = `2021-08/${unitCode}`;
      const whose = { subject, month: '2021-08', unitCode, parentCode };
      const { id } = await this.bench.engine.start(tx, { process: spotCheckTask, actor: SYSTEM, ...whose });
      await managerOf(tx).update(ProcessRecord, { id }, { state });
      return id;
    });
  }

  /** Runs the jobs that upheld objections have asked for, each so many times. */
  async runJobs(times = 1): Promise<void> {
    const { outbox, unitOfWork } = this.bench;
    const run = { commit: (work) => unitOfWork.run(async (tx) => void (await work(tx))) } as JobRun;
    for (const { name, payload } of outbox.jobs) {
      if (name !== this.job.name) continue;
      for (let i = 0; i < times; i++) await this.job.handle(this.job.parse(payload), run);
    }
  }
}
