import { type PartState, Readiness } from '@app/http';
import { JobSystem } from '@app/jobs';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** The parts every process needs: the database, its schema, and the queue, without which jobs merely wait. */
@Injectable()
export class PartsReadiness extends Readiness {
  constructor(
    private readonly dataSource: DataSource,
    private readonly jobs: JobSystem,
  ) {
    super();
  }

  override async check(): Promise<Record<string, PartState>> {
    const done = await this.migrationsDone().catch(() => null);
    const needed = this.dataSource.migrations.map(({ name, constructor }) => name ?? constructor.name);
    const isCurrent = done !== null && needed.every((name) => done.has(name));
    return {
      database: done === null ? 'failing' : 'ready',
      migrations: isCurrent ? 'ready' : 'failing',
      queue: this.jobs.isReachable() ? 'ready' : 'delayed',
    };
  }

  private async migrationsDone(): Promise<ReadonlySet<unknown>> {
    const rows: unknown = await this.dataSource.query('SELECT name FROM migrations');
    const names = (Array.isArray(rows) ? rows : []).map((row: unknown) =>
      typeof row === 'object' && row !== null && 'name' in row ? row.name : undefined,
    );
    return new Set(names);
  }
}
