import { createHash } from 'node:crypto';
import { affectedRows, dialectOf, managerOf } from '@app/database';
import { Clock, UnitOfWork } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { RateLimitRow } from './rate-limit.entity';
import { RateLimits, type RateRule } from './rate-limits';

const SWEPT_EVERY = 500;

/**
 * Counts in the database, one row for each rule and client (the generic cell rate algorithm): `used_until` moves forward by the time
 * that the taken requests are worth, and may lead the present by the rule's span at most. One conditional UPDATE decides.
 */
@Injectable()
export class DatabaseRateLimits extends RateLimits {
  private taken = 0;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async take(rule: RateRule, who: string, count: number): Promise<number> {
    const now = this.clock.now().getTime();
    const id = createHash('sha256').update(`${rule.name}\0${who}`).digest('hex');
    const worth = Math.ceil((rule.seconds * 1000) / rule.most) * count;
    const latest = now + rule.seconds * 1000;
    const mustSweep = this.taken++ % SWEPT_EVERY === 0;
    return this.unitOfWork.run(async (tx) => {
      const manager = managerOf(tx);
      if (mustSweep) await affectedRows(manager, 'DELETE FROM rate_limit WHERE used_until < ?', [now]);
      return draw(manager, { id, now, worth, latest });
    });
  }
}

interface Draw {
  readonly id: string;
  readonly now: number;
  readonly worth: number;
  readonly latest: number;
}

async function draw(manager: EntityManager, { id, now, worth, latest }: Draw): Promise<number> {
  const fresh = 'CASE WHEN used_until > ? THEN used_until ELSE ? END';
  const sql = `UPDATE rate_limit SET used_until = ${fresh} + ? WHERE id = ? AND ${fresh} + ? <= ?`;
  const update = () => affectedRows(manager, sql, [now, now, worth, id, now, now, worth, latest]);
  if ((await update()) > 0 || (await insert(manager, id, now + worth)) || (await update()) > 0) return 0;
  const row = await manager.findOneBy(RateLimitRow, { id });
  return Math.max(1, Number(row?.usedUntil ?? now) + worth - latest);
}

/** False where the row is there already: another process may be as fast. */
async function insert(manager: EntityManager, id: string, usedUntil: number): Promise<boolean> {
  const verb = dialectOf(manager.dataSource) === 'mysql' ? 'INSERT IGNORE' : 'INSERT OR IGNORE';
  return (await affectedRows(manager, `${verb} INTO rate_limit (id, used_until) VALUES (?, ?)`, [id, usedUntil])) > 0;
}
