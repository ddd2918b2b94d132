import { randomBytes } from 'node:crypto';
import type { AccountsChoice } from '@app/config';
import { hash, verify } from '@node-rs/argon2';
import { SignInBusy } from './accounts.errors';
import { normalisePassword } from './password-policy';

/** Each takes its memory (64 MiB) while it runs. */
const AT_ONCE = 4;
const MOST_WAITING = 64;

/** argon2id. At most four hashes are computed at once, and at most 64 wait: more is refused, not queued. */
export class PasswordHasher {
  private readonly cost: { readonly memoryCost: number; readonly timeCost: number; readonly parallelism: number };
  private readonly dummy: Promise<string>;
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  constructor({ hashMebibytes, hashPasses }: Pick<AccountsChoice, 'hashMebibytes' | 'hashPasses'>) {
    this.cost = { memoryCost: Math.round(hashMebibytes * 1024), timeCost: hashPasses, parallelism: 1 };
    this.dummy = this.hash(randomBytes(16).toString('hex'));
  }

  hash(typed: string): Promise<string> {
    return this.inTurn(() => hash(normalisePassword(typed), this.cost));
  }

  /**
   * Whether the password is that of the hash. Without a hash (no such account, or none chosen yet) the answer is no, after the
   * same work: time tells nothing.
   */
  async verify(stored: string | null, typed: string): Promise<boolean> {
    const against = stored ?? (await this.dummy);
    const isRight = await this.inTurn(() => verify(against, normalisePassword(typed)));
    return isRight && stored !== null;
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.running >= AT_ONCE) {
      if (this.waiting.length >= MOST_WAITING) throw new SignInBusy({ seconds: 5 });
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    } else this.running++;
    try {
      return await work();
    } finally {
      // The place goes to the next in line, or becomes free.
      const next = this.waiting.shift();
      if (next === undefined) this.running--;
      else next();
    }
  }
}
