import { createServer, type Server } from 'node:http';

export interface SentSpan {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly kind: number;
  readonly status: { readonly code?: number };
  readonly attributes: readonly { readonly key: string; readonly value: Record<string, unknown> }[];
}

/** A collector that keeps what it was sent. */
export class Collector {
  readonly paths: string[] = [];
  readonly spans: SentSpan[] = [];
  /** What the last process said of itself. */
  service = '';
  private readonly server: Server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => (text += chunk.toString()));
    request.on('end', () => {
      this.paths.push(request.url ?? '');
      for (const { resource, scopeSpans } of JSON.parse(text).resourceSpans) {
        this.service = JSON.stringify(resource.attributes);
        for (const scope of scopeSpans) this.spans.push(...scope.spans);
      }
      response.end('{}');
    });
  });

  /** Returns its address, without a path. */
  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as { port: number }).port}`;
  }

  close(): void {
    this.server.close();
    this.server.closeAllConnections();
  }
}
