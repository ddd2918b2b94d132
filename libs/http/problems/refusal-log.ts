import type { Actor } from '@app/kernel';

/** An act that somebody tried and that was refused. */
export interface RefusedAct {
  readonly actor: Actor;
  readonly method: string;
  /** The route's pattern, and the values in its place: ids, codes, months. */
  readonly route: string;
  readonly path: string;
  readonly status: number;
  readonly code: string;
  /** Where it came from, as the socket or a trusted proxy tells it: personal data. */
  readonly address: string;
}

/** Keeps refused acts of people who have signed in for the auditor. Called after the refused transaction has ended. */
export abstract class RefusalLog {
  abstract record(act: RefusedAct): Promise<void>;
}
