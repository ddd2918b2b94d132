import type { Answer } from '@app/http/testing';
import type { Worker } from './worker';

/** How an act is refused: the status, and the code of its problem details. */
export type Refusal = readonly [status: number, code: string];

interface KeptRefusal {
  readonly requestId: string;
  readonly code: string;
}

interface RefusedEntry {
  readonly requestId: string;
  readonly refusal: string | null;
}

/** Sees to it that what must be refused is refused as it ought to be, and finds it in the audit log afterwards. */
export class Refusals {
  private readonly kept: KeptRefusal[] = [];

  constructor(private readonly auditor: Worker) {}

  /** The answer is a problem of this status and code, in Chinese, and what is looked at stays as it was. */
  async expect(
    act: () => Promise<Answer>,
    [status, code]: Refusal,
    look: () => Promise<unknown> = () => Promise.resolve(null),
  ): Promise<void> {
    const answer = await this.refused(act, [status, code], look);
    this.kept.push({ requestId: String(answer.headers['x-request-id']), code });
  }

  /** The same of what is no act, or by nobody: it is refused, and leaves no entry. */
  async expectUnlogged(act: () => Promise<Answer>, refusal: Refusal): Promise<void> {
    await this.refused(act, refusal, () => Promise.resolve(null));
  }

  private async refused(
    act: () => Promise<Answer>,
    [status, code]: Refusal,
    look: () => Promise<unknown>,
  ): Promise<Answer> {
    const before = await look();
    const answer = await act();
    expect([answer.status, answer.text]).toEqual([status, expect.stringContaining(`"${code}"`)]);
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(answer.problem()).toMatchObject({ status, code, title: expect.stringMatching(/\p{Script=Han}/u) });
    expect(await look()).toEqual(before);
    return answer;
  }

  /** Each refusal of somebody who had signed in has its entry. */
  async expectAudited(): Promise<void> {
    const entries = await this.auditor.all<RefusedEntry>('audit/entries?outcome=refused');
    const logged = new Map(entries.map(({ requestId, refusal }) => [requestId, refusal]));
    expect(this.kept.map(({ requestId }) => [requestId, logged.get(requestId)])).toEqual(
      this.kept.map(({ requestId, code }) => [requestId, code]),
    );
  }
}
