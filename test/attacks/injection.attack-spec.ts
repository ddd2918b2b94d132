import type { Browser } from '@app/http/testing';
import { person } from './accounts';
import { describeAttacks } from './attacks';
import { MONTH, planMonth } from './support/planned-month';

const UNIT = 'D15';
const PAGE = { name: '佐证.pdf', bytes: '%PDF-1.4' };
const MEGABYTE = 1 << 20;

describeAttacks(
  'JSON, queries and headers',
  {
    environment: { PASSWORD_HASH_MEBIBYTES: '19', PASSWORD_HASH_PASSES: '2' },
    prepare: planMonth,
  },
  ({ attack, alike, target }) => {
    const officer = () => target().inRole('unit-officer', UNIT);
    const reviewer = () => target().inRole('reviewer');
    const rows = (sql: string) => target().truth.query(sql);
    const proposals = `/api/v1/months/${MONTH}/adjustments`;
    let keys = 0;
    const key = () => ({ 'idempotency-key': `attack-by-injection-${String(keys++).padStart(5, '0')}` });

    async function proposal(more: object = {}): Promise<object> {
      const { id } = (await officer().upload(`${proposals}/files`, PAGE)).json<{ id: string }>();
      const about = { rule: 'media', cases: 1, title: '省级媒体刊发经验', happenedOn: `${MONTH}-15`, reason: '见文件' };
      return { ...about, files: [id], ...more };
    }

    /** A body as text, exactly as it is sent. */
    const sendText = (text: string | Buffer, who: Browser = officer(), url = proposals) =>
      who.post(url, text, { ...key(), 'content-type': 'application/json' });

    const fieldsOf = (answer: { problem(): { errors?: readonly { field: string }[] } }) =>
      answer.problem().errors?.map(({ field }) => field);

    /** Every list of the API that the two of them may ask for. */
    const lists = (): readonly (readonly [Browser, string])[] => [
      [target().inRole('security-administrator'), 'accounts'],
      [reviewer(), 'months'],
      [reviewer(), `months/${MONTH}/evidence`],
      [reviewer(), `months/${MONTH}/adjustments`],
      [reviewer(), `months/${MONTH}/spot-checks`],
      [reviewer(), `months/${MONTH}/records`],
      [reviewer(), `months/${MONTH}/findings`],
      [reviewer(), `months/${MONTH}/imports`],
      [reviewer(), 'official-documents'],
      [reviewer(), 'escalations'],
      [reviewer(), 'work'],
      [reviewer(), 'units'],
      [target().inRole('auditor'), 'audit/entries'],
    ];

    attack('D01', async () => {
      const names = [
        "' OR 1=1 -- ",
        "'; DROP TABLE adjustment_proposal; --",
        '" OR ""="',
        "\\' OR 1=1 #",
        '1) OR (1=1',
      ];
      const count = async () => Number((await rows('SELECT COUNT(*) AS n FROM adjustment_proposal'))[0]!['n']);
      for (const title of names) {
        const before = await count();
        const answer = await officer().post(proposals, await proposal({ title, reason: title }), key());
        expect([title, answer.status]).toEqual([title, 201]);
        expect((await count()) - before).toBe(1);
        const { id } = answer.json<{ id: string }>();
        expect((await officer().get(`/api/v1/adjustments/${id}`)).json()).toMatchObject({ title });
      }
      const stored = await rows('SELECT title FROM adjustment_proposal');
      expect(stored.map(({ title }) => title).sort()).toEqual([...names].sort());
    });

    attack('D02', async () => {
      await person(target(), { signInName: 'findable', roles: ['reviewer'] });
      const admin = target().inRole('security-administrator');
      const search = async (text: string) => admin.get(`/api/v1/accounts?search=${encodeURIComponent(text)}`);
      expect((await search('findabl')).json<{ items: unknown[] }>().items).toHaveLength(1);
      for (const text of [
        "%' UNION SELECT password_hash FROM account-- ",
        "' OR '1'='1",
        "findable' AND '1'='1",
        '%',
        '_',
        'f_ndable',
        '\\',
        "|%' ESCAPE '|",
        "'; SELECT sleep(5); --",
      ]) {
        const answer = await search(text);
        expect([text, answer.status, answer.json()]).toEqual([text, 200, { items: [], next: null }]);
      }
      for (const [who, path] of lists()) {
        for (const [name, value] of [
          ['cursor', "' OR 1=1 --"],
          ['sort', 'id; DROP TABLE account'],
          ['limit', '1; SELECT 1'],
          ['state', "x' OR 'x'='x"],
          ['unit', "D15' OR '1'='1"],
        ] as const) {
          const { status } = await who.get(`/api/v1/${path}?${name}=${encodeURIComponent(value)}`);
          expect([path, name, status]).toEqual([path, name, 422]);
        }
      }
      expect((await rows('SELECT COUNT(*) AS n FROM account'))[0]!['n']).toBeGreaterThan(0);
    });

    attack('D04', async () => {
      for (const [who, path] of lists()) {
        for (const query of [
          'filter[unitId][$gt]=',
          'unit[$ne]=x',
          'unit[]=D15',
          'unit[code]=D15',
          'state[$regex]=.*',
          'limit[]=1',
          'where={"$gt":""}',
          'unit=D15&unit=D16',
        ]) {
          const answer = await who.get(`/api/v1/${path}?${query}`);
          expect([path, query, answer.status, answer.problem().code]).toEqual([path, query, 422, 'request-invalid']);
        }
      }
    });

    attack('D08', async () => {
      const good = await proposal();
      const inner = JSON.stringify(good).slice(0, -1);
      for (const [text, field] of [
        ['{"constructor":{"prototype":{"x":1}}}', 'constructor'],
        [`${inner},"constructor":{"prototype":{"x":1}}}`, 'constructor'],
        [`${inner},"__proto__":{"cases":-5}}`, '__proto__'],
        [`${inner},"prototype":{"x":1}}`, 'prototype'],
        [`${inner},"toString":"x"}`, 'toString'],
        [`${inner},"hasOwnProperty":1}`, 'hasOwnProperty'],
        [`${inner},"\\u005f_proto__":{"x":1}}`, '__proto__'],
        [`${inner},"\\u0063onstructor":null}`, 'constructor'],
      ] as const) {
        const answer = await sendText(text);
        expect([text, answer.status, fieldsOf(answer)?.includes(field)]).toEqual([text, 422, true]);
      }
      // The validator has kept its rules, and no object has got a new property.
      expect((await officer().post(proposals, { ...good, cases: -5 }, key())).status).toBe(422);
      expect((await officer().get('/api/v1/session')).json()).not.toHaveProperty('x');
      for (const query of ['__proto__[x]=1', 'constructor.prototype.x=1', '__proto__=1', 'prototype=1']) {
        expect((await officer().get(`/api/v1/work?${query}`)).status).toBe(422);
      }
    });

    attack('D10', async () => {
      const before = await target().measured('nodejs_heap_size_used_bytes');
      const flood = await target().raw(
        `GET /api/v1/public/documents?${'a[]=1&'.repeat(50_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`,
      );
      expect([flood.statuses, flood.isClosed]).toEqual([[400], true]);
      for (const query of [
        'a[]=1&'.repeat(2_000),
        'a=1&'.repeat(3_000),
        'a[0][b][c]=1&'.repeat(900),
        'a&'.repeat(5_000),
      ]) {
        expect((await target().anybody().get(`/api/v1/public/documents?${query}`)).status).toBe(422);
      }
      const grown = (await target().measured('nodejs_heap_size_used_bytes')) - before;
      expect(grown).toBeLessThan(20 * MEGABYTE);
    });

    attack('D11', async () => {
      const levels = 100_000;
      for (const text of [
        '['.repeat(levels) + ']'.repeat(levels),
        '{"a":'.repeat(levels) + '1' + '}'.repeat(levels),
        `{"title":${'['.repeat(levels)}`,
        '{"a":['.repeat(levels / 2),
        `{"title":${'['.repeat(17)}${']'.repeat(17)}}`,
      ]) {
        const answer = await sendText(text);
        expect([text.slice(0, 20), answer.status, answer.problem().code]).toEqual([
          text.slice(0, 20),
          400,
          'body-malformed',
        ]);
        expect(answer.text).not.toMatch(/stack|RangeError/i);
      }
    });

    attack('D12', async () => {
      const { token, csrfToken } = officer().session!;
      const head = [
        `POST ${proposals} HTTP/1.1`,
        'Host: localhost',
        `Origin: ${target().origin}`,
        `Cookie: session=${token}`,
        `X-CSRF-Token: ${csrfToken}`,
        'Content-Type: application/json',
      ];
      const size = 200 * MEGABYTE;
      const told = await target().raw([`${[...head, `Content-Length: ${String(size)}`].join('\r\n')}\r\n\r\n`]);
      expect([told.statuses, told.isClosed]).toEqual([[413], true]);
      const piece = `${(64 * 1024).toString(16)}\r\n${' '.repeat(64 * 1024)}\r\n`;
      const pieces = [
        `${[...head, 'Transfer-Encoding: chunked'].join('\r\n')}\r\n\r\n`,
        ...Array<string>(400).fill(piece),
      ];
      const chunked = await target().raw(pieces);
      expect([chunked.statuses, chunked.isClosed]).toEqual([[413], true]);
      const within = Buffer.alloc(MEGABYTE + 1, 0x20);
      expect((await sendText(within)).status).toBe(413);
      expect((await sendText(Buffer.alloc(MEGABYTE, 0x20))).status).toBe(400);
    });

    attack('D13', async () => {
      const good = JSON.stringify(await proposal());
      const open = good.slice(0, -1);
      for (const [text, field] of [
        ['{"unitId":1,"unitId":2}', 'unitId'],
        [`${open},"cases":2}`, 'cases'],
        [`${open},"c\\u0061ses":2}`, 'cases'],
        [good.replace('"files":', '"files":[],"files":'), 'files'],
      ] as const) {
        const answer = await sendText(text);
        expect([text, answer.status, fieldsOf(answer)]).toEqual([text, 422, [field]]);
      }
      const [first, second] = [
        await officer().get('/api/v1/work?limit=1&limit=2'),
        await sendText('{"a":{"b":1,"b":2}}'),
      ];
      expect([first.status, fieldsOf(first)]).toEqual([422, ['limit']]);
      expect([second.status, fieldsOf(second)]).toEqual([422, ['a.b']]);
      const form = { 'content-type': 'multipart/form-data; boundary=x', ...key() };
      const part = (value: string) => `--x\r\nContent-Disposition: form-data; name="item"\r\n\r\n${value}\r\n`;
      const body = `${part('I1')}${part('I2-catalogue')}--x\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.4\r\n--x--\r\n`;
      const upload = await officer().post(`/api/v1/months/${MONTH}/evidence/files`, body, form);
      expect([upload.status, fieldsOf(upload)]).toEqual([422, ['item']]);
    });

    const ODD_NUMBERS = [
      '1e3',
      '0x10',
      ' 1',
      '1 ',
      '+1',
      '１',
      '1.0',
      '01',
      '1_000',
      '٣',
      '',
      'NaN',
      'Infinity',
      '-1',
      '1n',
      '0b1',
    ];

    attack('D15', async () => {
      for (const number of ODD_NUMBERS) {
        const sent = encodeURIComponent(number);
        const line = number === '' ? '%20' : sent;
        const answers = [
          await officer().get(`/api/v1/work?limit=${sent}`),
          await reviewer().get(`/api/v1/months/${MONTH}/draw/file?number=${sent}`),
          await reviewer().get(`/api/v1/months/${MONTH}/records/01FJ8Z6V0Q3M7K2N5R4T9W1XYE/${line}`),
          await reviewer().get(`/api/v1/adjustments/${line}`),
        ];
        expect([number, answers.map(({ status }) => status)]).toEqual([number, [422, 422, 422, 422]]);
      }
      for (const version of [
        '"1e3"',
        '"0x10"',
        '" 1"',
        '"+1"',
        '"１"',
        '1',
        '"1.0"',
        '"01"',
        'W/"1"',
        '*',
        '"1","2"',
      ]) {
        const id = '01FJ8Z6V0Q3M7K2N5R4T9W1XYE';
        const sent = { 'if-match': Buffer.from(version).toString('latin1'), ...key() };
        const answer = await officer().post(`/api/v1/adjustments/${id}/acts/withdraw`, { reason: 'x' }, sent);
        expect([version, answer.status]).toEqual([version, 422]);
      }
      for (const cases of ['"1"', '1.5', '[1]', '{"n":1}', 'true', 'null', '-0', '0', '100']) {
        const text = JSON.stringify(await proposal()).replace('"cases":1', `"cases":${cases}`);
        const answer = await sendText(text);
        expect([cases, answer.status, fieldsOf(answer)]).toEqual([cases, 422, ['cases']]);
      }
    });

    attack('D16', async () => {
      const big = '9007199254740993';
      const id = '01FJ8Z6V0Q3M7K2N5R4T9W1XYE';
      const answers = [
        await officer().get(`/api/v1/work?limit=${big}`),
        await reviewer().get(`/api/v1/months/${MONTH}/draw/file?number=${big}`),
        await reviewer().get(`/api/v1/months/${MONTH}/records/${id}/${big}`),
        await reviewer().get(`/api/v1/adjustments/${big}`),
        await officer().post(`/api/v1/adjustments/${id}/acts/withdraw`, {}, { 'if-match': `"${big}"`, ...key() }),
        await sendText(JSON.stringify(await proposal()).replace('"cases":1', `"cases":${big}`)),
        await sendText(`{"unknown":{"deep":[1,${big}]}}`),
        await sendText('{"a":1e400}'),
        await sendText(`{"a":-${big}}`),
      ];
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 422));
      expect(fieldsOf(answers[6]!)).toEqual(['unknown.deep[1]']);
      expect(answers.map(({ text }) => text).join()).not.toContain('9007199254740992');
    });

    alike(
      'D',
      'what is no JSON object, no UTF-8 or no content type of ours is refused before anything looks at it',
      async () => {
        for (const [text, status] of [
          ['[]', 422],
          ['null', 422],
          ['"text"', 422],
          ['7', 422],
          ['{', 400],
          ['{"a":1,}', 400],
          ["{'a':1}", 400],
          ['{"a":NaN}', 400],
          ['{"a":1}{"b":2}', 400],
          ['\ufeff{"a":1}', 400],
          [Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]), 400],
          [Buffer.from('{"title":"a"}', 'utf16le'), 400],
          ['{"title":"\\ud800"}', 422],
          ['{"title":"a\\u0000b"}', 422],
        ] as const) {
          const answer = await sendText(text);
          expect([text, answer.status]).toEqual([text, status]);
        }
        for (const type of [
          'text/plain',
          'application/x-www-form-urlencoded',
          'application/json-patch+json',
          'application/xml',
          'application/json; charset=gbk',
          '',
        ]) {
          const answer = await officer().post(proposals, '{}', { 'content-type': type, ...key() });
          expect([type, [415, 422].includes(answer.status)]).toEqual([type, true]);
        }
      },
    );
  },
);
