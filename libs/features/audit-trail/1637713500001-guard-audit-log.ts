import { dialectOf } from '@app/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

interface Guard {
  readonly table: string;
  readonly event: 'UPDATE' | 'DELETE';
  /** A condition under which the change is lawful. */
  readonly unless?: string;
}

const KEPT = ['audit_entry', 'audit_leaf', 'audit_subtree', 'audit_checkpoint', 'audit_erasure'];

const GUARDS: readonly Guard[] = [
  ...KEPT.flatMap((table): Guard[] => [
    { table, event: 'UPDATE' },
    { table, event: 'DELETE' },
  ]),
  { table: 'audit_sealed', event: 'UPDATE' },
  {
    table: 'audit_sealed',
    event: 'DELETE',
    unless: 'EXISTS (SELECT 1 FROM audit_erasure WHERE audit_erasure.entry_id = OLD.entry_id)',
  },
  { table: 'audit_log', event: 'DELETE' },
];

/** The second line behind the grants: triggers that refuse to change or delete what the log rests on. TiDB has no triggers. */
export class GuardAuditLog1637713500001 implements MigrationInterface {
  readonly name = 'GuardAuditLog1637713500001';

  async up(runner: QueryRunner): Promise<void> {
    if (await isWithoutTriggers(runner)) return;
    for (const guard of GUARDS) {
      await runner.query(`DROP TRIGGER IF EXISTS ${nameOf(guard)}`);
      await runner.query(dialectOf(runner) === 'mysql' ? mysqlTrigger(guard) : sqliteTrigger(guard));
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const guard of GUARDS) await runner.query(`DROP TRIGGER IF EXISTS ${nameOf(guard)}`);
  }
}

async function isWithoutTriggers(runner: QueryRunner): Promise<boolean> {
  if (dialectOf(runner) === 'sqlite') return false;
  const [row] = await runner.query('SELECT VERSION() AS version');
  return /tidb/i.test(row.version);
}

function nameOf({ table, event }: Guard): string {
  return `tr_${table}_${event.toLowerCase()}`;
}

function messageOf({ table, event }: Guard): string {
  return `${table} refuses ${event}: the audit log is only appended to`;
}

function mysqlTrigger(guard: Guard): string {
  const { table, event, unless } = guard;
  const signal = `SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = '${messageOf(guard)}'`;
  const body = unless === undefined ? signal : `IF NOT ${unless} THEN ${signal}; END IF`;
  return `CREATE TRIGGER ${nameOf(guard)} BEFORE ${event} ON ${table} FOR EACH ROW ${body}`;
}

function sqliteTrigger(guard: Guard): string {
  const { table, event, unless } = guard;
  const when = unless === undefined ? '' : `WHEN NOT ${unless} `;
  const body = `SELECT RAISE(ABORT, '${messageOf(guard)}');`;
  return `CREATE TRIGGER ${nameOf(guard)} BEFORE ${event} ON ${table} FOR EACH ROW ${when}BEGIN ${body} END`;
}
