import type { Actor } from '@app/kernel';

/** A table that somebody takes out of the product. */
export interface TakenTable {
  readonly actor: Actor;
  /** The route's pattern, and the values in its place. */
  readonly route: string;
  readonly path: string;
  readonly month: string | null;
  /** What it was narrowed to, as it was asked for: it may name people. */
  readonly query: string;
}

/** Keeps for the auditor who has taken which table out of the product. Called before the first byte of it is sent. */
export abstract class ExportLog {
  abstract record(table: TakenTable): Promise<void>;
}
