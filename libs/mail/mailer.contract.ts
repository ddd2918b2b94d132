import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { Mailer, MailMessage } from '@app/kernel';
import * as fc from 'fast-check';
import PostalMime from 'postal-mime';
import { FolderMailer, SmtpMailer } from '.';
import { MailServer } from './testing';

/** Frozen, as the settings are that a process reads. */
const FROM = Object.freeze({ name: '运城市信用办', address: 'sgs@example.cn' });
const MESSAGE: MailMessage = {
  id: '01FHBPV7G0ABCDEFGHJKMNPQRS',
  to: 'officer@example.cn',
  subject: '【双公示】抽查函已发，请于10月12日前回复',
  text: '贵单位：\n\n运信用办函〔2021〕3号已发出。\n.\n请及时回复。',
  at: new Date('2021-10-08T01:00:00.000Z'),
};

/** One mailer for one test, and what has arrived. */
interface Opened {
  readonly mailer: Mailer;
  arrived(): Promise<readonly Buffer[]>;
  dispose(): Promise<void>;
}

const DRIVERS: readonly { name: string; open(): Promise<Opened> }[] = [
  { name: 'folder', open: openFolder },
  { name: 'smtp', open: () => openSmtp() },
];

const read = (raw: Buffer) => PostalMime.parse(raw);
const headerOf = (raw: Buffer, name: string) =>
  raw
    .toString('latin1')
    .split('\r\n\r\n')[0]!
    .replaceAll(/\r\n[ \t]/g, ' ')
    .split('\r\n')
    .filter((line) => line.toLowerCase().startsWith(`${name.toLowerCase()}:`));

for (const driver of DRIVERS) {
  describe(`mailer: ${driver.name}`, () => {
    let opened: Opened;
    beforeEach(async () => {
      opened = await driver.open();
    });
    afterEach(() => opened.dispose());

    test('delivers Chinese subject, sender and text as they were given', async () => {
      await opened.mailer.send(MESSAGE);
      const [raw] = await opened.arrived();
      const mail = await read(raw!);
      expect(mail.subject).toBe(MESSAGE.subject);
      expect(mail.from).toMatchObject(FROM);
      expect(mail.to).toEqual([{ name: '', address: MESSAGE.to }]);
      expect(mail.text?.trimEnd()).toBe(MESSAGE.text);
      expect(mail.date).toBe('2021-10-08T01:00:00.000Z');
      expect(raw!.every((byte) => byte < 128)).toBe(true);
    });

    test('marks the message as made by a machine', async () => {
      await opened.mailer.send(MESSAGE);
      expect(headerOf((await opened.arrived())[0]!, 'Auto-Submitted')).toEqual(['Auto-Submitted: auto-generated']);
    });

    test('repeats a message with the same bytes and the same Message-ID', async () => {
      await opened.mailer.send(MESSAGE);
      await opened.mailer.send(MESSAGE);
      const all = await opened.arrived();
      expect(new Set(all.map((raw) => raw.toString('latin1'))).size).toBe(1);
      expect((await read(all[0]!)).messageId).toBe(`<${MESSAGE.id}@example.cn>`);
    });

    test('keeps any text in its place: nothing of it becomes a header', async () => {
      await fc.assert(
        fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 60 }), async (words) => {
          const id = `n-${Buffer.from(words).toString('hex').slice(0, 40)}`;
          const text = `Bcc: a@b.cn\n\n{{7*7}} ${words}`;
          await opened.mailer.send({ ...MESSAGE, id, text });
          const raw = (await opened.arrived()).at(-1)!;
          expect(headerOf(raw, 'Bcc')).toEqual([]);
        }),
        { numRuns: 15 },
      );
    });

    test.each([
      ['a line end in the subject', { subject: '通知\r\nBcc: all@example.cn' }],
      ['a bare line feed in the subject', { subject: '通知\nX: y' }],
      ['a line separator in the subject', { subject: '通知\u2028X: y' }],
      ['a NUL in the subject', { subject: '通知\0' }],
      ['a subject without end', { subject: '长'.repeat(201) }],
      ['two addresses', { to: 'a@example.cn, b@example.cn' }],
      ['an address with a name', { to: 'A <a@example.cn>' }],
      ['a line end in the address', { to: 'a@example.cn\r\nRCPT TO:<b@example.cn>' }],
      ['no address', { to: 'officer' }],
      ['an empty address', { to: '' }],
      ['an id that leads elsewhere', { id: '../../etc/cron' }],
      ['an id with a line end', { id: 'a\r\nBcc' }],
      ['an empty id', { id: '' }],
      ['no time', { at: new Date(Number.NaN) }],
    ])('refuses %s, and nothing is sent', async (_, difference) => {
      await expect(opened.mailer.send({ ...MESSAGE, ...difference })).rejects.toMatchObject({
        code: 'mail-refused',
        kind: 'invalid',
      });
      expect(await opened.arrived()).toEqual([]);
    });
  });
}

