import type { UnitOfWork } from '@app/kernel';
import type { DataSource } from 'typeorm';

/** The database as the account that may erase payloads sees it: the sequencer's. Null in a process that does not sequence. */
export class ErasingAccount {
  constructor(private readonly means: { readonly dataSource: DataSource; readonly unitOfWork: UnitOfWork } | null) {}

  /** Throws in a process that runs no jobs: there nothing may erase. */
  get(): { readonly dataSource: DataSource; readonly unitOfWork: UnitOfWork } {
    if (this.means === null) throw new TypeError('This process has no account that may erase.');
    return this.means;
  }
}
