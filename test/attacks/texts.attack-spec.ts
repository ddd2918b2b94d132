import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PASSWORD, person } from './accounts';
import { describeAttacks } from './attacks';
import { MONTH, planMonth } from './support/planned-month';

const UNIT = 'D15';
const PAGE = { name: '佐证.pdf', bytes: '%PDF-1.4' };

describeAttacks(
  'texts, days and names',
  {
    environment: { PASSWORD_HASH_MEBIBYTES: '19', PASSWORD_HASH_PASSES: '2' },
    prepare: planMonth,
  },
  ({ attack, target }) => {
    const officer = () => target().inRole('unit-officer', UNIT);
    const reviewer = () => target().inRole('reviewer');
    const rows = (sql: string) => target().truth.query(sql);
    const proposals = `/api/v1/months/${MONTH}/adjustments`;
    let keys = 0;
    const key = () => ({ 'idempotency-key': `attack-by-texts-${String(keys++).padStart(5, '0')}` });

    async function proposal(more: object = {}): Promise<object> {
      const { id } = (await officer().upload(`${proposals}/files`, PAGE)).json<{ id: string }>();
      const about = { rule: 'media', cases: 1, title: '省级媒体刊发经验', happenedOn: `${MONTH}-15`, reason: '见文件' };
      return { ...about, files: [id], ...more };
    }

    const fieldsOf = (answer: { problem(): { errors?: readonly { field: string }[] } }) =>
      answer.problem().errors?.map(({ field }) => field);

    attack('D18', async () => {
      const days = [
        '2021-02-30',
        '2021-13-01',
        '0000-00-00',
        '2021-7-5',
        '2021-02-29',
        '20210714',
        '2021/07/14',
        '44391',
      ];
      const more = [
        '2021-08-15T00:00:00Z',
        ' 2021-08-15',
        '２０２１-08-15',
        '2021-08-15\u0000',
        '-2021-08-15',
        '+002021-08-15',
      ];
      for (const day of [...days, ...more, 20210815, null, ['2021-08-15']]) {
        const answer = await officer().post(proposals, await proposal({ happenedOn: day }), key());
        expect([day, answer.status, fieldsOf(answer)]).toEqual([day, 422, ['happenedOn']]);
      }
      for (const month of [
        '2021-13',
        '2021-00',
        '2021-8',
        '0000-00',
        '202108',
        '2021-08-01',
        '２０２１-08',
        '1999-08',
      ]) {
        const answer = await reviewer().get(`/api/v1/months/${encodeURIComponent(month)}`);
        expect([month, answer.status]).toEqual([month, 422]);
        expect((await reviewer().post('/api/v1/months', { month }, key())).status).toBe(422);
      }
      const moment = { seedSource: '开奖号码', seedKnownFrom: '2021-02-30T10:00:00.000Z' };
      expect((await reviewer().post(`/api/v1/months/${MONTH}/draw/freeze`, moment, key())).status).toBe(422);
    });

    attack('D22', async () => {
      const selected = `${'字'.repeat(200)}${'\ufe0f'.repeat(10_000)}`;
      for (const title of [
        selected,
        '字'.repeat(201),
        `${'字'.repeat(200)}\ufe0f`,
        '\ufe0f'.repeat(201),
        '👨‍👩‍👧'.repeat(41),
      ]) {
        const answer = await officer().post(proposals, await proposal({ title }), key());
        expect([title.length, answer.status, fieldsOf(answer)]).toEqual([title.length, 422, ['title']]);
      }
      // Code points are counted, not units of UTF-16: two hundred rare characters are two hundred.
      const rare = await officer().post(proposals, await proposal({ title: '𠮷'.repeat(200) }), key());
      expect(rare.status).toBe(201);
    });

    attack('D25', async () => {
      const names = [
        'a\r\nSet-Cookie: x=1.pdf',
        'a%0d%0aSet-Cookie: x=1.pdf',
        'a"; filename="b.exe',
        '报告\u2028.pdf',
        'a\u202efdp.exe.pdf',
      ];
      for (const name of names) {
        for (const [disposition, isExtended] of [
          [
            `filename="${name.replaceAll(/["\r\n]/g, (one) => `%${one.charCodeAt(0).toString(16).padStart(2, '0')}`)}"`,
            false,
          ],
          [`filename*=UTF-8''${encodeURIComponent(name)}`, true],
        ] as const) {
          const body = `--x\r\nContent-Disposition: form-data; name="file"; ${disposition}\r\n\r\n%PDF-1.4\r\n--x--\r\n`;
          const handed = await officer().post(`${proposals}/files`, body, {
            'content-type': 'multipart/form-data; boundary=x',
          });
          expect([name, isExtended, handed.status < 300 || [415, 422].includes(handed.status)]).toEqual([
            name,
            isExtended,
            true,
          ]);
          if (handed.status >= 300) continue;
          const { id } = handed.json<{ id: string }>();
          const download = await officer().get(`/api/v1/files/${id}`);
          const header = String(download.headers['content-disposition']);
          expect([name, download.status, download.headers['set-cookie']]).toEqual([name, 200, undefined]);
          // RFC 6266 and 5987: an ASCII stand-in in quotes, and the name percent-encoded.
          expect(header).toMatch(
            /^attachment; filename="[\x20-\x21\x23-\x5b\x5d-\x7e]*"; filename\*=UTF-8''[\w!#$&+.^`|~%-]+$/,
          );
          expect(header).not.toMatch(/%0[ad]|%E2%80%A[8-e]/i);
        }
      }
    });

    attack('D28', async () => {
      const formula = "constructor.constructor('return process')()";
      for (const text of [
        formula,
        `=${formula}`,
        `{{${formula}}}`,
        "this.constructor.constructor('return process.env')()",
      ]) {
        const answer = await officer().post(proposals, await proposal({ title: text, reason: text }), key());
        expect([text, answer.status]).toEqual([text, 201]);
        const { id } = answer.json<{ id: string }>();
        expect((await officer().get(`/api/v1/adjustments/${id}`)).json()).toMatchObject({ title: text });
        // Where a figure is asked for, a text that looks like one is none.
        const figure = await officer().post(proposals, await proposal({ cases: text }), key());
        expect([figure.status, fieldsOf(figure)]).toEqual([422, ['cases']]);
      }
      // There is nothing in the product that could run a text.
      const running = builtFiles().filter((file) =>
        /\beval\s*\(|new Function\s*\(|node:vm|require\("vm"\)/.test(readFileSync(file, 'utf8')),
      );
      expect(running).toEqual([]);
      expect(builtFiles().length).toBeGreaterThan(500);
    });

    attack('D32', async () => {
      const before = await rows('SELECT COUNT(*) AS n FROM received_file');
      const uploads = [
        `${proposals}/files`,
        `/api/v1/months/${MONTH}/evidence/files`,
        `/api/v1/spot-checks/01FJ8Z6V0Q3M7K2N5R4T9W1XYE/ledgers`,
        '/api/v1/public/document-checks',
      ];
      for (const url of uploads) {
        for (const [type, body] of [
          ['application/json', '{"files":{"f":{"filepath":"/etc/passwd"}}}'],
          ['application/json', '{"file":{"path":"/etc/passwd","originalFilename":"a.pdf"}}'],
          ['application/x-www-form-urlencoded', 'file=/etc/passwd'],
          ['text/plain', '/etc/passwd'],
          ['application/xml', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'],
        ] as const) {
          const answer = await officer().post(url, body, { 'content-type': type });
          expect([url, type, answer.status, answer.problem().code]).toEqual([url, type, 415, 'media-type-unsupported']);
          expect(answer.text).not.toContain('root:');
        }
      }
      expect(await rows('SELECT COUNT(*) AS n FROM received_file')).toEqual(before);
    });

    attack('D33', async () => {
      const steering = {
        'x-client-ip': '203.0.113.9',
        'x-forwarded-for': '203.0.113.9',
        'x-real-ip': '203.0.113.9',
        'x-operator': 'leader',
        'x-actor': 'leader',
        'x-request-id': '00000000000000000000000000',
        'user-agent': 'operator=leader',
      };
      await person(target(), { signInName: 'steered', roles: ['reviewer'] });
      const refused = await officer().post('/api/v1/accounts', {}, { ...steering, ...key() });
      expect(refused.status).toBe(403);
      const failed = await target()
        .anybody()
        .post('/api/v1/session', { signInName: 'steered', password: 'Wrong-Guess-4711' }, steering);
      const opened = await target()
        .anybody()
        .post('/api/v1/session', { signInName: 'steered', password: PASSWORD }, steering);
      expect([failed.status, opened.status]).toEqual([401, 201]);
      const auditor = target().inRole('auditor');
      const entryOf = async (requestId: string) => {
        const [row] = await rows(`SELECT id, entry FROM audit_entry WHERE entry LIKE '%"requestId":"${requestId}"%'`);
        const text = String(row!['entry']);
        const opening = await auditor.post(`/api/v1/audit/entries/${String(row!['id'])}/openings`, {
          reason: 'inspection',
        });
        expect([requestId, opening.status]).toEqual([requestId, 200]);
        expect(text + opening.text).not.toMatch(/203\.0\.113\.9|operator=leader/);
        return { entry: JSON.parse(text) as { actor: string }, opened: opening.text };
      };
      const accounts = await rows("SELECT id FROM account WHERE sign_in_name = 'steered'");
      for (const [answer, actor] of [
        [refused, officer().session!.accountId],
        [failed, String(accounts[0]!['id'])],
        [opened, String(accounts[0]!['id'])],
      ] as const) {
        const { entry, opened: payload } = await entryOf(String(answer.headers['x-request-id']));
        expect(entry.actor).toBe(actor);
        expect(payload).toContain('127.0.0.1');
      }
    });
  },
);

/** The compiled server. */
function builtFiles(): readonly string[] {
  const dist = join(__dirname, '../../dist');
  return ['apps', 'libs'].flatMap((part) =>
    readdirSync(join(dist, part), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.js'))
      .map((name) => join(dist, part, name)),
  );
}
