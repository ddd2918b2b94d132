import { SecretBox } from '@app/config';
import { StaleVersion, updateExactlyOne } from '@app/database';
import { Injectable } from '@nestjs/common';
import { type EntityManager, LessThan } from 'typeorm';
import { SignInPaused } from './accounts.errors';
import { type Act, Acts } from './acts';
import { newToken, tokenDigest } from './random-token';
import { KnownDevice, SignInLane } from './sign-in.entities';
import { judgeAttempt, laneHorizon } from './sign-in-pause';

/** An attempt that was let through and counts as failed until it has succeeded. */
export interface Attempt {
  readonly nameDigest: string;
  /** What the log calls the name: what was typed as one may be a password. */
  readonly subject: string;
  readonly lane: string;
  readonly failures: number;
}

/** What all devices are to a name that has never signed in on them. */
const UNKNOWN = 'unknown';
const RIVALS = 5;
const DEVICE_LIFE_MS = 180 * 24 * 3_600_000;

/**
 * Slows down guessing. Each name has a lane for each device it has signed in on, and one for all others: whoever guesses from a
 * strange device makes strange devices wait, never the owner's own. An attempt is counted before the password is looked at, so
 * that a hundred guesses at once count as a hundred.
 */
@Injectable()
export class SignInAttempts {
  constructor(
    private readonly acts: Acts,
    private readonly secrets: SecretBox,
  ) {}

  /** Throws `SignInPaused`, for names of no account just as for others. */
  async take(signInName: string, device: string | null): Promise<Attempt> {
    const nameDigest = this.secrets.digest(signInName, 'sign-in-name');
    for (let rival = 0; rival < RIVALS; rival++) {
      try {
        return await this.acts.run((act) => take(act, nameDigest, device));
      } catch (error) {
        // Another attempt on the same lane was counted in between.
        if (!(error instanceof StaleVersion)) throw error;
      }
    }
    throw new SignInPaused({ seconds: 1 });
  }

  /** What the log calls a name that may be nobody's. */
  subjectOf(signInName: string): string {
    return subjectOf(this.secrets.digest(signInName, 'sign-in-name'));
  }

  /** Clears the lane in the transaction of the sign-in. Returns the token by which this device is known from now on. */
  async succeed({ manager, now }: Act, { nameDigest, lane }: Attempt): Promise<string | null> {
    await manager.delete(SignInLane, { nameDigest, lane });
    await manager.delete(SignInLane, { lastAttemptAt: LessThan(laneHorizon(now)) });
    await manager.delete(KnownDevice, { lastUsedAt: LessThan(new Date(now.getTime() - DEVICE_LIFE_MS)) });
    if (lane !== UNKNOWN) {
      await manager.update(KnownDevice, { nameDigest, tokenDigest: lane }, { lastUsedAt: now });
      return null;
    }
    const token = newToken();
    await manager.insert(KnownDevice, { nameDigest, tokenDigest: tokenDigest(token), lastUsedAt: now });
    return token;
  }

  /** Takes back an attempt that was no failure and no success: the code is still to come. */
  giveBack({ nameDigest, lane, failures }: Attempt): Promise<void> {
    return this.acts.run(async ({ manager }) => {
      await manager.update(SignInLane, { nameDigest, lane, failures }, { failures: failures - 1, pausedUntil: null });
    });
  }

  /** Forgets all failures of a name: the security administrator unlocks it. */
  async clear(manager: EntityManager, signInName: string): Promise<void> {
    await manager.delete(SignInLane, { nameDigest: this.secrets.digest(signInName, 'sign-in-name') });
  }
}

function subjectOf(nameDigest: string): string {
  return `sign-in-name/${nameDigest.slice(0, 16)}`;
}

async function take({ manager, now }: Act, nameDigest: string, device: string | null): Promise<Attempt> {
  const lane = await laneOf(manager, nameDigest, device);
  const known = await manager.findOneBy(SignInLane, { nameDigest, lane });
  const verdict = judgeAttempt(known, now);
  if (verdict.kind === 'paused') throw new SignInPaused({ seconds: verdict.seconds });
  const { failures, pausedUntil } = verdict;
  const set = { failures, pausedUntil, lastAttemptAt: now };
  if (known === null) {
    // Two first attempts at once: one row, and the update below lets one of them through.
    const first = { nameDigest, lane, failures: 0, pausedUntil: null, lastAttemptAt: now, version: 0 };
    await manager.createQueryBuilder().insert().into(SignInLane).values(first).orIgnore().execute();
  }
  const version = known?.version ?? 0;
  await updateExactlyOne(manager, SignInLane, {
    where: { nameDigest, lane, version },
    set: { ...set, version: version + 1 },
  });
  return { nameDigest, subject: subjectOf(nameDigest), lane, failures };
}

async function laneOf(manager: EntityManager, nameDigest: string, device: string | null): Promise<string> {
  if (device === null) return UNKNOWN;
  const lane = tokenDigest(device);
  return (await manager.existsBy(KnownDevice, { nameDigest, tokenDigest: lane })) ? lane : UNKNOWN;
}
