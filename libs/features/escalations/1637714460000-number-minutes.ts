import { addColumn, id26, nullable } from '@app/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The number that the minutes of an interview have in the register of documents. */
export class NumberMinutes1637714460000 implements MigrationInterface {
  readonly name = 'NumberMinutes1637714460000';

  async up(runner: QueryRunner): Promise<void> {
    await addColumn(runner, 'escalation', { name: 'minutes_id', type: nullable(id26()) });
  }

  async down(): Promise<void> {
    // The column stays: it is the only way from an escalation to the number of its minutes.
  }
}
