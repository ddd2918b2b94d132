import { managerOf } from '@app/database';
import { getWorkedMonth } from '@app/features/months';
import { type Actor, Clock, requireRole, type Transaction } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { findLatestCeremony } from './ceremonies.query';
import { isDrawOpen } from './draw-standing.query';
import { DrawClosed, PoolNotFrozen, SeedOfOfficers, SeedTooEarly } from './draws.errors';
import { type DrawnResult, ListDrawnUnits } from './list-drawn-units';

/** The seed of a month's open draw. */
export interface SeedEntry {
  readonly month: string;
  /** SHA-256 of the frozen pool that was on the screen. */
  readonly pool: string;
  readonly seed: string;
  /** Where anybody can look the value up. */
  readonly evidence: string;
}

/**
 * Enters the public value that is the seed, from which the list follows by itself (RULES §3). There is no undo. Throws
 * `MonthNotPlanned`, `DrawClosed`, `PoolNotFrozen`, `SeedOfOfficers`, `SeedTooEarly`.
 */
@Injectable()
export class DrawFromSeed {
  constructor(
    private readonly clock: Clock,
    private readonly listDrawnUnits: ListDrawnUnits,
  ) {}

  async execute(tx: Transaction, actor: Actor, { month, pool, seed, evidence }: SeedEntry): Promise<DrawnResult> {
    requireRole(actor, 'reviewer');
    const manager = managerOf(tx);
    const { assessmentId } = await getWorkedMonth(manager, month);
    if (!(await isDrawOpen(manager, month))) throw new DrawClosed();
    const ceremony = await findLatestCeremony(manager, month);
    if (ceremony?.state !== 'frozen' || ceremony.frozen.digest !== pool) throw new PoolNotFrozen();
    const { seedKnownFrom } = ceremony.frozen.content;
    if (seedKnownFrom === null) throw new SeedOfOfficers();
    if (this.clock.now() < new Date(seedKnownFrom)) throw new SeedTooEarly({ knownFrom: officeMoment(seedKnownFrom) });
    return this.listDrawnUnits.execute(tx, actor, { ceremony, assessmentId, seed, evidence });
  }
}

function officeMoment(iso: string): string {
  return new Intl.DateTimeFormat('zh-CN', { timeZone: 'Asia/Shanghai', dateStyle: 'long', timeStyle: 'short' }).format(
    new Date(iso),
  );
}
