import { NotificationsBench, person } from './testing/notifications-bench';
import { SAMPLE_FACTS } from './testing/sample-notices';

describe('Telling people', () => {
  let bench: NotificationsBench;
  beforeEach(async () => {
    bench = await NotificationsBench.open();
  });
  afterEach(() => bench.dispose());

  test('keeps the words as they were, with what they are about', async () => {
    const subject = { process: 'objection', recordId: 'r1', month: '2021-08', unitCode: '14080201' };
    await bench.tell({ recipients: ['anna'], subject });
    expect(await bench.inbox()).toMatchObject([
      {
        accountId: 'anna',
        kind: 'objection-lodged',
        title: '盐湖区住建局对2021年8月得分提出异议',
        ...subject,
        readAt: null,
      },
    ]);
  });

  test('counts an account that is named twice once, and one that was told before not at all', async () => {
    expect(await bench.tell({ recipients: ['anna', 'anna'] })).toBe(1);
    expect(await bench.tell({ recipients: ['anna', 'bao'] })).toBe(1);
    expect(await bench.tell({ recipients: ['anna'], dedupeKey: 'objection/2' })).toBe(1);
  });

  test('asks for mail only where it is wanted for this kind', async () => {
    await bench.wantMail('anna');
    const choice = { address: 'bao@example.cn', kinds: ['jobs-dead'], digest: 'none', version: 1 } as const;
    await bench.settings.execute(person('bao'), choice);
    await bench.tell({ recipients: ['anna', 'bao', 'chen'] });
    expect(await bench.jobRows('send-mail')).toHaveLength(1);
  });

  test('puts ids alone into the job: no address, no words', async () => {
    await bench.wantMail('anna');
    await bench.tell({ recipients: ['anna'] });
    const [job] = await bench.jobRows('send-mail');
    const [notification] = await bench.inbox();
    expect(job!.payload).toEqual({ notificationId: notification!.id });
  });

  test('leaves nothing where the act it tells of is rolled back', async () => {
    await bench.wantMail('anna');
    const act = bench.jobs.unitOfWork.run(async (tx) => {
      const content = { kind: 'objection-lodged', facts: SAMPLE_FACTS['objection-lodged'] } as const;
      await bench.notify.execute(tx, { content, recipients: ['anna'], dedupeKey: 'k' });
      throw new Error('refused');
    });
    await expect(act).rejects.toThrow('refused');
    expect(await bench.inbox()).toEqual([]);
    expect(await bench.jobRows('send-mail')).toEqual([]);
  });

  test('can keep a notice out of the mail', async () => {
    await bench.wantMail('anna');
    await bench.tell({ recipients: ['anna'], inboxOnly: true });
    expect(await bench.jobRows('send-mail')).toEqual([]);
  });

  test('does nothing for nobody', async () => {
    expect(await bench.tell({ recipients: [] })).toBe(0);
  });
});
