import { createDataSource, type DatabaseChoice, id26, int, runMigrations, varchar, createTable } from '@app/database';
import {
  AuditCheckpoint,
  AuditEntryRow,
  AuditLeaf,
  AuditLogState,
  AuditSubtree,
  CreateAuditLog1637713500000,
  CreateAuditTrail1637712600000,
  GuardAuditLog1637713500001,
} from '@app/features/audit-trail';
import { JOB_MIGRATIONS, JobRow } from '@app/jobs';
import { Column, type DataSource, Entity, type MigrationInterface, PrimaryColumn, type QueryRunner } from 'typeorm';

/** A task whose state an act moves on. */
@Entity('measured_task')
export class MeasuredTask {
  @PrimaryColumn('varchar', { length: 26 })
  id!: string;

  @Column('varchar', { length: 20 })
  state!: string;

  @Column('int')
  version!: number;
}

class CreateMeasuredTask1700000000002 implements MigrationInterface {
  readonly name = 'CreateMeasuredTask1700000000002';

  async up(runner: QueryRunner): Promise<void> {
    const columns = { id: id26(), state: varchar(20), version: int() };
    await createTable(runner, { name: 'measured_task', columns, primaryKey: ['id'] });
  }

  async down(): Promise<void> {}
}

/** Opens an empty database with the tables of the audit trail, of jobs, and of the measured task; closes it after the work. */
export async function withAuditTables<T>(
  choice: DatabaseChoice,
  work: (dataSource: DataSource) => Promise<T>,
): Promise<T> {
  const dataSource = await createDataSource(choice, {
    entities: [AuditEntryRow, AuditLogState, AuditLeaf, AuditSubtree, AuditCheckpoint, JobRow, MeasuredTask],
    migrations: [
      ...JOB_MIGRATIONS,
      CreateAuditTrail1637712600000,
      CreateAuditLog1637713500000,
      GuardAuditLog1637713500001,
      CreateMeasuredTask1700000000002,
    ],
  }).initialize();
  try {
    await runMigrations(dataSource);
    return await work(dataSource);
  } finally {
    await dataSource.destroy();
  }
}
