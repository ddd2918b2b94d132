import { StaleVersion } from '@app/database';
import { type Actor, type Transaction, UnitOfWork } from '@app/kernel';
import type { Process } from '@app/workflow';
import { Injectable } from '@nestjs/common';
import { IdempotentCommands } from './idempotent-commands';
import type { Json } from './json';
import { loadRecord } from './loaded-record';

/** What came of an act, as its sender is told. */
export interface Acted {
  readonly id: string;
  readonly state: string;
  readonly version: number;
}

/** How the sender marked a command. */
export interface CommandMark {
  /** Chosen by the sender for this one command. */
  readonly key: string;
  /** Of everything the command says. */
  readonly digest: string;
}

/** Who sends a command, and how it was marked. */
export interface SentCommand extends CommandMark {
  readonly actor: Actor;
}

/** What a command came to, with a secret that nobody sees a second time. */
export interface ShownOnce<Secret> {
  /** Without the secret. */
  readonly kept: Json;
  readonly shown: Secret;
}

/** Does a person's command once, however often it is sent, in a transaction of its own. */
@Injectable()
export class ActOnce {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly commands: IdempotentCommands,
  ) {}

  /** What the act came to, now or when it was first sent. Throws what the work throws, and what `IdempotentCommands.once` throws. */
  async run(command: SentCommand, work: (tx: Transaction) => Promise<Acted>): Promise<Acted> {
    const kept = await this.answer(command, async (tx) => {
      const { id, state, version } = await work(tx);
      return { id, state, version };
    });
    return actedOf(kept);
  }

  /**
   * For work that takes long to prepare before its transaction: what the command came to when it was first sent, or null where it may
   * go on, with the record at the version that was seen. Throws `CommandKeyReused`, `RecordNotFound`, `StaleVersion`. Nothing is
   * claimed: `run` looks again.
   */
  beforehand(
    { actor, key, digest }: SentCommand,
    { process, id, version }: { readonly process: Process; readonly id: string; readonly version: number },
  ): Promise<Acted | null> {
    return this.unitOfWork.run(async (tx) => {
      const kept = await this.commands.findResult(tx, { accountId: actor.id, key, digest });
      if (kept !== null) return actedOf(kept.result);
      if ((await loadRecord(tx, process, id)).version !== version) throw new StaleVersion();
      return null;
    });
  }

  /** As `run`, for a command that is answered with something else than where a record stands. */
  async answer({ actor, key, digest }: SentCommand, work: (tx: Transaction) => Promise<Json>): Promise<Json> {
    const command = { accountId: actor.id, key, digest };
    const { result } = await this.unitOfWork.run((tx) => this.commands.once(tx, command, () => work(tx)));
    return result;
  }

  /**
   * As `answer`, for a command whose answer holds a secret: `kept` is stored and answered again, `shown` is for the one who sent it
   * first and stored nowhere. Sent again, it is null.
   */
  async showingOnce<Secret>(
    { actor, key, digest }: SentCommand,
    work: (tx: Transaction) => Promise<ShownOnce<Secret>>,
  ): Promise<{ readonly kept: Json; readonly shown: Secret | null }> {
    const command = { accountId: actor.id, key, digest };
    return this.unitOfWork.run(async (tx) => {
      // Inside: the transaction may run again, and be a repetition then.
      let shown: Secret | null = null;
      const { result } = await this.commands.once(tx, command, async () => {
        const done = await work(tx);
        shown = done.shown;
        return done.kept;
      });
      return { kept: result, shown };
    });
  }
}

function actedOf(kept: Json): Acted {
  const { id, state, version } = { id: undefined, state: undefined, version: undefined, ...Object(kept) };
  if (typeof id === 'string' && typeof state === 'string' && typeof version === 'number') return { id, state, version };
  throw new TypeError('What was kept of a command is no act.');
}
