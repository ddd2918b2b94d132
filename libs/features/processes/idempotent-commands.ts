import { createHash } from 'node:crypto';
import { affectedRows, isDuplicateKey, managerOf } from '@app/database';
import type { Clock, Transaction } from '@app/kernel';
import { CommandKey } from './command-key.entity';
import type { Json } from './json';
import { CommandKeyInvalid, CommandKeyReused } from './processes.errors';

// By hand, because TypeORM's own statements cost more than the engine's work: these are in every act.
const CLAIM_KEY = 'INSERT INTO command_key (account_id, command_key, request_digest, created_at) VALUES (?, ?, ?, ?)';
const KEEP_RESULT = 'UPDATE command_key SET result = ? WHERE account_id = ? AND command_key = ?';

const KEY = /^[\w-]{8,64}$/;

/** A command as its sender marked it. */
export interface KeyedCommand {
  readonly accountId: string;
  /** Chosen by the sender for this one command: 8 to 64 letters, digits, `-` and `_`. */
  readonly key: string;
  /** Of everything the command says (`commandDigest`). */
  readonly digest: string;
}

export interface CommandOutcome {
  readonly result: Json;
  /** Whether it had been done before, and was not done again. */
  readonly isReplay: boolean;
}

/** The digest of a command from the texts that make it up (method, path, body): SHA-256 in hex. */
export function commandDigest(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

/** Does a command once, however often it is sent. */
export class IdempotentCommands {
  constructor(private readonly clock: Clock) {}

  /**
   * Does `work` in the caller's transaction and keeps its result, or returns the kept result of the same command without doing it
   * again. A duplicate that is under way is waited for. A command that is refused leaves no trace: it may be sent again. Throws
   * `CommandKeyReused` when the key stands for another command, `CommandKeyInvalid` for what is no key.
   */
  async once(tx: Transaction, command: KeyedCommand, work: () => Promise<Json>): Promise<CommandOutcome> {
    if (!KEY.test(command.key)) throw new CommandKeyInvalid();
    const { accountId, key } = command;
    if (!(await this.claim(tx, command))) return { result: await keptResult(tx, command), isReplay: true };
    const result = await work();
    const rows = await affectedRows(managerOf(tx), KEEP_RESULT, [JSON.stringify(result), accountId, key]);
    if (rows !== 1) throw new Error('A command lost its key while it was done.');
    return { result, isReplay: false };
  }

  /** What a command came to that was done before; null where it was not. Throws `CommandKeyReused`. */
  async findResult(tx: Transaction, { accountId, key, digest }: KeyedCommand): Promise<CommandOutcome | null> {
    const isKept = await managerOf(tx).existsBy(CommandKey, { accountId, key });
    return isKept ? { result: await keptResult(tx, { accountId, key, digest }), isReplay: true } : null;
  }

  /** Forgets commands done before a moment and returns how many: nobody sends them again. */
  forgetBefore(tx: Transaction, moment: Date): Promise<number> {
    const text = moment.toISOString().replace('T', ' ').replace('Z', '');
    return affectedRows(managerOf(tx), 'DELETE FROM command_key WHERE created_at < ?', [text]);
  }

  /** Inserted before the work: a second one waits here for the first, whose end decides. */
  private async claim(tx: Transaction, { accountId, key, digest }: KeyedCommand): Promise<boolean> {
    try {
      await managerOf(tx).query(CLAIM_KEY, [accountId, key, digest, this.clock.now()]);
      return true;
    } catch (error) {
      if (isDuplicateKey(error)) return false;
      throw error;
    }
  }
}

async function keptResult(tx: Transaction, { accountId, key, digest }: KeyedCommand): Promise<Json> {
  const kept = await managerOf(tx).findOneByOrFail(CommandKey, { accountId, key });
  if (kept.requestDigest !== digest) throw new CommandKeyReused();
  if (kept.result === null) throw new Error('A command was kept without its result.');
  const result: Json = JSON.parse(kept.result);
  return result;
}
