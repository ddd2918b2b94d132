import type { AddressedNotice } from '.';
import { NotificationsBench } from './testing/notifications-bench';
import { SAMPLE_FACTS } from './testing/sample-notices';

const RETURNED: AddressedNotice = {
  notice: {
    content: { kind: 'ledger-returned', facts: SAMPLE_FACTS['ledger-returned'] },
    subject: { process: 'spot-check', recordId: 'task1', unitCode: '14080201' },
    due: '2021-09-03',
  },
  audience: [{ roles: ['unit-officer'], unitCode: '14080201' }],
};
const NEAR: AddressedNotice = {
  notice: { content: { kind: 'deadline-near', facts: SAMPLE_FACTS['deadline-near'] } },
  audience: [{ roles: ['reviewer'] }],
};

describe('A job that tells of an act', () => {
  let bench: NotificationsBench;
  beforeEach(async () => {
    bench = await NotificationsBench.open();
    bench.recipients.accounts = ['anna'];
  });
  afterEach(() => bench.dispose());

  const returned = (ordinal: number) => ({
    name: 'notify-act',
    payload: { recordId: 'task1', ordinal },
  });

  test('asks the record what to tell and the accounts whom', async () => {
    bench.source.notices = [RETURNED];
    await bench.finish(returned(4));
    expect(bench.source.asked).toEqual([{ recordId: 'task1', ordinal: 4 }]);
    expect(bench.recipients.asked).toEqual(RETURNED.audience);
    expect(await bench.inbox()).toMatchObject([{ accountId: 'anna', kind: 'ledger-returned', due: '2021-09-03' }]);
  });

  test('tells named accounts too, each once', async () => {
    bench.source.notices = [{ ...RETURNED, accounts: ['anna', 'bao'] }];
    await bench.finish(returned(4));
    expect((await bench.inbox()).map(({ accountId }) => accountId).sort()).toEqual(['anna', 'bao']);
  });

  test('tells each unit of its own, also an account that answers for several', async () => {
    const warned = (unitCode: string): AddressedNotice => ({
      notice: {
        content: { kind: 'unit-warned', facts: SAMPLE_FACTS['unit-warned'] },
        subject: { process: 'bulletin', recordId: 'b1', unitCode },
      },
      audience: [{ unitCode }],
    });
    bench.source.notices = [warned('14080201'), warned('14080202'), warned('14080201')];
    await bench.finish(returned(4));
    expect((await bench.inbox()).map(({ unitCode }) => unitCode).sort()).toEqual(['14080201', '14080202']);
  });

  test('tells of one act once, and of the next again', async () => {
    bench.source.notices = [RETURNED];
    await bench.finish(returned(4));
    await bench.finish(returned(4));
    expect(await bench.inbox()).toHaveLength(1);
    await bench.finish(returned(6));
    expect(await bench.inbox()).toHaveLength(2);
  });

  test('tells nobody where there is nothing to tell any more', async () => {
    bench.source.notices = [];
    await bench.finish(returned(4));
    expect(await bench.inbox()).toEqual([]);
    expect(await bench.jobRows('notify-act')).toMatchObject([{ state: 'done' }]);
  });

  test.each([
    ['no record', { ordinal: 1 }],
    ['no act', { recordId: 'task1' }],
    ['a fraction for an act', { recordId: 'task1', ordinal: 1.5 }],
  ])('is given up at once with %s', async (_, payload) => {
    await bench.finish({ name: 'notify-act', payload: payload as never });
    expect(await bench.jobRows('notify-act')).toMatchObject([{ state: 'dead', attempts: 0 }]);
  });

  test('reminds before a deadline and after it, each time once', async () => {
    bench.source.notices = [NEAR];
    const remind = (deadline: string, workingDaysLeft: number) =>
      bench.finish({ name: 'notify-deadline', payload: { recordId: 'task1', deadline, workingDaysLeft } });
    for (const left of [2, 2, 0, -1]) await remind('2021-09-03', left);
    expect(bench.source.asked).toContainEqual({ recordId: 'task1', deadline: '2021-09-03', workingDaysLeft: -1 });
    expect(await bench.inbox()).toHaveLength(3);
    await remind('2021-09-10', 2);
    expect(await bench.inbox()).toHaveLength(4);
  });

  test('waits for a person, and says why, where no feature knows the record', async () => {
    bench.source.notices = null;
    await bench.finish(returned(4));
    const [job] = await bench.jobRows('notify-act');
    expect(job).toMatchObject({ state: 'dead', attempts: 5 });
    expect(job!.lastError).toMatch(/^NoticeSourceMissing at notice-sources\.ts/);
  });
});
