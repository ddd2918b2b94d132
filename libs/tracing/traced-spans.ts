import type { NewSpan, OpenSpan, SpanAttributes, SpanFollower } from '@app/kernel';
import { ROOT_CONTEXT, type Span, SpanKind, SpanStatusCode, trace, TraceFlags, type Tracer } from '@opentelemetry/api';

const KINDS = { request: SpanKind.SERVER, job: SpanKind.CONSUMER, inner: SpanKind.INTERNAL } as const;
const TRACEPARENT = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/;

/** Makes spans of OpenTelemetry from those of the process. */
export class TracedSpans implements SpanFollower {
  constructor(private readonly tracer: Tracer) {}

  begin({ name, kind, attributes }: NewSpan, parent: string | null): OpenSpan {
    const span = this.tracer.startSpan(name, { kind: KINDS[kind], attributes: { ...attributes } }, contextOf(parent));
    return new TracedSpan(span);
  }
}

class TracedSpan implements OpenSpan {
  readonly traceparent: string;

  constructor(private readonly span: Span) {
    const { traceId, spanId, traceFlags } = span.spanContext();
    this.traceparent = `00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, '0')}`;
  }

  set(attributes: SpanAttributes): void {
    this.span.setAttributes({ ...attributes });
  }

  fail(kind: string): void {
    this.span.setAttributes({ 'error.type': kind });
    this.span.setStatus({ code: SpanStatusCode.ERROR });
  }

  end(): void {
    this.span.end();
  }
}

/** A parent that cannot be read is none: a trace is worth no failure. */
function contextOf(parent: string | null) {
  const [, traceId, spanId, flags] = TRACEPARENT.exec(parent ?? '') ?? [];
  if (traceId === undefined || spanId === undefined || flags === undefined) return ROOT_CONTEXT;
  const traceFlags = Number.parseInt(flags, 16) & TraceFlags.SAMPLED;
  return trace.setSpanContext(ROOT_CONTEXT, { traceId, spanId, traceFlags, isRemote: true });
}
