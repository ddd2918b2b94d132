import type { RefusalDetails } from '@app/kernel';

/** A field of the request that cannot be taken as it is, and why, in Chinese. Never quotes the value. */
export interface FieldProblem {
  /** `items[2].name`; empty for the whole. */
  readonly field: string;
  readonly reason: string;
}

/** A refusal by the edge itself, before any use case: it knows its HTTP status. Its text is looked up by code like any other's. */
export abstract class HttpRefusal extends Error {
  abstract readonly code: string;
  abstract readonly status: number;
  /** What the answer carries besides. */
  readonly headers: Readonly<Record<string, string>> = {};

  constructor(
    readonly details: RefusalDetails = {},
    options?: { cause?: unknown },
  ) {
    super(undefined, options);
    this.name = new.target.name;
  }
}
