import type { WaitingItem } from '.';
import { digestText } from './digest-text';
import { DIGEST_SCHEDULE } from './plan-digests.job';
import { NotificationsBench } from './testing/notifications-bench';

const ITEM: WaitingItem = { title: '2021年8月考核通报', due: '2021-10-09', isOverdue: false };

describe('The words of a digest', () => {
  test('list what waits with its day, and say what is overdue', () => {
    const waiting = [
      { ...ITEM, due: '2021-10-07', isOverdue: true },
      { ...ITEM, due: null },
    ];
    expect(digestText('2021-10-08', { waiting, unread: 3 })).toEqual({
      title: '2021年10月8日待办2项，其中逾期1项',
      body: [
        '截至今日，等待你办理的事项共2项：',
        '1．2021年8月考核通报（已逾期，期限2021年10月7日）',
        '2．2021年8月考核通报',
        '收件箱另有3条未读通知。',
      ].join('\n'),
    });
  });

  test('are cut after twenty lines', () => {
    const words = digestText('2021-10-08', { waiting: Array.from({ length: 23 }, () => ITEM), unread: 0 });
    expect(words!.body.split('\n')).toHaveLength(22);
    expect(words!.body).toMatch(/另有3项，请登录系统查看。$/);
  });

  test('are none where nothing waits and nothing is unread', () => {
    expect(digestText('2021-10-08', { waiting: [], unread: 0 })).toBeNull();
  });
});

describe('The digest of a day', () => {
  let bench: NotificationsBench;
  beforeEach(async () => {
    bench = await NotificationsBench.open();
    bench.work.items = [ITEM];
  });
  afterEach(() => bench.dispose());

  const plan = (day: string) => bench.finish({ name: 'plan-digests', payload: { day } });

  test('goes to those who want one', async () => {
    await bench.wantMail('leader', 'daily');
    await bench.wantMail('officer', 'none');
    await plan('2021-10-08');
    expect(bench.mail.sent.map(({ to, subject }) => [to, subject])).toEqual([
      ['leader@example.cn', '【双公示考核】2021年10月8日待办1项'],
    ]);
  });

  test('goes out on working days alone, make-up Saturdays included', async () => {
    await bench.wantMail('leader', 'daily');
    for (const day of ['2021-10-01', '2021-10-03', '2021-10-09']) await plan(day);
    expect(bench.mail.sent.map(({ subject }) => subject)).toEqual(['【双公示考核】2021年10月9日待办1项']);
  });

  test('is not sent where there is nothing to say', async () => {
    bench.work.items = [];
    await bench.wantMail('leader', 'daily');
    await plan('2021-10-08');
    expect(bench.mail.sent).toEqual([]);
    await bench.tell({ recipients: ['leader'], inboxOnly: true });
    await plan('2021-10-09');
    expect(bench.mail.sent[0]!.text).toContain('收件箱另有1条未读通知。');
  });

  test('is planned for eight in the morning of the office', () => {
    const { key, dueAt } = DIGEST_SCHEDULE.nextAfter(new Date('2021-10-08T01:00:00Z'));
    expect([key, dueAt.toISOString()]).toEqual(['2021-10-09', '2021-10-09T00:00:00.000Z']);
    expect(DIGEST_SCHEDULE.jobFor(key)).toEqual({ name: 'plan-digests', payload: { day: '2021-10-09' } });
  });
});

describe('Jobs that were given up', () => {
  let bench: NotificationsBench;
  beforeEach(async () => {
    bench = await NotificationsBench.open();
    bench.recipients.accounts = ['admin'];
    await bench.wantMail('admin');
  });
  afterEach(() => bench.dispose());

  const watch = () => bench.finish({ name: 'watch-dead-letters', payload: {} });
  const poison = (name: string) => bench.finish({ name, payload: {} });

  test('are told to the system administrators once, and again when there are more', async () => {
    await poison('plan-digests');
    await watch();
    await watch();
    expect(await bench.inbox()).toMatchObject([{ accountId: 'admin', title: '有1项后台任务未能完成，请处理' }]);
    expect(bench.recipients.asked[0]).toEqual({ roles: ['system-administrator'] });
    bench.jobs.clock.forward(1_000);
    await poison('plan-digests');
    await watch();
    expect((await bench.inbox()).map(({ title }) => title)[1]).toBe('有2项后台任务未能完成，请处理');
  });

  test('that were to send mail are not told by mail', async () => {
    await poison('send-mail');
    await watch();
    expect(await bench.inbox()).toMatchObject([{ kind: 'jobs-dead', mail: 'none' }]);
  });

  test('are not told of where there are none', async () => {
    await watch();
    expect(await bench.inbox()).toEqual([]);
  });
});
