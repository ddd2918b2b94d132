import { describeInBrowser } from './chromium';
import { Office } from './office';
import type { Person } from './person';

jest.setTimeout(180_000);

const FOR_EVERYBODY = ['/app/work', '/app/inbox', '/app/inbox/settings', '/app/account', '/app/units', '/app/nowhere'];

/** Every screen that can be opened without a record, by who opens it. */
const SCREENS: Readonly<Record<string, readonly string[]>> = {
  yanhu01: FOR_EVERYBODY,
  leader2: ['/app/work', '/app/account', '/app/months'],
  reviewer2: ['/app/work', '/app/months'],
  auditor: ['/app/audit/entries', '/app/audit/timeline?subject=roster', '/app/audit/hours', '/app/audit/checkpoints'],
  secadmin: ['/app/accounts', '/app/accounts?state=locked'],
  sysadmin: ['/app/webhooks', '/app/jobs', '/app/units/14080201'],
};
const FOR_ANYBODY = ['/', '/sign-in', '/invitation', '/bulletins', '/check'];
const WIDTHS = [1280, 768, 390];

describeInBrowser('Every screen', () => {
  let office: Office;
  beforeAll(async () => {
    office = await Office.open();
  });
  afterAll(() => office.close());

  async function look(person: Person, paths: readonly string[]): Promise<string[]> {
    const faults: string[] = [];
    for (const path of paths) {
      await person.page.setViewportSize({ width: 1280, height: 800 });
      await person.open(path);
      for (const width of WIDTHS) {
        await person.page.setViewportSize({ width, height: 800 });
        const tooWide = (await person.isTooWide()) ? ['wider than the window'] : [];
        const found = [...(await person.barriers()), ...tooWide, ...person.takeComplaints()];
        faults.push(...found.map((fault) => `${path} at ${width}: ${fault}`));
      }
    }
    return faults;
  }

  it('that anybody can open is without barriers, and makes the browser complain of nothing', async () => {
    expect(await look(await office.person(), FOR_ANYBODY)).toEqual([]);
  });

  it.each(Object.entries(SCREENS))(
    'of %s is without barriers, and makes the browser complain of nothing',
    async (name, paths) => {
      const person = await office.person();
      await person.signIn(name);
      expect(await look(person, paths)).toEqual([]);
    },
  );
});
