import { type Actor, DomainError } from '@app/kernel';
import { decide, decideStart, type EarlierAct, isStateOf, type Process, type Standing } from '@app/workflow';
import { isWorkingDay } from '@app/field-standard';
import { getScheme, planMonth } from '@app/rules';
import { ProcessAct, ProcessRecord } from '@app/features/processes';
import type { ProcessBench } from '@app/features/processes/testing';
import { UNIT } from './people';
import type { Trial } from './process-model';

/** What became of an attempt: the record as it is now, or the code of the refusal. */
export type Answer =
  { readonly id: string; readonly state: string; readonly version: number; readonly deadline: string | null } | string;

export interface Snapshot {
  readonly state: string;
  readonly version: number;
  readonly deadline: string | null;
  readonly acts: number;
}

export type ActTrial = Trial & { readonly id: string; readonly version: number; readonly action: string };

/** The thing under test, as the model sees it. */
export interface World {
  readonly process: Process;
  start(trial: Trial): Promise<Answer>;
  /** Attempts made at the same time. */
  act(...trials: readonly ActTrial[]): Promise<readonly Answer[]>;
  look(id: string): Promise<Snapshot>;
  /** Audit entries so far, and jobs but for the watches on deadlines. */
  written(): { readonly entries: number; readonly jobs: number };
}

const MONTH = '2021-08';

async function answered(attempt: () => Promise<Exclude<Answer, string>>): Promise<Answer> {
  try {
    return await attempt();
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
}

/** The pure library with records in memory: what `decide` allows is done. */
export class PureWorld implements World {
  private readonly records: (Standing & { acts: EarlierAct[] })[] = [];
  private readonly plan = planMonth(getScheme('yuncheng-2021'), MONTH, isWorkingDay);
  private entries = 0;
  private jobs = 0;

  constructor(readonly process: Process) {}

  start(trial: Trial): Promise<Answer> {
    return answered(() => {
      const decision = decideStart(this.process, { ...trial, ...UNIT, plan: this.plan });
      const { to, version, deadline, action } = decision;
      const first = actBy(trial.actor, action, { from: null, to });
      this.records.push({ ...UNIT, state: to, version, deadline, acts: [first] });
      this.count(decision.effects);
      return Promise.resolve({
        id: String(this.records.length - 1),
        state: to,
        version,
        deadline: deadline?.date ?? null,
      });
    });
  }

  act(...trials: readonly ActTrial[]): Promise<readonly Answer[]> {
    return Promise.all(trials.map((trial) => answered(() => Promise.resolve(this.actOn(trial)))));
  }

  look(id: string): Promise<Snapshot> {
    const { state, version, deadline, acts } = this.records[Number(id)]!;
    return Promise.resolve({ state, version, deadline: deadline?.date ?? null, acts: acts.length });
  }

  written() {
    return { entries: this.entries, jobs: this.jobs };
  }

  private actOn({ id, action, version, ...trial }: ActTrial): Exclude<Answer, string> {
    const record = this.records[Number(id)]!;
    if (version !== record.version) throw new Error('The pure library knows no stale versions.');
    const decision = decide(this.process, { ...trial, action, record, acts: record.acts, plan: this.plan });
    const { from, to, deadline } = decision;
    const acts = [...record.acts, actBy(trial.actor, action, { from, to })];
    this.records[Number(id)] = { ...record, state: to, version: decision.version, deadline, acts };
    this.count(decision.effects);
    return { id, state: to, version: decision.version, deadline: deadline?.date ?? null };
  }

  private count(effects: readonly string[]): void {
    this.entries += 1;
    this.jobs += effects.length;
  }
}

function actBy(actor: Actor, action: string, { from, to }: { from: string | null; to: string }): EarlierAct {
  return { action, fromState: from, toState: to, actorId: actor.id, delegatedBy: actor.delegatedBy };
}

/** The engine over a database. */
export class EngineWorld implements World {
  constructor(
    readonly process: Process,
    private readonly bench: ProcessBench,
  ) {}

  start(trial: Trial): Promise<Answer> {
    this.bench.clock.at = trial.now;
    return answered(async () => {
      const done = await this.bench.start(this.process, trial.actor, { ...trial, month: MONTH });
      return { ...done, deadline: done.deadline?.date ?? null };
    });
  }

  async act(...trials: readonly ActTrial[]): Promise<readonly Answer[]> {
    this.bench.clock.at = trials[0]!.now;
    const { process } = this;
    return Promise.all(
      trials.map((trial) =>
        answered(async () => {
          const done = await this.bench.act({ ...trial, process });
          return { ...done, deadline: done.deadline?.date ?? null };
        }),
      ),
    );
  }

  async look(id: string): Promise<Snapshot> {
    const { manager } = this.bench.dataSource;
    const { state, version, deadline } = await manager.findOneByOrFail(ProcessRecord, { id });
    if (!isStateOf(this.process, state)) throw new Error(`Stored in the unknown state ${state}.`);
    return { state, version, deadline, acts: await manager.countBy(ProcessAct, { recordId: id }) };
  }

  written() {
    const jobs = this.bench.outbox.jobs.filter(({ name }) => name !== 'watch-deadline');
    return { entries: this.bench.audit.facts.length, jobs: jobs.length };
  }
}
