import { bigint, createTable, dropTable, int, nullable, text, varchar } from '@app/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Longest key that `boundedKey` makes. */
const KEY = 191;

/** The tables of the spot check: who was drawn, their ledgers, and what the comparison found. */
export class CreateSpotChecks1637712300000 implements MigrationInterface {
  readonly name = 'CreateSpotChecks1637712300000';

  async up(runner: QueryRunner): Promise<void> {
    const unit = { assessment_id: int(), unit_no: int() };
    const row = { ...unit, line: int() };
    await createTable(runner, {
      name: 'drawn_unit',
      columns: { ...unit, area: varchar(64), place: int() },
      primaryKey: ['assessment_id', 'unit_no'],
    });
    await createTable(runner, {
      name: 'ledger_row',
      columns: {
        ...row,
        kind: varchar(8),
        document_key: varchar(KEY),
        code_key: varchar(KEY),
        name_key: varchar(KEY),
        decision_date: varchar(10),
        standing: varchar(12),
        shared: int(),
        document_no: text(),
        remark: text(),
      },
      primaryKey: ['assessment_id', 'unit_no', 'line'],
      checks: { standing: "standing IN ('other-month', 'exempt', 'due', 'running')" },
    });
    await createTable(runner, {
      name: 'ledger_outcome',
      columns: { ...row, outcome: varchar(12), record_seq: nullable(bigint()) },
      primaryKey: ['assessment_id', 'unit_no', 'line'],
    });
    await createTable(runner, {
      name: 'near_match',
      columns: { ...row, record_seq: bigint(), difference: varchar(32) },
      primaryKey: ['assessment_id', 'unit_no', 'line'],
    });
    await createTable(runner, {
      name: 'unit_check',
      columns: { ...unit, answered: int(), matched: int(), concealed: int(), exempt: int(), not_yet_due: int() },
      primaryKey: ['assessment_id', 'unit_no'],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    const tables = ['unit_check', 'near_match', 'ledger_outcome', 'ledger_row', 'drawn_unit'];
    for (const table of tables) await dropTable(runner, table);
  }
}
