import { createTable, datetimeMs, dialectOf, dropTable, id26, int, nullable, varchar } from '@app/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const LOG = varchar(64);
const REFUSED = 'audit_erasure refuses INSERT: the entry is under a lawful hold';

/** Entries whose payloads may not be erased, and after how long the others are. A third line behind use case and grants: a trigger. */
export class CreateAuditHolds1637714300000 implements MigrationInterface {
  readonly name = 'CreateAuditHolds1637714300000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, {
      name: 'audit_hold',
      columns: {
        id: id26(),
        log: LOG,
        month: nullable(varchar(7)),
        unit: nullable(varchar(20)),
        subject: nullable(varchar(300)),
        ground: varchar(40),
        placed_by: varchar(64),
        placed_at: datetimeMs(),
        lifted_by: nullable(varchar(64)),
        lifted_at: nullable(datetimeMs()),
      },
      primaryKey: ['id'],
      indexes: [['log', 'lifted_at']],
    });
    await createTable(runner, { name: 'audit_retention', columns: { log: LOG, months: int() }, primaryKey: ['log'] });
    if (await isWithoutTriggers(runner)) return;
    await dropTriggers(runner);
    for (const sql of dialectOf(runner) === 'mysql' ? MYSQL_TRIGGERS : SQLITE_TRIGGERS) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTriggers(runner);
    await dropTable(runner, 'audit_retention');
    await dropTable(runner, 'audit_hold');
  }
}

const IS_HELD = `EXISTS (SELECT 1 FROM audit_hold h JOIN audit_entry e ON e.log = h.log
  WHERE e.id = NEW.entry_id AND h.lifted_at IS NULL AND (h.month IS NULL OR h.month = e.month)
  AND (h.unit IS NULL OR h.unit = e.unit) AND (h.subject IS NULL OR h.subject = e.subject))`;
const KEPT = 'audit_hold refuses DELETE: a hold is lifted, never forgotten';

const MYSQL_TRIGGERS = [
  `CREATE TRIGGER tr_audit_erasure_insert BEFORE INSERT ON audit_erasure FOR EACH ROW
     IF ${IS_HELD} THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = '${REFUSED}'; END IF`,
  `CREATE TRIGGER tr_audit_hold_delete BEFORE DELETE ON audit_hold FOR EACH ROW
     SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = '${KEPT}'`,
];
const SQLITE_TRIGGERS = [
  `CREATE TRIGGER tr_audit_erasure_insert BEFORE INSERT ON audit_erasure FOR EACH ROW
     WHEN ${IS_HELD} BEGIN SELECT RAISE(ABORT, '${REFUSED}'); END`,
  `CREATE TRIGGER tr_audit_hold_delete BEFORE DELETE ON audit_hold FOR EACH ROW
     BEGIN SELECT RAISE(ABORT, '${KEPT}'); END`,
];

async function isWithoutTriggers(runner: QueryRunner): Promise<boolean> {
  if (dialectOf(runner) === 'sqlite') return false;
  const [row] = await runner.query('SELECT VERSION() AS version');
  return /tidb/i.test(row.version);
}

async function dropTriggers(runner: QueryRunner): Promise<void> {
  for (const name of ['audit_erasure_insert', 'audit_hold_delete']) {
    await runner.query(`DROP TRIGGER IF EXISTS tr_${name}`);
  }
}
