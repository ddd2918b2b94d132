import { AsyncLocalStorage } from 'node:async_hooks';
import { DomainError } from './domain-error';

export type SpanAttributes = Readonly<Record<string, string | number | boolean>>;

/** A piece of work of this process. Says names of things and figures; never what or whom they were about. */
export interface NewSpan {
  readonly name: string;
  readonly kind: 'request' | 'job' | 'inner';
  readonly attributes: SpanAttributes;
  /** The `traceparent` (W3C) of what caused it; null where nothing known did. What this process is doing just now unless said. */
  readonly parent?: string | null;
}

/** A span under way. */
export interface OpenSpan {
  /** How others name it (W3C Trace Context). */
  readonly traceparent: string;
  set(attributes: SpanAttributes): void;
  /** Marks it as failed, by a code or the kind of an error; never by a message, which may quote a person's data. */
  fail(kind: string): void;
  end(): void;
}

/** Whoever follows the spans of this process. Must not throw. */
export interface SpanFollower {
  begin(span: NewSpan, parent: string | null): OpenSpan;
}

const current = new AsyncLocalStorage<OpenSpan>();
let follower: SpanFollower | undefined;

/** Has the spans of this process followed from now on; returns what ends it. One at a time. */
export function followSpans(by: SpanFollower): () => void {
  if (follower !== undefined) throw new Error('The spans of this process are followed already.');
  follower = by;
  return () => {
    if (follower === by) follower = undefined;
  };
}

/** Begins a span that somebody else ends. Undefined, at no cost, where nobody follows. */
export function beginSpan(span: NewSpan): OpenSpan | undefined {
  const parent = span.parent === undefined ? currentTrace() : span.parent;
  return follower?.begin(span, parent);
}

/** Does the work as part of the span: spans begun in it, also later by what it started, lie below it. */
export function withinSpan<T>(span: OpenSpan | undefined, work: () => T): T {
  return span === undefined ? work() : current.run(span, work);
}

/** Does the work in a span of its own, which ends with it. The work's result or error is the caller's. */
export async function inSpan<T>(span: NewSpan, work: (open: OpenSpan | undefined) => Promise<T>): Promise<T> {
  const open = beginSpan(span);
  if (open === undefined) return work(undefined);
  try {
    return await withinSpan(open, () => work(open));
  } catch (error) {
    open.fail(kindOf(error));
    throw error;
  } finally {
    open.end();
  }
}

/** The `traceparent` of what this process is doing just now; null where nobody follows. */
export function currentTrace(): string | null {
  return follower === undefined ? null : (current.getStore()?.traceparent ?? null);
}

function kindOf(error: unknown): string {
  if (error instanceof DomainError) return error.code;
  return error instanceof Error ? error.name : 'unknown';
}
