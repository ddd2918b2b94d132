import { randomBytes } from 'node:crypto';
import { createDataSource, TypeOrmUnitOfWork } from '@app/database';
import { describeEachDatabase } from '@app/database/testing';
import { type Actor, SYSTEM } from '@app/kernel';
import type { DataSource } from 'typeorm';
import { auditGrants, DatabaseAuditTrail, EraseSealedPayload, SealedPayloadMissing, searchEntries } from '.';
import { AUDIT_PARTS, AuditBench } from './testing/audit-bench';

jest.setTimeout(60_000);

const plan = { database: 'sgs', tables: ['month', 'audit_entry'], application: `'app'@'%'`, sequencer: `'audit'@'%'` };

describe('The grants', () => {
  test('let the application add entries, and change its own tables only', () => {
    expect(auditGrants(plan).filter((sql) => sql.endsWith(`TO 'app'@'%'`))).toEqual([
      "GRANT SELECT, INSERT, UPDATE, DELETE ON `sgs`.`month` TO 'app'@'%'",
      "GRANT SELECT, INSERT ON `sgs`.`audit_entry` TO 'app'@'%'",
    ]);
  });

  test('are not made for what is no account', () => {
    expect(() => auditGrants({ ...plan, application: `'a'@'%'; DROP TABLE month` })).toThrow(RangeError);
  });
});

describeEachDatabase('Accounts of their own', (database) =>
  describe('on the server', () => {
    const isServer = database.engine === 'mysql';
    // SQLite has no accounts: there the triggers are all there is.
    const onServer = isServer ? test : test.skip;
    const name = `audit_${randomBytes(5).toString('hex')}`;
    const password = randomBytes(12).toString('hex');
    const accounts = { application: `'${name}_a'@'%'`, sequencer: `'${name}_s'@'%'` };
    let owner: DataSource;
    const opened: DataSource[] = [];

    beforeAll(async () => {
      owner = await database.open(AUDIT_PARTS);
      if (!isServer) return;
      const rows: { name: string }[] = await owner.query(
        'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE()',
      );
      const [{ name: schema }] = await owner.query('SELECT DATABASE() AS name');
      for (const account of Object.values(accounts))
        await owner.query(`CREATE USER ${account} IDENTIFIED BY '${password}'`);
      const grants = auditGrants({ database: schema, tables: rows.map((row) => row.name), ...accounts });
      for (const sql of grants) await owner.query(sql);
    });
    afterAll(async () => {
      for (const dataSource of opened) await dataSource.destroy();
      if (isServer) for (const account of Object.values(accounts)) await owner.query(`DROP USER ${account}`);
    });

    async function openAs(suffix: string): Promise<AuditBench> {
      const { choice } = database;
      if (choice.driver !== 'mysql') throw new TypeError('A server is needed.');
      const url = new URL(choice.url);
      url.username = `${name}_${suffix}`;
      url.password = password;
      const dataSource = await createDataSource({ driver: 'mysql', url: url.toString() }, AUDIT_PARTS).initialize();
      opened.push(dataSource);
      return new AuditBench(dataSource, `yuncheng.example/${name}`);
    }

    onServer('the application’s can record and read, and neither change, delete nor place an entry', async () => {
      const app = await openAs('a');
      const id = await app.record({ sealed: { name: '张三' } });
      expect(
        await searchEntries(app.dataSource.manager, { log: app.log }, { limit: 9, order: 'newest-first' }),
      ).toHaveLength(1);
      for (const sql of [
        `UPDATE audit_entry SET actor = 'x' WHERE id = '${id}'`,
        `DELETE FROM audit_entry WHERE id = '${id}'`,
        `UPDATE audit_sealed SET payload = '{}'`,
        `DELETE FROM audit_sealed`,
        `INSERT INTO audit_erasure (entry_id, erased_by) VALUES ('${id}', '${id}')`,
        `INSERT INTO audit_leaf (log, leaf_index, entry_id, leaf_hash) VALUES ('x', 0, '${id}', 'x')`,
        `UPDATE audit_log SET alarm = NULL`,
        `DELETE FROM audit_hold`,
        `TRUNCATE TABLE audit_entry`,
        `DROP TRIGGER tr_audit_entry_update`,
        `ALTER TABLE audit_entry DROP COLUMN unit`,
      ]) {
        await expect(app.dataSource.query(sql)).rejects.toThrow(/denied/);
      }
      await expect(app.newSequencer().sequence()).rejects.toThrow(/denied/);
      await app.dispose();
    });

    onServer('the sequencer’s can place, sign and erase, and change nothing that was recorded', async () => {
      const sequencer = await openAs('s');
      const id = await sequencer.record({ sealed: { name: '张三' } });
      expect(await sequencer.newSequencer().sequence()).toBe('done');
      const erase = (entryId: string) => eraseAs(sequencer, SYSTEM, entryId);
      await erase(id);
      await expect(erase(id)).rejects.toThrow(SealedPayloadMissing);
      for (const sql of [
        `UPDATE audit_entry SET actor = 'x'`,
        `DELETE FROM audit_leaf`,
        `UPDATE audit_checkpoint SET note = 'x'`,
        `DELETE FROM audit_log`,
        `UPDATE audit_hold SET lifted_at = placed_at`,
        `UPDATE audit_retention SET months = 0`,
      ]) {
        await expect(sequencer.dataSource.query(sql)).rejects.toThrow(/denied/);
      }
      await sequencer.dispose();
    });

    test('on either engine the owner’s can do all of it through the product', async () => {
      const bench = new AuditBench(owner);
      const id = await bench.record({ sealed: { name: '张三' } });
      await bench.newSequencer().sequence();
      await eraseAs(bench, SYSTEM, id);
      await bench.newSequencer().sequence();
      expect((await bench.places()).length).toBe(2);
      await bench.dispose();
    });
  }),
);

function eraseAs(bench: AuditBench, actor: Actor, entryId: string): Promise<void> {
  const unitOfWork = new TypeOrmUnitOfWork(bench.dataSource);
  const trail = new DatabaseAuditTrail(bench.clock, { log: bench.log, unitOfWork });
  const order = { log: bench.log, entryId, role: 'system', reason: 'PIPL 47' } as const;
  return unitOfWork.run((tx) => new EraseSealedPayload(trail).execute(tx, actor, order));
}
