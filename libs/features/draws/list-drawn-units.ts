import { managerOf, updateExactlyOne } from '@app/database';
import { Assessment, RosterUnit } from '@app/features/months';
import { ProcessEngine } from '@app/features/processes';
import { DrawnUnit, spotCheckTask } from '@app/features/spot-checks';
import { type Actor, actedBy, AuditTrail, Clock, SYSTEM, type Transaction } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type { Ceremony } from './ceremonies.query';
import type { DrawnList, EnteredSeed } from './draw-documents';
import { drawFromPool } from './draw-from-pool';
import { writeStep } from './write-step';

/** A frozen draw whose seed is there. */
export interface SeededDraw {
  readonly ceremony: Ceremony;
  readonly assessmentId: number;
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

/** Writes a seed and the list that follows from it: drawn units, their tasks, the month's seed and both audit entries. */
@Injectable()
export class ListDrawnUnits {
  constructor(
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly engine: ProcessEngine,
  ) {}

  async execute(tx: Transaction, actor: Actor, draw: SeededDraw): Promise<DrawnResult> {
    const { ceremony, seed, evidence } = draw;
    const { month, number, frozen } = ceremony;
    const pool = frozen.digest;
    const entered: EnteredSeed = { format: 'yuncheng-draw-seed/1', month, number, pool, seed, evidence };
    const seeded = await writeStep(tx, { step: 'seeded', content: entered, actor, at: this.clock.now() });
    await this.audit.record(tx, {
      ...actedBy(actor, actor.roles.includes('reviewer') ? 'reviewer' : 'leader'),
      action: 'draw.seed-entered',
      subject: `draw/${month}/${number}`,
      month,
      after: seeded,
      facts: { pool, seed, evidence },
    });
    return this.draw(tx, draw);
  }

  private async draw(tx: Transaction, { ceremony, assessmentId, seed }: SeededDraw): Promise<DrawnResult> {
    const { month, number, frozen } = ceremony;
    const list: DrawnList = {
      format: 'yuncheng-draw-list/1',
      month,
      number,
      pool: frozen.digest,
      seed,
      areas: drawFromPool(frozen.content, seed),
    };
    const digest = await writeStep(tx, { step: 'drawn', content: list, actor: SYSTEM, at: this.clock.now() });
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
