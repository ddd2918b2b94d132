import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { TracesChoice } from '@app/config';
import { followSpans } from '@app/kernel';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import {
  BasicTracerProvider,
  BatchSpanProcessor,
  ParentBasedSampler,
  type SpanExporter,
  TraceIdRatioBasedSampler,
} from '@opentelemetry/sdk-trace-base';
import { TracedSpans } from './traced-spans';

/** How long a collector may take to answer, and how long the last spans of a process may take. Not longer: a process that stops waits for it. */
const SEND_LIMIT_MS = 2_000;
const FAREWELL_MS = 2_000;

export interface Tracing {
  /** Sends what has not been sent, for a short time, and follows no more. Does not reject. */
  stop(): Promise<void>;
}

/**
 * Sends the spans of this process to a collector, in the background and in batches. A collector that is away costs spans and nothing
 * else.
 */
export function startTracing({ url, service, ratio }: NonNullable<TracesChoice>): Tracing {
  const exporter: SpanExporter = new OTLPTraceExporter({ url, timeoutMillis: SEND_LIMIT_MS });
  const provider = new BasicTracerProvider({
    resource: resourceFromAttributes({ 'service.name': service, 'service.instance.id': randomUUID() }),
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(ratio) }),
    spanProcessors: [new BatchSpanProcessor(exporter)],
  });
  const stopFollowing = followSpans(new TracedSpans(provider.getTracer('shuanggongshi')));
  return {
    stop: async () => {
      stopFollowing();
      const giveUp = new AbortController();
      const late = pause(FAREWELL_MS, undefined, { signal: giveUp.signal }).catch(() => undefined);
      await Promise.race([provider.shutdown().catch(() => undefined), late]);
      giveUp.abort();
    },
  };
}
