import { boolean, createTable, datetimeMs, dropTable, id26, int, nullable, sha256, varchar } from '@app/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const OF_ACCOUNT = { columns: ['account_id'], references: 'account', onDelete: 'restrict' } as const;

/** Accounts with their credentials, sessions, and the state of attempts to sign in. */
export class CreateAccounts1637713410000 implements MigrationInterface {
  readonly name = 'CreateAccounts1637713410000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, {
      name: 'account_register',
      columns: { id: int(), version: int() },
      primaryKey: ['id'],
      checks: { single: 'id = 1' },
    });
    await runner.query(
      `INSERT INTO account_register (id, version) SELECT first.id, 0 FROM (SELECT 1 AS id) AS first
       WHERE NOT EXISTS (SELECT 1 FROM account_register)`,
    );
    await createTable(runner, {
      name: 'account',
      columns: {
        id: id26(),
        sign_in_name: varchar(64),
        display_name: varchar(60),
        roles: varchar(160),
        unit_code: nullable(varchar(64)),
        state: varchar(8),
        password_hash: nullable(varchar(200)),
        password_changed_at: nullable(datetimeMs()),
        totp_secret: nullable(varchar(200)),
        totp_pending: nullable(varchar(200)),
        totp_last_step: nullable(int()),
        is_demo: boolean(),
        version: int(),
        created_at: datetimeMs(),
        last_sign_in_at: nullable(datetimeMs()),
      },
      primaryKey: ['id'],
      unique: [['sign_in_name']],
      indexes: [['unit_code']],
      foreignKeys: [{ columns: ['unit_code'], references: 'unit', referencedColumns: ['code'], onDelete: 'restrict' }],
      checks: { state: "state IN ('active', 'locked', 'disabled')" },
    });
    await createTable(runner, {
      name: 'session',
      columns: {
        id: id26(),
        account_id: id26(),
        token_digest: sha256(),
        csrf_token: varchar(64),
        client: varchar(120),
        second_factor: varchar(8),
        failed_proofs: int(),
        created_at: datetimeMs(),
        last_seen_at: datetimeMs(),
        proved_at: datetimeMs(),
        ended_at: nullable(datetimeMs()),
        end_reason: nullable(varchar(20)),
      },
      primaryKey: ['id'],
      unique: [['token_digest']],
      indexes: [['account_id', 'ended_at']],
      foreignKeys: [OF_ACCOUNT],
      checks: {
        end: '(ended_at IS NULL) = (end_reason IS NULL)',
        factor: "second_factor IN ('none', 'due', 'shown')",
      },
    });
    await createTable(runner, {
      name: 'former_password',
      columns: { id: id26(), account_id: id26(), password_hash: varchar(200), retired_at: datetimeMs() },
      primaryKey: ['id'],
      indexes: [['account_id', 'retired_at']],
      foreignKeys: [OF_ACCOUNT],
    });
    await createTable(runner, {
      name: 'recovery_code',
      columns: { account_id: id26(), code_digest: sha256(), used_at: nullable(datetimeMs()) },
      primaryKey: ['account_id', 'code_digest'],
      foreignKeys: [OF_ACCOUNT],
    });
    await createTable(runner, {
      name: 'invitation',
      columns: {
        id: id26(),
        account_id: id26(),
        token_digest: sha256(),
        purpose: varchar(16),
        created_at: datetimeMs(),
        expires_at: datetimeMs(),
        closed_at: nullable(datetimeMs()),
      },
      primaryKey: ['id'],
      unique: [['token_digest']],
      indexes: [['account_id', 'closed_at']],
      foreignKeys: [OF_ACCOUNT],
      checks: { purpose: "purpose IN ('first-password', 'reset')" },
    });
    await createTable(runner, {
      name: 'sign_in_lane',
      columns: {
        name_digest: sha256(),
        lane: varchar(64),
        failures: int(),
        paused_until: nullable(datetimeMs()),
        last_attempt_at: datetimeMs(),
        version: int(),
      },
      primaryKey: ['name_digest', 'lane'],
      indexes: [['last_attempt_at']],
    });
    await createTable(runner, {
      name: 'known_device',
      columns: { name_digest: sha256(), token_digest: sha256(), last_used_at: datetimeMs() },
      primaryKey: ['name_digest', 'token_digest'],
      indexes: [['last_used_at']],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    const children = ['known_device', 'sign_in_lane', 'invitation', 'recovery_code', 'former_password', 'session'];
    for (const table of [...children, 'account', 'account_register']) await dropTable(runner, table);
  }
}
