import { replaceCheck } from '@app/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Documents that have their place in the register and no bytes of their own: minutes of interviews. */
export class RegisterMinutes1637714450000 implements MigrationInterface {
  readonly name = 'RegisterMinutes1637714450000';

  async up(runner: QueryRunner): Promise<void> {
    await replaceCheck(runner, {
      table: 'official_document',
      about: 'state',
      from: "state IN ('numbered', 'issued', 'superseded', 'withdrawn')",
      to: "state IN ('numbered', 'issued', 'superseded', 'withdrawn', 'registered')",
    });
  }

  async down(): Promise<void> {
    // The state stays: documents that are registered could not be kept without it.
  }
}
