import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { leafHash, parseCheckpoint, verifyInclusion } from '@app/audit-log';
import { parse } from 'csv-parse/sync';
import Database from 'libsql';
import { runCliWith } from '../e2e/run-cli';
import { describeAttacks } from './attacks';
import { MONTH, scoreSilentMonth } from './support/lettered-month';
import { logKey } from './support/office-keys';
import { Target } from './target';

const LONG = 240_000;
const DAY = 24 * 3_600_000;

interface Entry {
  readonly id: string;
  readonly leafIndex: number | null;
  readonly action: string;
}

describeAttacks('the audit trail', { prepare: ({ office }) => scoreSilentMonth(office) }, ({ attack, target }) => {
  const query = (sql: string, parameters: readonly unknown[] = []) => target().truth.query(sql, parameters);
  const count = async (sql: string) => Number((await query(`SELECT COUNT(*) AS n FROM ${sql}`))[0]!['n']);
  const auditor = () => target().office.auditor;
  const drafter = () => target().office.drafter;
  const newFolder = () => mkdtempSync(join(tmpdir(), 'attack-trail-'));

  /** A copy of the running installation's database and published checkpoints, in which somebody has full power. */
  async function copyOfLog(): Promise<{
    readonly database: InstanceType<typeof Database>;
    examine(): ReturnType<typeof runCliWith>;
  }> {
    await target().whenIdle();
    await sequenced();
    const folder = newFolder();
    const path = join(folder, 'database.sqlite');
    await query(`VACUUM INTO '${path}'`);
    cpSync(join(target().installation.dataFolder, 'audit', 'checkpoints'), join(folder, 'checkpoints'), {
      recursive: true,
    });
    const database = new Database(path);
    const triggers = database.prepare("SELECT name FROM sqlite_master WHERE type = 'trigger'").all() as {
      name: string;
    }[];
    for (const { name } of triggers) database.exec(`DROP TRIGGER ${name}`);
    const key = await logKey(target());
    const examine = () => {
      const place = { DATABASE_URL: `sqlite:${path}`, AUDIT_CHECKPOINT_DIR: join(folder, 'checkpoints') };
      return runCliWith(place, 'audit-examine', '--log-key', key, '--export', join(newFolder(), 'export'));
    };
    return { database, examine };
  }

  /** Until every entry is under a signed checkpoint. */
  async function sequenced(): Promise<void> {
    while ((await count('audit_entry e WHERE NOT EXISTS (SELECT 1 FROM audit_leaf l WHERE l.entry_id = e.id)')) > 0)
      await pause(100);
  }

  attack(
    'I02',
    async () => {
      const honest = await copyOfLog();
      expect(honest.examine().code).toBe(0);
      const size = await count('audit_leaf');
      const at = Math.floor(size / 2);
      const idAt = `(SELECT entry_id FROM audit_leaf WHERE leaf_index = ?)`;
      const mutations: Readonly<Record<string, (database: InstanceType<typeof Database>) => RegExp>> = {
        'one middle row deleted': (database) => {
          database.prepare(`DELETE FROM audit_entry WHERE id = ${idAt}`).run(at);
          return new RegExp(`序号 ${String(at)} `);
        },
        'one middle row altered': (database) => {
          database
            .prepare(`UPDATE audit_entry SET entry = replace(entry, '"v":2', '"v":2 ') WHERE id = ${idAt}`)
            .run(at);
          return new RegExp(`序号 ${String(at)} `);
        },
        'the tail cut off, its leaves too': (database) => {
          database
            .prepare('DELETE FROM audit_entry WHERE id IN (SELECT entry_id FROM audit_leaf WHERE leaf_index >= ?)')
            .run(size - 3);
          database.prepare('DELETE FROM audit_leaf WHERE leaf_index >= ?').run(size - 3);
          return /序号|检查点/;
        },
        'two rows swapped': (database) => {
          const entries = database
            .prepare(`SELECT id, entry FROM audit_entry WHERE id IN (${idAt}, ${idAt})`)
            .all(at, at + 1) as { id: string; entry: string }[];
          const put = database.prepare('UPDATE audit_entry SET entry = ? WHERE id = ?');
          put.run(entries[1]!.entry, entries[0]!.id);
          put.run(entries[0]!.entry, entries[1]!.id);
          return new RegExp(`序号 ${String(at)} [\\s\\S]*序号 ${String(at + 1)} `);
        },
        'one row inserted with a place of its own': (database) => {
          const columns = (table: string) =>
            (database.pragma(`table_info(${table})`) as { name: string }[]).map(({ name }) => name);
          const copy = (table: string, changes: Readonly<Record<string, string>>, where: string) => {
            const names = columns(table);
            database.exec(
              `INSERT INTO ${table} (${names.join(', ')}) SELECT ${names.map((name) => changes[name] ?? name).join(', ')} FROM ${table} WHERE ${where}`,
            );
          };
          const leaf = `leaf_index = ${String(at)}`;
          copy(
            'audit_entry',
            { id: "'01ZZZZZZZZZZZZZZZZZZZZZZZZ'" },
            `id = (SELECT entry_id FROM audit_leaf WHERE ${leaf})`,
          );
          copy('audit_leaf', { entry_id: "'01ZZZZZZZZZZZZZZZZZZZZZZZZ'", leaf_index: String(size) }, leaf);
          return new RegExp(`序号 ${String(size)} `);
        },
      };
      for (const [what, mutate] of Object.entries(mutations)) {
        const { database, examine } = await copyOfLog();
        const found = mutate(database);
        database.close();
        const { code, output } = examine();
        expect([what, code, output]).toEqual([what, 1, expect.stringMatching(found)]);
      }
      // The published checkpoint finds a cut tail even where everything that is left agrees with itself.
      const published = (await target().anybody().get('/api/v1/audit/checkpoint')).text;
      expect(parseCheckpoint(published.slice(0, published.indexOf('\n\n') + 1)).size).toBeGreaterThanOrEqual(size);
    },
    LONG,
  );

  attack(
    'I04',
    async () => {
      const other = await Target.start();
      try {
        const { installation } = other;
        const act = async (month: string) => {
          await other.office.drafter.post('months', { body: { month } });
          await other.whenIdle();
          await pause(1_500);
        };
        const database = join(installation.dataFolder, 'database.sqlite');
        await act(MONTH);
        const backup = join(newFolder(), 'last-week.sqlite');
        await other.truth.query(`VACUUM INTO '${backup}'`);
        await act('2021-09');
        await other.truth.close();
        await installation.kill('standalone');
        for (const end of ['-wal', '-shm']) writeFileSync(`${database}${end}`, '');
        cpSync(backup, database);
        await installation.startProcess('standalone');
        const health = async () =>
          (await other.inRole('auditor').get('/api/v1/audit/health')).json<{ state: string; alarm: string | null }>();
        let seen = await health();
        for (let look = 0; seen.state !== 'stopped' && look < 100; look++) {
          await pause(200);
          seen = await health();
        }
        expect(seen).toMatchObject({ state: 'stopped', alarm: expect.stringContaining('audit') });
      } finally {
        await other.close();
      }
    },
    LONG,
  );

  attack(
    'I05',
    async () => {
      const contradictions = () => query("SELECT entry FROM audit_entry WHERE action = 'state.contradicted'");
      await target().later(DAY);
      await target().whenIdle();
      expect(await contradictions()).toEqual([]);
      const [result] = await query('SELECT scores, sha256 FROM month_result');
      const [scoring] = await query('SELECT figures FROM month_scoring');
      // With its digest put right: only the log knows that these are not the scores.
      const scores = String(result!['scores']).replace('1', '2');
      const sha256 = createHash('sha256').update(scores).digest('hex');
      await query('UPDATE month_result SET scores = ?, sha256 = ?', [scores, sha256]);
      await query('UPDATE month_scoring SET figures = ?', [String(scoring!['figures']).replace(/\d/, '7')]);
      const [task] = await query("SELECT id, subject FROM process_record WHERE process = 'spot-check-task' LIMIT 1");
      await query("UPDATE process_record SET state = 'answered' WHERE id = ?", [task!['id']]);
      await target().later(DAY);
      await target().whenIdle();
      const facts = (await contradictions()).map(
        ({ entry }) => JSON.parse(String(entry)) as { subject: string; facts: { kind: string } },
      );
      expect(facts.map(({ subject, facts: { kind } }) => `${subject} ${kind}`).sort()).toEqual([
        `month/${MONTH} figures-altered`,
        `month/${MONTH} scores-without-entry`,
        `spot-check-task/${String(task!['subject'])} state-without-act`,
      ]);
      await query('UPDATE month_result SET scores = ?, sha256 = ?', [result!['scores'], result!['sha256']]);
      await query('UPDATE month_scoring SET figures = ?', [scoring!['figures']]);
      await query("UPDATE process_record SET state = 'confirmed' WHERE id = ?", [task!['id']]);
    },
    LONG,
  );

  attack('I07', async () => {
    const figures = (reason: string) =>
      drafter().tryPost(`months/${MONTH}/platform-figures/D30`, {
        body: { permit: 1, penalty: 0, compliant: 1, late: 0, reason },
      });
    for (const reason of ['\u001b[2J\u001b[31m', 'a\0b', '\u202egpj', 'x'.repeat(1_000_000)]) {
      expect([400, 413, 422]).toContain((await figures(reason)).status);
    }
    await target()
      .anybody()
      .post('/api/v1/session', { signInName: 'x\n2021-09-01 leader signed\u001b[2J', password: 'y' });
    await auditor().tryGet(`audit/entries?actor=${encodeURIComponent('\n\u001b[2J')}`);
    await drafter().tryPost(`bulletins/${encodeURIComponent('\n\u001b[2J')}/acts/sign`);
    await drafter().tryPost(`months/${MONTH}/platform-figures/${'D'.repeat(2_000)}`, { body: {} });
    const rows = await query('SELECT entry FROM audit_entry');
    for (const { entry } of rows) {
      expect(String(entry)).not.toMatch(/[\u0000-\u001f\u007f\u202e]/);
      expect(String(entry).length).toBeLessThan(65_536);
    }
    expect(target().process.said).not.toMatch(/\u001b\[2J|leader signed/);
  });

  attack('I09', async () => {
    await sequenced();
    const answer = await auditor().browser().get('/api/v1/audit/entries/export?format=csv');
    expect(answer.status).toBe(200);
    const [heads = [], ...rows] = parse(answer.bytes, { bom: true }) as string[][];
    const [place, id] = [heads.indexOf('序号'), heads.indexOf('编号')];
    const entries = (await auditor().get<{ items: Entry[] }>('audit/entries?action=table.exported')).items;
    expect(entries.length).toBeGreaterThan(0);
    // Each row of the file is proved by its number: it is in the log under a signed checkpoint, at this place.
    const row = rows.find((cells) => cells[place] !== '')!;
    const given = await auditor().get<{ leafIndex: number; treeSize: number; proof: string[]; checkpoint: string }>(
      `audit/entries/${row[id]!}/inclusion`,
    );
    const { canonical } = await auditor().get<{ canonical: string }>(`audit/entries/${row[id]!}`);
    const { root } = parseCheckpoint(given.checkpoint.slice(0, given.checkpoint.indexOf('\n\n') + 1));
    const proof = given.proof.map((hash) => Buffer.from(hash, 'base64'));
    const claim = {
      leafIndex: Number(row[place]),
      treeSize: given.treeSize,
      leafHash: leafHash(Buffer.from(canonical)),
      proof,
      root,
    };
    expect(verifyInclusion(claim)).toBe(true);
  });

  attack(
    'I10',
    async () => {
      const before = await query('SELECT id, entry FROM audit_entry ORDER BY id LIMIT 200');
      // One step after another: what is due in between is done in between.
      for (let month = 0; month < 7; month++) {
        await target().later(31 * DAY);
        await target().whenIdle();
      }
      expect(await query('SELECT id, entry FROM audit_entry ORDER BY id LIMIT 200')).toEqual(before);
      const other = target().as({ id: 'auditor-of-later', roles: ['auditor'] });
      const found = await other.get(`/api/v1/audit/entries?month=${MONTH}&to=2021-09-30`);
      expect(found.json<{ items: Entry[] }>().items.length).toBeGreaterThan(0);
      await sequenced();
      expect((await other.get('/api/v1/audit/health')).json()).toMatchObject({ state: 'well' });
      for (const sql of ['DELETE FROM audit_entry', "UPDATE audit_entry SET entry = ''"]) {
        await expect(query(sql)).rejects.toThrow(/only appended/);
      }
    },
    LONG,
  );
});
