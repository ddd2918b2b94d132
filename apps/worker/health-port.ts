import { createServer, type ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { HttpChoice } from '@app/config';
import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

const PATIENCE_MS = 2_000;

/** Answers whoever watches the process: `/healthz` as long as it turns, `/readyz` while the database answers. */
@Injectable()
export class HealthPort implements BeforeApplicationShutdown {
  private readonly server = createServer((request, response) => void this.answer(request.url, response));

  constructor(private readonly dataSource: DataSource) {}

  /** Returns the port, which the system chooses when 0 is asked for. */
  open({ port, host }: Pick<HttpChoice, 'port' | 'host'>): Promise<number> {
    return new Promise((resolve, reject) => {
      this.server.once('error', reject);
      this.server.listen(port, host, () => {
        const address = this.server.address();
        resolve(typeof address === 'object' && address !== null ? address.port : port);
      });
    });
  }

  beforeApplicationShutdown(): void {
    this.server.close();
    this.server.closeAllConnections();
  }

  private async answer(path: string | undefined, response: ServerResponse): Promise<void> {
    response.setHeader('Content-Type', 'text/plain');
    if (path === '/healthz') response.end('alive');
    else if (path !== '/readyz') response.writeHead(404).end();
    else if (await this.databaseAnswers()) response.end('ready');
    else response.writeHead(503).end('not ready');
  }

  private async databaseAnswers(): Promise<boolean> {
    const giveUp = new AbortController();
    const asked = this.dataSource.query('SELECT 1').then(() => true);
    const late = pause(PATIENCE_MS, false, { signal: giveUp.signal });
    late.catch(() => undefined);
    return Promise.race([asked, late])
      .catch(() => false)
      .finally(() => giveUp.abort());
  }
}
