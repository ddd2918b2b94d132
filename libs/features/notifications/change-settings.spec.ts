import { getInboxItem } from './inbox.query';
import { getSettings } from './notification-settings.query';
import { NotificationsBench, person } from './testing/notifications-bench';
import { NOTIFICATION_KINDS } from './wording/templates';

describe("A person's settings", () => {
  let bench: NotificationsBench;
  beforeEach(async () => {
    bench = await NotificationsBench.open();
  });
  afterEach(() => bench.dispose());

  const ANNA = person('anna');
  const CHOICE = { address: 'anna@example.cn', kinds: ['jobs-dead', 'letter-issued'], digest: 'daily' } as const;
  const stored = () => getSettings(bench.manager, 'anna');

  test('send nothing by mail until they choose', async () => {
    expect(await stored()).toEqual({ address: null, kinds: [], digest: 'none', version: 1 });
  });

  test('are kept, with their kinds in the order of the list', async () => {
    expect(await bench.settings.execute(ANNA, { ...CHOICE, version: 1 })).toBe(2);
    expect(await stored()).toEqual({ ...CHOICE, kinds: ['letter-issued', 'jobs-dead'], version: 2 });
  });

  test('are not overwritten by somebody who saw an older version', async () => {
    await bench.settings.execute(ANNA, { ...CHOICE, version: 1 });
    await bench.settings.execute(ANNA, { ...CHOICE, digest: 'none', version: 2 });
    for (const version of [1, 2])
      await expect(bench.settings.execute(ANNA, { ...CHOICE, version })).rejects.toMatchObject({
        code: 'stale-version',
      });
    expect(await stored()).toMatchObject({ digest: 'none', version: 3 });
  });

  test.each(['anna', 'a@b@c', 'a@example.cn, b@example.cn', 'a@example.cn\r\nBcc: b@c.cn', 'A <a@example.cn>', ''])(
    'do not take %j for an address',
    async (address) => {
      const change = bench.settings.execute(ANNA, { ...CHOICE, address, version: 1 });
      await expect(change).rejects.toMatchObject({ code: 'mail-address-invalid' });
      expect(await stored()).toMatchObject({ version: 1 });
    },
  );

  test.each([
    { kinds: ['jobs-dead'], digest: 'none' },
    { kinds: [], digest: 'daily' },
  ] as const)('need an address for %j', async (choice) => {
    const change = bench.settings.execute(ANNA, { ...choice, address: null, version: 1 });
    await expect(change).rejects.toMatchObject({ code: 'mail-address-missing' });
  });

  test('leave an audit entry without the address', async () => {
    await bench.settings.execute(ANNA, { ...CHOICE, version: 1 });
    expect(bench.audit.facts).toMatchObject([
      { actor: 'anna', action: 'notification-settings.changed', facts: { byMail: true, kinds: 2, digest: 'daily' } },
    ]);
    expect(JSON.stringify(bench.audit.facts)).not.toContain('example.cn');
  });

  test.each([
    ['a leader with an address', { address: 'l@example.cn', roles: ['leader'] }, [NOTIFICATION_KINDS.length, 'daily']],
    [
      'an officer with an address',
      { address: 'o@example.cn', roles: ['unit-officer'] },
      [NOTIFICATION_KINDS.length, 'none'],
    ],
    ['a leader without one', { address: null, roles: ['leader'] }, [0, 'none']],
  ] as const)('begin for %s with what suits', async (_, account, [kinds, digest]) => {
    await bench.jobs.unitOfWork.run((tx) => bench.settings.begin(tx, { id: 'anna', ...account }));
    const settings = await stored();
    expect([settings.kinds.length, settings.digest, settings.version]).toEqual([kinds, digest, 2]);
  });
});

describe('An inbox', () => {
  let bench: NotificationsBench;
  beforeEach(async () => {
    bench = await NotificationsBench.open();
    await bench.tell({ recipients: ['anna'] });
  });
  afterEach(() => bench.dispose());

  test('is its owner’s alone', async () => {
    const { id } = (await bench.inbox())[0]!;
    await expect(getInboxItem(bench.manager, 'bao', id)).rejects.toMatchObject({ code: 'notification-not-found' });
    await expect(bench.markRead.one(person('bao'), id)).rejects.toMatchObject({ kind: 'not-found' });
    expect(await bench.inbox()).toMatchObject([{ readAt: null }]);
  });

  test('remembers when a notification was first read', async () => {
    const { id } = (await bench.inbox())[0]!;
    const first = bench.jobs.clock.now();
    await bench.markRead.one(person('anna'), id);
    bench.jobs.clock.forward(60_000);
    await bench.markRead.one(person('anna'), id);
    expect(await bench.inbox()).toMatchObject([{ readAt: first }]);
  });
});
