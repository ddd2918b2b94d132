import { createServer, type ServerResponse } from 'node:http';
import { Logger } from '@nestjs/common';
import type { ProcessMetrics } from './process-metrics';

const log = new Logger('Metrics');

/** Answers `GET /metrics` on a port of its own, which the machine's network keeps to whoever measures. */
export class MetricsPort {
  private readonly server = createServer((request, response) => {
    if (request.method === 'GET' && request.url === '/metrics') void this.answer(response);
    else response.writeHead(404).end();
  });

  constructor(private readonly metrics: ProcessMetrics) {}

  /** Returns the port, which the system chooses when 0 is asked for. */
  open({ port, host }: { readonly port: number; readonly host: string }): Promise<number> {
    return new Promise((resolve, reject) => {
      this.server.once('error', reject);
      this.server.listen(port, host, () => {
        const address = this.server.address();
        resolve(typeof address === 'object' && address !== null ? address.port : port);
      });
    });
  }

  close(): void {
    this.server.close();
    this.server.closeAllConnections();
    this.metrics.stop();
  }

  private async answer(response: ServerResponse): Promise<void> {
    try {
      const text = await this.metrics.text();
      response.writeHead(200, { 'Content-Type': this.metrics.contentType }).end(text);
    } catch (error) {
      log.error({ message: 'metrics could not be read', kind: error instanceof Error ? error.name : 'unknown' });
      response.writeHead(503).end();
    }
  }
}