describe('mailer: folder, its files', () => {
  test('hold each message once, whoever and how often at once it is sent, and no draft', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'mailer-'));
    const path = join(folder, 'deep', 'mail');
    const mailers = [new FolderMailer(path, FROM), new FolderMailer(path, FROM)];
    await Promise.all(Array.from({ length: 8 }, (_, i) => mailers[i % 2]!.send(MESSAGE)));
    expect(await readdir(path)).toEqual([`${MESSAGE.id}.eml`]);
    await rm(folder, { recursive: true });
  });
});

describe('mailer: smtp, its server', () => {
  const answers = (code: number) => Object.assign(new Error('no such user officer@example.cn'), { responseCode: code });
  const caught = (mailer: Mailer) => mailer.send(MESSAGE).catch((error: unknown) => error);

  test.each([
    [550, 'mail-refused', 'invalid'],
    [451, 'mail-delayed', 'conflict'],
  ])('that answers %i to the address makes it %s, without quoting the address', async (code, problem, kind) => {
    const opened = await openSmtp({ onRcptTo: (_address, _session, callback) => callback(answers(code)) });
    const error = await caught(opened.mailer);
    expect(error).toMatchObject({ code: problem, kind, details: { answer: code } });
    expect(`${String(error)} ${JSON.stringify(error)} ${(error as Error).stack}`).not.toContain('officer');
    await opened.dispose();
  });

  test('that refuses the message itself for good makes it refused', async () => {
    const opened = await openSmtp({
      onData: (stream, _session, callback) => void buffer(stream).then(() => callback(answers(554))),
    });
    expect(await caught(opened.mailer)).toMatchObject({ code: 'mail-refused', details: { answer: 554 } });
    await opened.dispose();
  });

  test('that refuses the sign-in delays the message: the operator can mend that', async () => {
    const opened = await openSmtp(
      { authOptional: false, allowInsecureAuth: true, onAuth: (_auth, _session, callback) => callback(answers(535)) },
      'sgs:hunter2',
    );
    const error = await caught(opened.mailer);
    expect(error).toMatchObject({ code: 'mail-delayed', details: { answer: 535 } });
    expect(JSON.stringify(error)).not.toContain('hunter2');
    await opened.dispose();
  });

  test('that is not there delays the message', async () => {
    const opened = await openSmtp();
    await opened.dispose();
    expect(await caught(opened.mailer)).toMatchObject({ code: 'mail-delayed', details: { reason: 'ESOCKET' } });
  });
});

async function openFolder(): Promise<Opened> {
  const folder = await mkdtemp(join(tmpdir(), 'mailer-'));
  return {
    mailer: new FolderMailer(folder, FROM),
    arrived: async () => Promise.all((await readdir(folder)).sort().map((name) => readFile(join(folder, name)))),
    dispose: () => rm(folder, { recursive: true }),
  };
}

async function openSmtp(options: Parameters<typeof MailServer.start>[0] = {}, credentials = ''): Promise<Opened> {
  const server = await MailServer.start(options);
  return {
    mailer: new SmtpMailer(server.url(credentials), FROM),
    arrived: () => Promise.resolve(server.arrived),
    dispose: () => server.stop(),
  };
}
