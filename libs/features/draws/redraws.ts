import { managerOf } from '@app/database';
import { type ActOutcome, type LoadedRecord, loadRecord, ProcessEngine, ProcessRecord } from '@app/features/processes';
import { redraw } from '@app/features/spot-checks';
import type { Actor, Transaction } from '@app/kernel';
import type { ActionOf } from '@app/workflow';
import { Injectable } from '@nestjs/common';
import { type Ceremony, findLatestCeremony } from './ceremonies.query';
import { isDrawOpen } from './draw-standing.query';
import { DrawChanged, DrawNotFound } from './draws.errors';

/** An act on a request for another draw. */
export interface RedrawAct {
  readonly id: string;
  readonly version: number;
  readonly action: ActionOf<typeof redraw>;
  readonly reason?: string | undefined;
  /** For an approval: `drawDigest` of the draw that was on the screen. */
  readonly shown?: string | undefined;
  readonly provedAt?: Date | undefined;
}

/** What a leader signs to repeat: the list, or the pool where no seed has been entered. */
export function drawDigest({ frozen, drawn }: Ceremony): string {
  return drawn?.digest ?? frozen.digest;
}

/**
 * Breaking off or repeating a draw (RULES §3): a reviewer asks with a reason, a leader approves with a proof of identity, as long as
 * no letter is signed. What follows is the job `abandon-draw`.
 */
@Injectable()
export class Redraws {
  constructor(private readonly engine: ProcessEngine) {}

  /** Throws `DrawNotFound` where there is nothing to repeat, and what the engine throws. */
  async request(
    tx: Transaction,
    actor: Actor,
    { month, reason }: { readonly month: string; readonly reason: string },
  ): Promise<ActOutcome<typeof redraw>> {
    const manager = managerOf(tx);
    const ceremony = await findLatestCeremony(manager, month);
    if (ceremony === null || ceremony.state === 'abandoned') throw new DrawNotFound({ month });
    const earlier = await manager.countBy(ProcessRecord, { process: redraw.name, month });
    return this.engine.start(tx, {
      process: redraw,
      actor,
      subject: `${month}/${earlier + 1}`,
      month,
      unitCode: null,
      parentCode: null,
      reason,
      facts: { number: ceremony.number, draw: drawDigest(ceremony) },
      guards: { 'letters-not-issued': await isDrawOpen(manager, month) },
    });
  }

  /** Approves, declines or withdraws a request. Throws `DrawChanged` when another draw is in force than was shown. */
  async act(tx: Transaction, actor: Actor, act: RedrawAct): Promise<ActOutcome<typeof redraw>> {
    const { id, version, action, reason, shown, provedAt } = act;
    const record = await loadRecord(tx, redraw, id);
    const month = record.month ?? '';
    const ceremony = await findLatestCeremony(managerOf(tx), month);
    const draw = ceremony === null ? '' : drawDigest(ceremony);
    if (action === 'approve' && (draw !== shown || ceremony?.number !== numberOf(record))) throw new DrawChanged();
    return this.engine.act(tx, {
      process: redraw,
      id,
      version,
      action,
      actor,
      reason,
      provedAt,
      facts: { draw },
      guards: { 'letters-not-issued': await isDrawOpen(managerOf(tx), month) },
    });
  }
}

/** The number of the draw that a request is about. */
export function numberOf({ acts }: LoadedRecord<typeof redraw>): number {
  return Number(acts[0]?.facts['number']);
}
