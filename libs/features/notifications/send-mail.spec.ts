import { MailDelayed, MailRefused } from '@app/mail';
import { NotificationsBench, person } from './testing/notifications-bench';

describe('A notification by mail', () => {
  let bench: NotificationsBench;
  beforeEach(async () => {
    bench = await NotificationsBench.open();
    await bench.wantMail('anna');
    await bench.tell({ recipients: ['anna'] });
  });
  afterEach(() => bench.dispose());

  const fail = (error: Error) => () => {
    throw error;
  };
  const only = async () => (await bench.inbox())[0]!;

  test('has the inbox entry for its id and time, a marked subject, and no link', async () => {
    await bench.finish();
    const { id, createdAt, body } = await only();
    expect(bench.mail.sent).toMatchObject([
      { id, at: createdAt, to: 'anna@example.cn', subject: '【双公示考核】盐湖区住建局对2021年8月得分提出异议' },
    ]);
    expect(bench.mail.sent[0]!.text).toContain(body);
    expect(bench.mail.sent[0]!.text).not.toMatch(/https?:/);
  });

  test('is sent and recorded once, however often its job runs', async () => {
    await bench.finish();
    const { id } = await only();
    await bench.finish({ name: 'send-mail', payload: { notificationId: id } });
    expect(bench.mail.sent).toHaveLength(1);
    expect(await only()).toMatchObject({ mail: 'sent', mailedAt: bench.jobs.clock.now() });
  });

  test('goes out once more as the same message when the worker dies between sending and recording', async () => {
    bench.mail.faults.push((message) => {
      bench.mail.sent.push(message);
      throw new Error('killed after the server had answered');
    });
    await bench.finish();
    const [first, second, ...more] = bench.mail.sent;
    expect(more).toEqual([]);
    expect(second).toEqual(first);
    expect(await only()).toMatchObject({ mail: 'sent' });
  });

  test('waits for a server that is away', async () => {
    bench.mail.faults.push(fail(new MailDelayed()), fail(new MailDelayed()));
    await bench.finish();
    expect(await bench.jobRows('send-mail')).toMatchObject([{ state: 'done', attempts: 3 }]);
    expect(bench.mail.sent).toHaveLength(1);
  });

  test('to an address that takes none is marked as refused, for its owner and not for the operators', async () => {
    bench.mail.faults.push(fail(new MailRefused()));
    await bench.finish();
    expect(await bench.jobRows('send-mail')).toMatchObject([{ state: 'done', attempts: 1 }]);
    expect(await only()).toMatchObject({ mail: 'refused', mailedAt: null });
  });

  test.each([
    ['the kind', { address: 'anna@example.cn', kinds: ['jobs-dead'] }],
    ['the address', { address: null, kinds: [] }],
  ] as const)('is not sent any more when its reader has taken away %s', async (_, choice) => {
    await bench.settings.execute(person('anna'), { ...choice, digest: 'none', version: 2 });
    await bench.finish();
    expect(bench.mail.sent).toEqual([]);
    expect(await only()).toMatchObject({ mail: 'none' });
  });

  test('goes to the address its reader has now', async () => {
    const choice = { address: 'new@example.cn', kinds: ['objection-lodged'], digest: 'none', version: 2 } as const;
    await bench.settings.execute(person('anna'), choice);
    await bench.finish();
    expect(bench.mail.sent).toMatchObject([{ to: 'new@example.cn' }]);
  });
});
