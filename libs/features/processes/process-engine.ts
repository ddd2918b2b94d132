import { isDuplicateKey, managerOf, StaleVersion, updateExactlyOne } from '@app/database';
import { type AuditTrail, type Clock, type JobOutbox, newId, type Transaction } from '@app/kernel';
import {
  type ActingRole,
  type ActInput,
  type ActionOf,
  type Belonging,
  type Deadline,
  decide,
  type Decision,
  decideStart,
  type GuardResults,
  maySee,
  type Process,
  RecordNotFound,
  type StateOf,
} from '@app/workflow';
import { scheduleWatch } from './deadline-schedule';
import { type LoadedRecord, loadRecord } from './loaded-record';
import type { MonthPlans } from './month-plans';
import { ProcessAct } from './process-act.entity';
import { ProcessRecord } from './process-record.entity';
import { RecordExists } from './processes.errors';
import { type DoneAct, actAudit } from './act-audit';

/** What an actor gives with an act. */
type Given<P extends Process> = Omit<ActInput<P>, 'now' | 'plan' | 'guards'>;

export interface StartCommand<P extends Process> extends Given<P>, Belonging {
  readonly process: P;
  /** Unique in the process, at most 100 characters: `2021-08/14080203`. */
  readonly subject: string;
  readonly month: string | null;
  readonly guards?: GuardResults<P> | undefined;
}

export interface ActCommand<P extends Process> extends Given<P> {
  readonly process: P;
  readonly id: string;
  /** The version the actor saw. */
  readonly version: number;
  readonly action: ActionOf<P>;
  /** The record, where the caller has loaded it in this transaction; loaded otherwise. */
  readonly loaded?: LoadedRecord<P> | undefined;
  /** Results, or how to find them: run in the transaction, after the record was loaded. */
  readonly guards?: GuardResults<P> | ((record: LoadedRecord<P>) => Promise<GuardResults<P>>) | undefined;
}

/** The record as the act left it. */
export interface ActOutcome<P extends Process = Process> {
  readonly id: string;
  readonly actId: string;
  readonly from: StateOf<P> | null;
  readonly state: StateOf<P>;
  readonly version: number;
  readonly deadline: Deadline | null;
  readonly isLate: boolean;
  readonly role: ActingRole;
}

export interface ProcessEngineParts {
  readonly clock: Clock;
  readonly audit: AuditTrail;
  readonly outbox: JobOutbox;
  readonly plans: MonthPlans;
}

/** The one way in which the state of a record changes. */
export class ProcessEngine {
  constructor(private readonly parts: ProcessEngineParts) {}

  /**
   * Makes a record in the table's initial state, with its first act, audit entry and jobs, in the caller's transaction. Throws what
   * `decideStart` throws, and `RecordExists`.
   */
  async start<P extends Process>(tx: Transaction, command: StartCommand<P>): Promise<ActOutcome<P>> {
    const now = this.parts.clock.now();
    const { process, subject, month, unitCode, parentCode } = command;
    const plan = await this.planFor(tx, process, month);
    const decision = decideStart(process, { ...command, now, plan });
    const id = newId(now);
    await insertRecord(tx, {
      id,
      process: process.name,
      subject,
      month,
      unitCode,
      parentCode,
      ...rowOf(decision, now),
      createdAt: now,
    });
    const record = { id, subject, month, unitCode, parentCode };
    const written = await this.complete(tx, { command, decision, record, now });
    return { ...written, from: decision.from, state: decision.to };
  }

  /**
   * Does an act: decides, moves the record from the version the actor saw, and writes act, audit entry and jobs, all in the caller's
   * transaction. Throws what `decide` throws, and `StaleVersion` when somebody was faster. A refusal writes nothing: let it roll the
   * transaction back, and have it audited afterwards with `RefusalAudit`.
   */
  async act<P extends Process>(tx: Transaction, command: ActCommand<P>): Promise<ActOutcome<P>> {
    const now = this.parts.clock.now();
    const { process, id, version, action, actor } = command;
    const record = command.loaded ?? (await loadRecord(tx, process, id));
    if (record.version !== version) throw maySee(process, record, actor) ? new StaleVersion() : new RecordNotFound();
    const guards = typeof command.guards === 'function' ? await command.guards(record) : command.guards;
    const plan = await this.planFor(tx, process, record.month);
    const decision = decide(process, { ...command, guards, now, plan, record, acts: record.acts, action });
    await updateExactlyOne(managerOf(tx), ProcessRecord, { where: { id, version }, set: changeOf(decision, now) });
    const written = await this.complete(tx, { command, decision, record, now });
    return { ...written, from: decision.from, state: decision.to };
  }

  private async complete(tx: Transaction, done: DoneAct): Promise<Omit<ActOutcome, 'from' | 'state'>> {
    const { decision, record, command, now } = done;
    const { version, deadline, isLate, role } = decision;
    const actId = newId(now);
    await managerOf(tx).insert(ProcessAct, actRow(done, actId));
    await this.parts.audit.record(tx, actAudit(done));
    for (const name of decision.effects) {
      await this.parts.outbox.enqueue(tx, { name, payload: { recordId: record.id, ordinal: version } });
    }
    if (movesDeadline(decision))
      await scheduleWatch(tx, this.parts.outbox, { process: command.process, id: record.id, decision, now });
    return { id: record.id, actId, version, deadline, isLate, role };
  }

  /** The month's plan, where the table has a deadline that rests on it. */
  private planFor(tx: Transaction, process: Process, month: string | null) {
    const isNeeded = Object.values(process.states).some(({ deadline }) => deadline?.rule === 'plan-step');
    return isNeeded && month !== null ? this.parts.plans.planOf(tx, month) : undefined;
  }
}

async function insertRecord(tx: Transaction, row: ProcessRecord): Promise<void> {
  try {
    await managerOf(tx).insert(ProcessRecord, row);
  } catch (error) {
    throw isDuplicateKey(error) ? new RecordExists({ subject: row.subject }) : error;
  }
}

type Moved = Pick<
  ProcessRecord,
  'state' | 'version' | 'deadline' | 'derivation' | 'watchedFrom' | 'enteredAt' | 'updatedAt'
>;

function rowOf({ to, version, deadline }: Decision, now: Date): Moved {
  const { date, derivation } = deadline ?? { date: null, derivation: null };
  return { state: to, version, deadline: date, derivation, watchedFrom: version, enteredAt: now, updatedAt: now };
}

/** What the act changes of the row: an act that stays in its state does not enter it again. */
function changeOf(decision: Decision, now: Date): Partial<Moved> {
  const { watchedFrom, enteredAt, ...rest } = rowOf(decision, now);
  if (!movesDeadline(decision)) return rest;
  return decision.entersState ? { ...rest, watchedFrom, enteredAt } : { ...rest, watchedFrom };
}

function movesDeadline({ entersState, extendsDeadline }: Decision): boolean {
  return entersState || extendsDeadline;
}

function actRow({ command, decision, record, now }: DoneAct, id: string): ProcessAct {
  const { actor, receivedAt = null } = command;
  const { action, from, to, version, role, reason, facts, signOff, isLate, deadline } = decision;
  return {
    id,
    recordId: record.id,
    ordinal: version,
    action,
    fromState: from,
    toState: to,
    actorId: actor.id,
    role,
    delegatedBy: actor.delegatedBy,
    reason,
    facts,
    signOff,
    isLate,
    deadline: deadline?.date ?? null,
    at: now,
    receivedAt,
    requestId: actor.requestId,
  };
}
