import type { AuditTrail, Clock, FileStore, UnitOfWork } from '@app/kernel';
import type { DataSource } from 'typeorm';

/** What the use cases and jobs of a run work with. */
export interface RunServices {
  readonly dataSource: DataSource;
  readonly unitOfWork: UnitOfWork;
  readonly audit: AuditTrail;
  readonly files: FileStore;
  readonly clock: Clock;
}
