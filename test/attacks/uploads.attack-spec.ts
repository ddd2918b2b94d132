import { createHash } from 'node:crypto';
import { request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser } from '@app/http/testing';
import { MonthFiles } from '../e2e/two-months/month-files';
import { describeAttacks } from './attacks';
import { DrawnUnit } from './support/drawn-unit';
import { ACTIVE_PDFS, ENDLESS_PDFS, pdfOf, pdfOfLength } from './support/hostile-pdfs';
import { lyingWorkbook } from './support/hostile-workbooks';
import { MONTH, sendMonthsLetters } from './support/lettered-month';

const MEGABYTE = 1 << 20;
const LIMIT = 10 * MEGABYTE;
const LONG = 120_000;
const PNG = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(64)]);

describeAttacks('uploads', { prepare: ({ office }) => sendMonthsLetters(office) }, ({ attack, alike, target }) => {
  let drawn: DrawnUnit;
  beforeAll(async () => {
    drawn = await DrawnUnit.acknowledged(target());
  }, LONG);
  const unit = () => drawn;

  /** A form sent piece by piece with these headers and no others of its own. */
  function sendRaw(url: string, headers: Record<string, string>, pieces: readonly Buffer[]): Promise<number> {
    const { session } = unit().officer();
    const own = { cookie: `session=${session!.token}`, 'x-csrf-token': session!.csrfToken, origin: target().origin };
    return new Promise((resolve, reject) => {
      const sent = request(
        { host: '127.0.0.1', port: target().port, method: 'POST', path: url, headers: { ...own, ...headers } },
        (answer) => {
          answer.resume();
          resolve(answer.statusCode ?? 0);
        },
      );
      // The server may end the connection before it has read a body that it refuses.
      sent.on('error', (error: NodeJS.ErrnoException) => (error.code === 'EPIPE' ? undefined : reject(error)));
      for (const piece of pieces) sent.write(piece);
      sent.end();
    });
  }

  const formOf = (name: string, bytes: Buffer) => [
    Buffer.from(`--x\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\n\r\n`),
    bytes,
    Buffer.from('\r\n--x--\r\n'),
  ];
  const FORM = { 'content-type': 'multipart/form-data; boundary=x' };

  attack(
    'E02',
    async () => {
      const before = unit().stored();
      const large = pdfOfLength(LIMIT + 1);
      await unit().refused(unit().statement({ name: '说明.pdf', bytes: large }), 413, 'upload-too-large');
      // Without a length, in pieces; with one that is far too large; with one that is far too small.
      expect(
        await sendRaw(unit().statements, { ...FORM, 'transfer-encoding': 'chunked' }, formOf('说明.pdf', large)),
      ).toBe(413);
      expect(
        await sendRaw(
          unit().statements,
          { ...FORM, 'content-length': String(5 << 30) },
          formOf('a.pdf', pdfOf('<<>>')),
        ),
      ).toBe(413);
      const short = Buffer.concat(formOf('a.pdf', large)).subarray(0, 1_000);
      expect(await sendRaw(unit().statements, { ...FORM, 'content-length': '1000' }, [short])).toBe(400);
      expect((await unit().statement({ name: '说明.pdf', bytes: pdfOfLength(LIMIT) })).status).toBe(200);
      expect(unit().stored().length).toBe(before.length + 1);
    },
    LONG,
  );

  const form = (body: string) => unit().officer().send('POST', unit().statements, { body, headers: FORM });
  const part = (head: string, body = pdfOf('<<>>').toString('latin1')) =>
    `--x\r\nContent-Disposition: form-data; ${head}\r\n\r\n${body}\r\n`;

  attack('E04', async () => {
    await unit().refused(form(`${part('name=""; filename="a.pdf"')}--x--\r\n`), 400, 'body-malformed');
    await unit().refused(
      form(`${part('name=""', 'x')}${part('name="file"; filename="a.pdf"')}--x--\r\n`),
      400,
      'body-malformed',
    );
    expect(target().hasNeverRestarted).toBe(true);
  });

  attack('E05', async () => {
    const file = part('name="file"; filename="a.pdf"');
    for (const body of [
      file,
      file.slice(0, -20),
      '--x\r\nContent-Disp',
      '',
      '--y\r\n--y--\r\n',
      `${file}--x`,
      '--x\r\n\r\n--x--',
    ]) {
      const answer = await form(body);
      // A form that ends, and holds no file, is told so at its field.
      expect([body, [400, 422].includes(answer.status)]).toEqual([body, true]);
    }
    await unit().refused(form(file), 400, 'body-malformed');
    await unit().refused(
      unit()
        .officer()
        .send('POST', unit().statements, { body: file, headers: { 'content-type': 'multipart/form-data' } }),
      400,
    );
    expect(target().hasNeverRestarted).toBe(true);
  });

  attack('E09', async () => {
    const page = '<html><script>alert(document.cookie)</script></html>';
    for (const [name, bytes] of [
      ['a.pdf', Buffer.concat([pdfOf('<<>>'), Buffer.from(page)])],
      ['b.pdf', Buffer.concat([pdfOf('<<>>'), lyingWorkbook({})])],
    ] as const) {
      const answer = await unit().evidence({ name, bytes });
      expect(answer.status).toBe(201);
      const sent = await unit().officer().get(`/api/v1/files/${answer.json<{ id: string }>().id}`);
      expect(sent.headers).toMatchObject({
        'content-type': 'application/pdf',
        'content-disposition': expect.stringMatching(/^attachment;/),
        'x-content-type-options': 'nosniff',
        // A sandbox without an origin is another origin than ours, whoever opens it.
        'content-security-policy': "default-src 'none'; sandbox",
      });
    }
    const gif = Buffer.from('GIF89a/*\x01\x00*/=1;alert(1)//', 'latin1');
    for (const name of ['a.gif', 'a.png', 'a.jpg', 'a.pdf']) {
      await unit().refused(unit().evidence({ name, bytes: gif }), 415, 'upload-type-refused');
    }
    await unit().refused(unit().evidence({ name: 'c.pdf', bytes: Buffer.from(`${page}%PDF-1.7`) }), 415);
  });

  attack('E10', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(1)</script></svg>';
    for (const name of ['截图.svg', '截图.png', '截图.jpg', '截图.pdf']) {
      await unit().refused(unit().evidence({ name, bytes: svg }), 415, 'upload-type-refused');
    }
  });

  attack('E12', async () => {
    const films = [
      Buffer.concat([Buffer.from('1a45dfa3', 'hex'), Buffer.alloc(4_000_000, 0x01)]),
      Buffer.concat([Buffer.from('3026b2758e66cf11a6d900aa0062ce6c', 'hex'), Buffer.alloc(4_000_000)]),
      Buffer.concat([Buffer.from('3026b2758e66cf11a6d900aa0062ce6c', 'hex'), Buffer.alloc(24), Buffer.alloc(64, 0xff)]),
    ];
    for (const bytes of films) {
      const took: number[] = [];
      for (let i = 0; i < 3; i++) {
        const begun = performance.now();
        await unit().refused(unit().statement({ name: '截图.jpg', bytes }), 415);
        took.push(performance.now() - begun);
      }
      expect(Math.min(...took)).toBeLessThan(100);
    }
  });

  attack('E13', async () => {
    const shown: Record<string, string> = {
      '../../../../etc/cron.d/x.pdf': 'x.pdf',
      '..\\..\\x.pdf': 'x.pdf',
      'C:\\x.pdf': 'x.pdf',
      '/etc/x.pdf': 'x.pdf',
      '%2e%2e%2fx.pdf': '___x.pdf',
      'CON.pdf': '_CON.pdf',
      'a\u202efdp.pdf': 'afdp.pdf',
      [`${'长'.repeat(300)}.pdf`]: `${'长'.repeat(116)}.pdf`,
    };
    for (const [name, expected] of Object.entries(shown)) {
      const bytes = pdfOf(`<< /N (${createHash('sha256').update(name).digest('hex')}) >>`);
      const answer = await unit().evidence({ name, bytes });
      expect([name, answer.status, answer.json<{ name: string }>().name]).toEqual([name, 201, expected]);
    }
    for (const name of ['../../../../etc/cron.d/x', '..\\..\\', 'C:\\x', 'a.pdf\0.exe', 'a.exe']) {
      await unit().refused(unit().evidence({ name, bytes: pdfOf('<<>>') }), 415);
    }
    // Whatever it was called, it lies under its digest alone; what was refused is gone as soon as it has been let go.
    const strangers = () =>
      unit()
        .stored()
        .filter((name) => !/^[0-9a-f]{64}$/.test(name));
    for (let look = 0; strangers().length > 0 && look < 50; look++) await pause(100);
    expect(strangers()).toEqual([]);
  });

  attack('E15', async () => {
    const other = (await MonthFiles.read(MONTH)).drawn.find((code) => code.startsWith('D') && code !== unit().code)!;
    const bytes = pdfOf('<< /Proof (the same for two) >>');
    const ids: string[] = [];
    for (const code of [unit().code, other]) {
      const who = unit().officer(code);
      const file = await unit().evidence({ name: '制度.pdf', bytes }, code);
      expect(file.status).toBe(201);
      const body = { item: 'I1', files: [file.json<{ id: string }>().id] };
      const submitted = await who.post(`/api/v1/months/${MONTH}/evidence`, body, {
        'idempotency-key': `same-file-${code}-000000`,
      });
      expect([submitted.status, submitted.text]).toEqual([201, expect.anything()]);
      ids.push(submitted.json<{ id: string }>().id);
    }
    const flagged = async (id: string, who: Browser) =>
      (await who.get(`/api/v1/evidence/${id}`))
        .json<{ files: { alsoFrom: string[] }[] }>()
        .files.map(({ alsoFrom }) => alsoFrom);
    const reviewer = target().office.drafter.browser();
    expect(await Promise.all(ids.map((id) => flagged(id, reviewer)))).toEqual([[[other]], [[unit().code]]]);
    // Units do not learn what others hand in.
    expect(await flagged(ids[0]!, unit().officer())).toEqual([[]]);
  });

  attack('G24', async () => {
    for (const [what, make] of Object.entries(ACTIVE_PDFS)) {
      const answer = await unit().refused(unit().evidence({ name: 'a.pdf', bytes: make() }), 422);
      expect([what, answer.problem().code]).toEqual([what, 'upload-active']);
    }
    // What is taken is sent as an attachment that cannot act, never inline.
    const taken = await unit().evidence({ name: 'a.pdf', bytes: pdfOf('<< /Plain true >>') });
    const sent = await unit().officer().get(`/api/v1/files/${taken.json<{ id: string }>().id}`);
    expect(sent.headers['content-disposition']).toMatch(/^attachment;/);
    expect(sent.headers['content-security-policy']).toContain('sandbox');
  });

  attack(
    'G25',
    async () => {
      const before = await unit().memory();
      for (const make of Object.values(ENDLESS_PDFS)) {
        const bytes = make();
        const begun = performance.now();
        await unit().refused(unit().evidence({ name: 'a.pdf', bytes }), 422, 'upload-');
        expect(performance.now() - begun).toBeLessThan(5_000);
      }
      expect((await unit().memory()) - before).toBeLessThan(256 * MEGABYTE);
    },
    LONG,
  );

  alike('E', 'an upload of the wrong type is refused wherever files are handed in', async () => {
    const { drafter } = target().office;
    await unit().refused(
      drafter.browser().upload(`/api/v1/months/${MONTH}/imports`, { name: 'a.csv', bytes: PNG }, { kind: 'permit' }),
      415,
    );
    await unit().refused(unit().ledger({ name: '台账.csv', bytes: 'PK\x03\x04' }), 415);
    await unit().refused(unit().statement({ name: '说明.pdf', bytes: 'MZ' }), 415);
  });
});
