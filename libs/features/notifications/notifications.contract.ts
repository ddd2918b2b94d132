import { describeEachDatabase } from '@app/database/testing';
import type { DataSource } from 'typeorm';
import { listInbox } from './inbox.query';
import { Notification } from './notification.entity';
import { NOTIFICATIONS_PARTS, NotificationsBench, person } from './testing/notifications-bench';
import { NotificationDigest } from './notification-digest.entity';

describeEachDatabase('Notifications', (database) => {
  let dataSource: DataSource;
  let bench: NotificationsBench;
  beforeAll(async () => {
    dataSource = await database.open(NOTIFICATIONS_PARTS);
  });
  beforeEach(() => {
    bench = new NotificationsBench(dataSource);
  });
  afterEach(async () => {
    await bench.close();
    for (const table of ['notification', 'notification_setting', 'notification_digest', 'job'])
      await dataSource.query(`DELETE FROM ${table}`);
  });

  test('are written once an account, although two acts tell of one event at the same moment', async () => {
    const tell = () => bench.tell({ recipients: ['anna', 'bao'] });
    const told = await Promise.all([tell(), tell(), tell(), tell()]);
    expect(told.reduce((sum, one) => sum + one)).toBe(2);
    expect(await dataSource.manager.count(Notification)).toBe(2);
  });

  test('go out by mail once to whoever wants them so, and the inbox says that they did', async () => {
    await bench.wantMail('anna');
    await bench.tell({ recipients: ['anna', 'bao'], due: '2021-10-12' });
    await bench.finish();
    expect(bench.mail.sent.map(({ to }) => to)).toEqual(['anna@example.cn']);
    const states = (await bench.inbox()).map(({ accountId, mail, due }) => [accountId, mail, due]).sort();
    expect(states).toEqual([
      ['anna', 'sent', '2021-10-12'],
      ['bao', 'none', '2021-10-12'],
    ]);
  });

  test('are read page by page, the newest first, none twice', async () => {
    for (let i = 0; i < 5; i++) {
      bench.jobs.clock.forward(1);
      await bench.tell({ recipients: ['anna'], dedupeKey: `k${i}` });
    }
    const keys: string[] = [];
    for (let after: string | undefined; ;) {
      const page = await listInbox(dataSource.manager, 'anna', { after, limit: 2 });
      keys.push(...page.map(({ id }) => id));
      after = page.at(-1)?.id;
      if (page.length < 2) break;
    }
    const all = (await bench.inbox()).map(({ id }) => id);
    expect(keys).toEqual([...all].reverse());
  });

  test('are marked as read up to the one that was seen, in one inbox alone', async () => {
    for (const key of ['a', 'b', 'c']) {
      bench.jobs.clock.forward(1);
      await bench.tell({ recipients: ['anna', 'bao'], dedupeKey: key });
    }
    const [, second] = (await bench.inbox()).filter(({ accountId }) => accountId === 'anna');
    expect(await bench.markRead.allUpTo(person('anna'), second!.id)).toBe(2);
    const unread = (await bench.inbox()).filter(({ readAt }) => readAt === null);
    expect(unread.map(({ accountId, dedupeKey }) => accountId + dedupeKey).sort()).toEqual([
      'annac',
      'baoa',
      'baob',
      'baoc',
    ]);
  });

  test('make one digest an account and day, however often it is planned', async () => {
    await bench.wantMail('anna', 'daily');
    bench.work.items = [{ title: '2021年8月考核通报', due: null, isOverdue: false }];
    const job = { name: 'plan-digests', payload: { day: '2021-10-08' } };
    await Promise.all([1, 2, 3].map(() => bench.jobs.enqueue(bench.system, job)));
    await bench.finish(job);
    expect(await dataSource.manager.count(NotificationDigest)).toBe(1);
    expect(bench.mail.sent).toHaveLength(1);
  });
});
