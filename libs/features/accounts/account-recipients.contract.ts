import { describeEachDatabase } from '@app/database/testing';
import type { Audience } from '@app/features/notifications';
import { AccountRecipients } from './account-recipients';
import { ACCOUNTS_PARTS, AccountsBench, type Person } from './testing/accounts-bench';

describeEachDatabase('An audience', ({ open }) => {
  let bench: AccountsBench;
  const ids = new Map<string, string>();
  const PEOPLE: Readonly<Record<string, Person>> = {
    reviewer: {},
    leader: { roles: ['leader'] },
    standIn: { roles: [] },
    locked: { state: 'locked' },
    demo: { isDemo: true },
    officer: { roles: ['unit-officer'], unitCode: '14080201' },
    neighbour: { roles: ['unit-officer'], unitCode: '14080202' },
    county: { roles: ['county-officer'], unitCode: '140802' },
    otherCounty: { roles: ['county-officer'], unitCode: '140881' },
  };
  beforeAll(async () => {
    bench = new AccountsBench(await open(ACCOUNTS_PARTS));
    await bench.loadRoster();
    for (const [name, person] of Object.entries(PEOPLE)) ids.set((await bench.person(person)).id, name);
  });
  afterAll(() => bench.sessions.settled());

  const meant = async (audience: Audience, demo = false) => {
    const recipients = new AccountRecipients(bench.clock, { demo });
    const found = await bench.unitOfWork.run((tx) => recipients.accountsOf(tx, audience));
    return found.map((id) => ids.get(id) ?? id).sort();
  };

  test('of a role is whoever holds it and can sign in', async () => {
    expect(await meant({ roles: ['reviewer'] })).toEqual(['reviewer']);
    expect(await meant({ roles: ['reviewer'] }, true)).toEqual(['demo', 'reviewer']);
    expect(await meant({ roles: ['auditor'] })).toEqual([]);
  });

  test('of a county’s department is its own officers and those of its county', async () => {
    const officers = { roles: ['unit-officer', 'county-officer'] } as const;
    expect(await meant({ ...officers, unitCode: '14080201' })).toEqual(['county', 'officer']);
    expect(await meant({ unitCode: '14080202' })).toEqual(['county', 'neighbour']);
    expect(await meant({ ...officers, unitCode: '140881' })).toEqual(['otherCounty']);
    expect(await meant({ roles: ['reviewer'], unitCode: '14080201' })).toEqual([]);
  });

  test('of leaders is also whoever stands in for one today', async () => {
    const idOf = (name: string) => [...ids].find(([, one]) => one === name)![0];
    const leader = bench.actorOf(await bench.reload({ id: idOf('leader') }));
    const days = { fromDay: '2021-10-08', toDay: '2021-10-09' };
    const id = await bench.delegate().lend(leader, { delegateId: idOf('standIn'), ...days });
    expect(await meant({ roles: ['leader'] })).toEqual(['leader', 'standIn']);
    await bench.delegate().revoke(leader, id);
    expect(await meant({ roles: ['leader'] })).toEqual(['leader']);
  });
});
