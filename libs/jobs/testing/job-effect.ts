import { createTable, id26, varchar } from '@app/database';
import { managerOf } from '@app/database';
import { type Transaction, newId } from '@app/kernel';
import { Column, Entity, type MigrationInterface, PrimaryColumn, type QueryRunner } from 'typeorm';

/** What the jobs of the tests do: one row for each effect, so that a doubled one shows. */
@Entity('job_effect')
export class JobEffect {
  @PrimaryColumn('varchar', { length: 26 })
  id!: string;

  @Column('varchar', { length: 60 })
  note!: string;
}

export class CreateJobEffect1700000000001 implements MigrationInterface {
  readonly name = 'CreateJobEffect1700000000001';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, { name: 'job_effect', columns: { id: id26(), note: varchar(60) }, primaryKey: ['id'] });
  }

  async down(): Promise<void> {
    // The database of a test is dropped whole.
  }
}

export async function writeEffect(tx: Transaction, note: string): Promise<void> {
  await managerOf(tx).insert(JobEffect, { id: newId(new Date(0)), note });
}
