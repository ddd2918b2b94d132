import { managerOf, updateExactlyOne } from '@app/database';
import { Assessment, getWorkedMonth, RosterUnit } from '@app/features/months';
import { ProcessEngine } from '@app/features/processes';
import { DrawnUnit, spotCheckTask } from '@app/features/spot-checks';
import { type Actor, actedBy, AuditTrail, Clock, requireRole, SYSTEM, type Transaction } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { type Ceremony, findLatestCeremony } from './ceremonies.query';
import type { DrawnList, EnteredSeed } from './draw-documents';
import { drawFromPool } from './draw-from-pool';
import { isDrawOpen } from './draw-standing.query';
import { DrawClosed, PoolNotFrozen, SeedTooEarly } from './draws.errors';
import { writeStep } from './write-step';

/** The seed of a month's open draw. */
export interface SeedEntry {
  readonly month: string;
  /** SHA-256 of the frozen pool that was on the screen. */
  readonly pool: string;
  readonly seed: string;
  /** Where anybody can look the value up. */
  readonly evidence: string;
}

/** What came of it. */
export interface DrawnResult {
  readonly number: number;
  /** SHA-256 of the list. */
  readonly list: string;
  readonly units: number;
}

/**
 * Enters the seed, from which the list follows by itself (RULES §3): drawn units, their tasks and the month's seed are written with
 * both audit entries, or nothing is. There is no undo. Throws `MonthNotPlanned`, `DrawClosed`, `PoolNotFrozen`, `SeedTooEarly`.
 */
@Injectable()
export class DrawFromSeed {
  constructor(
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly engine: ProcessEngine,
  ) {}

  async execute(tx: Transaction, actor: Actor, { month, pool, seed, evidence }: SeedEntry): Promise<DrawnResult> {
    requireRole(actor, 'reviewer');
    const [manager, at] = [managerOf(tx), this.clock.now()];
    const { assessmentId } = await getWorkedMonth(manager, month);
    if (!(await isDrawOpen(manager, month))) throw new DrawClosed();
    const ceremony = await findLatestCeremony(manager, month);
    if (ceremony?.state !== 'frozen' || ceremony.frozen.digest !== pool) throw new PoolNotFrozen();
    const { seedKnownFrom } = ceremony.frozen.content;
    if (at < new Date(seedKnownFrom)) throw new SeedTooEarly({ knownFrom: officeMoment(seedKnownFrom) });
    const { number } = ceremony;
    const entered: EnteredSeed = { format: 'yuncheng-draw-seed/1', month, number, pool, seed, evidence };
    const seeded = await writeStep(tx, { step: 'seeded', content: entered, actor, at });
    await this.audit.record(tx, {
      ...actedBy(actor, 'reviewer'),
      action: 'draw.seed-entered',
      subject: `draw/${month}/${number}`,
      month,
      after: seeded,
      facts: { pool, seed, evidence },
    });
    return this.draw(tx, { ceremony, assessmentId, seed, at });
  }

  private async draw(
    tx: Transaction,
    { ceremony, assessmentId, seed, at }: { ceremony: Ceremony; assessmentId: number; seed: string; at: Date },
  ): Promise<DrawnResult> {
    const { month, number, frozen } = ceremony;
    const list: DrawnList = {
      format: 'yuncheng-draw-list/1',
      month,
      number,
      pool: frozen.digest,
      seed,
      areas: drawFromPool(frozen.content, seed),
    };
    const digest = await writeStep(tx, { step: 'drawn', content: list, actor: SYSTEM, at });
    await updateExactlyOne(managerOf(tx), Assessment, { where: { id: assessmentId }, set: { drawSeed: seed } });
    const units = await this.writeDrawn(tx, assessmentId, list);
    await this.audit.record(tx, {
      ...actedBy(SYSTEM, 'system'),
      action: 'draw.drawn',
      subject: `draw/${month}/${number}`,
      month,
      after: digest,
      facts: { pool: frozen.digest, list: digest, units },
    });
    return { number, list: digest, units };
  }

  /** Returns how many were drawn. */
  private async writeDrawn(
    tx: Transaction,
    assessmentId: number,
    { month, number, areas }: DrawnList,
  ): Promise<number> {
    const manager = managerOf(tx);
    const roster = await manager.findBy(RosterUnit, { assessmentId });
    const byCode = new Map(roster.map((unit) => [unit.code, unit]));
    let count = 0;
    for (const { area, drawn } of areas) {
      for (const [i, { code }] of drawn.entries()) {
        const unit = byCode.get(code);
        if (unit === undefined) throw new Error('A drawn unit is not in the roster of its month.');
        await manager.insert(DrawnUnit, { assessmentId, unitNo: unit.unitNo, area, place: i + 1 });
        await this.engine.start(tx, {
          process: spotCheckTask,
          actor: SYSTEM,
          subject: subjectOf(month, code, number),
          month,
          unitCode: code,
          parentCode: unit.parent === '' ? null : unit.parent,
          facts: { draw: number },
        });
        count += 1;
      }
    }
    return count;
  }
}

/** A unit drawn again after a repeated draw gets a record of its own: the cancelled one stays. */
function subjectOf(month: string, code: string, number: number): string {
  return number === 1 ? `${month}/${code}` : `${month}/${code}/${number}`;
}

function officeMoment(iso: string): string {
  return new Intl.DateTimeFormat('zh-CN', { timeZone: 'Asia/Shanghai', dateStyle: 'long', timeStyle: 'short' }).format(
    new Date(iso),
  );
}
