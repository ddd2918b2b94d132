import { createHash } from 'node:crypto';
import { ActOnce, type CommandMark } from '@app/features/processes';
import { type Actor, DomainError } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { ActOnSpotCheck, type TaskAct } from './act-on-spot-check';
import { ToldRefusals } from './told-refusals';

/** One act on several tasks of a month, each at the version the actor saw. */
export interface ActOnEach extends Omit<TaskAct, 'id' | 'version'> {
  readonly month: string;
  readonly items: readonly { readonly id: string; readonly version: number }[];
}

/** What came of one of them. */
export interface EachResult {
  readonly id: string;
  readonly done: boolean;
  readonly state: string | null;
  readonly version: number | null;
  /** Of the refusal; null where it was done. */
  readonly code: string | null;
  readonly title: string | null;
  readonly detail: string | null;
}

/**
 * Does the same on several tasks. Each is decided on its own, as if it came alone: what is refused leaves its task as it was, goes to
 * the audit log, and stops none of the others. Sent again under the same key, nothing is done twice.
 */
@Injectable()
export class ActOnMany {
  constructor(
    private readonly once: ActOnce,
    private readonly act: ActOnSpotCheck,
    private readonly refusals: ToldRefusals,
  ) {}

  async execute(actor: Actor, mark: CommandMark, { items, ...act }: ActOnEach): Promise<readonly EachResult[]> {
    const results: EachResult[] = [];
    for (const item of items) results.push(await this.one(actor, mark, { ...act, ...item }));
    return results;
  }

  private async one(actor: Actor, { key, digest }: CommandMark, act: TaskAct): Promise<EachResult> {
    const { id } = act;
    const own = { actor, key: createHash('sha256').update(`${key} ${id}`).digest('hex'), digest };
    const refused = { id, done: false, state: null, version: null };
    try {
      const { state, version } = await this.once.run(own, (tx) => this.act.execute(tx, actor, act));
      return { id, done: true, state, version, code: null, title: null, detail: null };
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      return { ...refused, ...(await this.refusals.tell(actor, act, error)) };
    }
  }
}
