import { managerOf, updateExactlyOne } from '@app/database';
import { getReceivedFile } from '@app/features/file-receipt';
import type { Acted, SentCommand } from '@app/features/processes';
import { type Actor, Clock, officeDay, type Transaction } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { EscalationActs } from './escalation-acts';
import { RectificationItem, RectificationProgress } from './escalation.entity';
import { getEscalation, itemsOf } from './escalation.query';
import { ItemDueInvalid, ItemNotOpen, StrikingOffNotYours } from './escalations.errors';

/** What the unit has to put right, and by when. */
export interface Demand {
  readonly demand: string;
  /** `YYYY-MM-DD`, after today; the latest of all is the deadline of the whole and must be a working day. */
  readonly dueOn: string;
}

/** An act on one record at the version the actor saw. */
interface OnRecord {
  readonly id: string;
  readonly version: number;
}

/** What is told of an item. */
export interface Progress extends OnRecord {
  readonly itemNo: number;
  readonly account: string;
  readonly fileId: string | null;
  /** Strikes it off; a reviewer's alone. */
  readonly isDone: boolean;
}

/** Follows what was demanded in an interview until nothing is left of it. */
@Injectable()
export class Rectify {
  constructor(
    private readonly acts: EscalationActs,
    private readonly clock: Clock,
  ) {}

  /** Throws `ItemDueInvalid`, and what the engine throws. */
  async begin(command: SentCommand, { id, version }: OnRecord, demands: readonly Demand[]): Promise<Acted> {
    const today = officeDay(this.clock.now());
    if (demands.some(({ dueOn }) => dueOn <= today)) throw new ItemDueInvalid();
    const last = demands
      .map(({ dueOn }) => dueOn)
      .sort()
      .at(-1);
    return this.acts.run(command, async (tx) => {
      const guards = { 'items-recorded': demands.length > 0 };
      const given = { actor: command.actor, deadlineDay: last, facts: { items: demands.length }, guards };
      const acted = await this.acts.act(tx, { id, version, action: 'rectify', ...given });
      const open = { escalationId: id, doneAt: null, doneBy: null };
      const rows = demands.map((demand, i) => ({ ...open, itemNo: i + 1, ...demand }));
      await managerOf(tx).insert(RectificationItem, rows);
      return acted;
    });
  }

  /** Throws `StrikingOffNotYours`, `ItemNotOpen`, `ReceivedFileNotFound`, and what the engine throws. */
  async followUp(command: SentCommand, progress: Progress): Promise<Acted> {
    const { id, version, itemNo, account, fileId, isDone } = progress;
    const { actor } = command;
    if (isDone && !actor.roles.includes('reviewer')) throw new StrikingOffNotYours();
    return this.acts.run(command, async (tx) => {
      const manager = managerOf(tx);
      const facts = { itemNo, isDone, ...(fileId === null ? {} : { proof: await this.proof(tx, actor, fileId) }) };
      const acted = await this.acts.act(tx, { id, version, action: 'follow-up', actor, reason: account, facts });
      const item = (await itemsOf(manager, id)).find((one) => one.itemNo === itemNo);
      if (item === undefined || item.doneAt !== null) throw new ItemNotOpen();
      const told = { toldBy: actor.id, toldAt: this.clock.now() };
      const row = { escalationId: id, ordinal: acted.version, itemNo, account, fileId, isDone, ...told };
      await manager.insert(RectificationProgress, row);
      if (isDone) {
        const set = { doneAt: this.clock.now(), doneBy: actor.id };
        await updateExactlyOne(manager, RectificationItem, { where: { escalationId: id, itemNo }, set });
      }
      return acted;
    });
  }

  /** A leader gives an item, and with it the whole, until a later working day. Throws `ItemNotOpen`, and what the engine throws. */
  extend(
    command: SentCommand,
    { id, version, itemNo, day, reason }: OnRecord & { itemNo: number; day: string; reason: string | undefined },
  ): Promise<Acted> {
    return this.acts.run(command, async (tx) => {
      const manager = managerOf(tx);
      const given = { actor: command.actor, reason, deadlineDay: day, facts: { itemNo, day } };
      const acted = await this.acts.act(tx, { id, version, action: 'extend', ...given });
      const item = (await itemsOf(manager, id)).find((one) => one.itemNo === itemNo);
      if (item === undefined || item.doneAt !== null) throw new ItemNotOpen();
      await updateExactlyOne(manager, RectificationItem, { where: { escalationId: id, itemNo }, set: { dueOn: day } });
      return acted;
    });
  }

  /** Ends the matter, each way under its own condition. Throws what the engine throws. */
  close(
    command: SentCommand,
    action: 'close' | 'close-without-items' | 'close-reported',
    { id, version, reason }: OnRecord & { readonly reason: string | undefined },
  ): Promise<Acted> {
    return this.acts.run(command, async (tx) => {
      const manager = managerOf(tx);
      const items = await itemsOf(manager, id);
      const { kind } = await getEscalation(manager, id);
      const guards = {
        'items-done': items.length > 0 && items.every(({ doneAt }) => doneAt !== null),
        'no-items': items.length === 0,
        'report-only': kind === 'accountability',
      };
      return this.acts.act(tx, { id, version, action, actor: command.actor, reason, guards });
    });
  }

  /** The digest of the proof, which the act names. */
  private async proof(tx: Transaction, actor: Actor, fileId: string): Promise<string> {
    return (await getReceivedFile(managerOf(tx), actor, fileId)).sha256;
  }
}
