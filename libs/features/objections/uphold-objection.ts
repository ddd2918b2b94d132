import { managerOf } from '@app/database';
import { findMonthStanding, holdMonth, MoveMonth } from '@app/features/months';
import { type Acted, ActOnce, loadRecord, ProcessEngine, ProcessRecord } from '@app/features/processes';
import { spotCheckTask } from '@app/features/spot-checks';
import type { Actor, Transaction } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import type { ObjectionAct } from './objection-act';
import { Objection } from './objection.entity';
import { objectionProcess } from './objection.workflow';
import { TaskNotConcerned } from './objections.errors';

/** Why an objection is upheld, and which confirmed spot-check tasks are to be reviewed again because of it. */
export interface Upholding {
  readonly reason: string;
  readonly reopen: readonly string[];
}

/** States of the month in which its scores stand: an upheld objection takes them away. */
const SCORED: readonly string[] = ['scored', 'signing'];

/**
 * A reviewer finds an objection right. In the same transaction the month goes back to `confirming`, so that no bulletin can rest on the
 * old scores; the job `apply-objection` then reopens the tasks. While a signed bulletin waits for its publication it is refused
 * (`GuardNotMet`): a leader recalls that first. Throws `TaskNotConcerned` and what the engine throws.
 */
@Injectable()
export class UpholdObjection {
  constructor(
    private readonly once: ActOnce,
    private readonly engine: ProcessEngine,
    private readonly moveMonth: MoveMonth,
  ) {}

  execute({ id, version, ...request }: ObjectionAct, { reason, reopen }: Upholding): Promise<Acted> {
    const { actor } = request;
    return this.once.run(request, async (tx) => {
      const manager = managerOf(tx);
      await loadRecord(tx, objectionProcess, id);
      const objection = await manager.findOneByOrFail(Objection, { recordId: id });
      await holdMonth(tx, objection.month);
      await requireConcerned(manager, objection, reopen);
      const outcome = await this.engine.act(tx, {
        process: objectionProcess,
        id,
        version,
        action: 'uphold',
        actor,
        reason,
        facts: { matter: objection.matter, tasks: reopen.length },
      });
      await manager.update(Objection, { recordId: id }, { reopened: [...reopen] });
      await this.sendBack(tx, objection.month, actor);
      return outcome;
    });
  }

  /** A month that an earlier objection sent back is there already. */
  private async sendBack(tx: Transaction, month: string, actor: Actor): Promise<void> {
    const standing = await findMonthStanding(managerOf(tx), month);
    if (standing === null || !SCORED.includes(standing.state)) return;
    const guards = { 'bulletin-unsigned': standing.bulletin !== 'signed' };
    const step = { month, action: 'reopen-confirmation', guards, reason: '异议成立，重新确认并计算得分' } as const;
    await this.moveMonth.execute(tx, { ...step, actor });
  }
}

/** The tasks must be confirmed ones of the unit, or of a county's departments, in the month. */
async function requireConcerned(
  manager: EntityManager,
  { month, unitCode }: Objection,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  const ofMonth = { id: In([...ids]), process: spotCheckTask.name, month, state: 'confirmed' };
  const found = await manager.countBy(ProcessRecord, [
    { ...ofMonth, unitCode },
    { ...ofMonth, parentCode: unitCode },
  ]);
  if (found !== ids.length) throw new TaskNotConcerned();
}
