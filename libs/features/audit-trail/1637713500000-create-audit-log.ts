import {
  type Column,
  createTable,
  datetimeMs,
  dropTable,
  id26,
  int,
  json,
  nullable,
  sha256,
  text,
  varchar,
} from '@app/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const OLD = 'audit_entry_before';
const LOG: Column = varchar(64);

/** Entries without a place, and apart from them the tree that gives them one. Entries of the older form become pending, in their order. */
export class CreateAuditLog1637713500000 implements MigrationInterface {
  readonly name = 'CreateAuditLog1637713500000';

  async up(runner: QueryRunner): Promise<void> {
    if (await runner.hasColumn('audit_entry', 'leaf_index')) {
      await runner.query(`ALTER TABLE audit_entry RENAME TO ${OLD}`);
    }
    await createTable(runner, {
      name: 'audit_entry',
      columns: {
        id: id26(),
        log: LOG,
        at: datetimeMs(),
        actor: varchar(64),
        role: varchar(40),
        action: varchar(80),
        subject: varchar(300),
        month: nullable(varchar(7)),
        unit: nullable(varchar(20)),
        outcome: varchar(8),
        entry: text(),
      },
      primaryKey: ['id'],
      indexes: [
        ['log', 'id'],
        ['log', 'actor', 'id'],
        ['log', 'action', 'id'],
        ['log', 'subject', 'id'],
        ['log', 'month', 'id'],
        ['log', 'unit', 'id'],
      ],
      checks: { outcome: "outcome IN ('done', 'refused')" },
    });
    await createTable(runner, {
      name: 'audit_sealed',
      columns: { entry_id: id26(), salt: sha256(), payload: json() },
      primaryKey: ['entry_id'],
    });
    await createTable(runner, {
      name: 'audit_erasure',
      columns: { entry_id: id26(), erased_by: id26() },
      primaryKey: ['entry_id'],
    });
    await createTable(runner, {
      name: 'audit_leaf',
      columns: { log: LOG, leaf_index: int(), entry_id: id26(), leaf_hash: sha256() },
      primaryKey: ['log', 'leaf_index'],
      unique: [['entry_id']],
    });
    await createTable(runner, {
      name: 'audit_subtree',
      columns: { log: LOG, level: int(), node_index: int(), hash: sha256() },
      primaryKey: ['log', 'level', 'node_index'],
    });
    await createTable(runner, {
      name: 'audit_checkpoint',
      columns: { log: LOG, size: int(), note: text(), signed_at: datetimeMs() },
      primaryKey: ['log', 'size'],
    });
    await createTable(runner, {
      name: 'audit_log',
      columns: {
        log: LOG,
        size: int(),
        tree: json(),
        look_from: id26(),
        swept_at: nullable(datetimeMs()),
        fence: int(),
        owner: nullable(id26()),
        claimed_until: nullable(datetimeMs()),
        alarm: nullable(varchar(60)),
        alarm_at: nullable(datetimeMs()),
      },
      primaryKey: ['log'],
    });
    if (await runner.hasTable(OLD)) {
      await moveEntries(runner);
      await dropTable(runner, OLD);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of ['log', 'checkpoint', 'subtree', 'leaf', 'erasure', 'sealed', 'entry']) {
      await dropTable(runner, `audit_${name}`);
    }
    await createTable(runner, {
      name: 'audit_entry',
      columns: { log: LOG, leaf_index: int(), entry: text() },
      primaryKey: ['log', 'leaf_index'],
    });
  }
}

async function moveEntries(runner: QueryRunner): Promise<void> {
  // What an attempt that failed half-way had copied.
  await runner.query('DELETE FROM audit_entry');
  let at = 0;
  const rows = await runner.query(`SELECT log, leaf_index, entry FROM ${OLD} ORDER BY log, leaf_index`);
  for (const [nth, { log, entry }] of rows.entries()) {
    const fields = JSON.parse(entry);
    // Ids give the order in which entries get their places: a clock that was set back must not change it.
    at = Math.max(at, Date.parse(fields.at));
    await runner.query(
      `INSERT INTO audit_entry (id, log, at, actor, role, action, subject, outcome, entry) VALUES (?, ?, ?, ?, ?, ?, ?, 'done', ?)`,
      [idOf(at, nth), log, new Date(fields.at), fields.actor, fields.role, fields.action, fields.subject, entry],
    );
  }
}

/** Ten characters of time and sixteen of a running number, both in the digits of a ULID. */
function idOf(at: number, nth: number): string {
  return digits(at, 10) + digits(nth, 16);
}

function digits(value: number, length: number): string {
  let text = '';
  for (let rest = value; text.length < length; rest = Math.floor(rest / 32)) {
    text = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'.charAt(rest % 32) + text;
  }
  return text;
}
