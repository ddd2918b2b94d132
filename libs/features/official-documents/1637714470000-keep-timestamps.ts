import { addColumn, boolean, nullable, varchar, withDefault } from '@app/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By whose certificates time stamps are believed, also in later years; and what form of signature a document bears. */
export class KeepTimestamps1637714470000 implements MigrationInterface {
  readonly name = 'KeepTimestamps1637714470000';

  async up(runner: QueryRunner): Promise<void> {
    await addColumn(runner, 'office_certificate', { name: 'is_for_timestamps', type: withDefault(boolean(), false) });
    await addColumn(runner, 'official_document', { name: 'signature_form', type: nullable(varchar(24)) });
  }

  async down(): Promise<void> {
    // Both columns stay: without them time-stamped documents could not be verified any more.
  }
}
