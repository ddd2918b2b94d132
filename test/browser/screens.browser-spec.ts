import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeInBrowser } from './chromium';
import { Office } from './office';
import type { Person } from './person';

// The demo's months are worked first.
jest.setTimeout(900_000);

interface Screens {
  /** Where the id of a record in an address comes from. */
  readonly records: Readonly<Record<string, { readonly ask: string; readonly take: 'id' }>>;
  /** Every screen by its name, by who opens it; by nobody in particular under the empty name. */
  readonly screens: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const { records, screens }: Screens = JSON.parse(readFileSync(join(__dirname, 'screens.json'), 'utf8'));
const WIDTHS = [1280, 768, 390];

describeInBrowser('In a demo', () => {
  let office: Office;
  beforeAll(async () => {
    office = await Office.open();
    await office.monthsAreThere();
  });
  afterAll(() => office.close());

  it('somebody signs in and sees what waits for them', async () => {
    const officer = await office.person();
    await officer.signIn('yanhu01');
    await expect(officer.page.getByRole('heading', { level: 1 }).innerText()).resolves.toBe('待办事项');
    await expect(officer.page.getByRole('button', { name: /^演示盐湖区部门经办人，盐湖区/ }).count()).resolves.toBe(1);
    expect(officer.takeComplaints({ refusals: true })).toEqual([]);
  });

  it('a leader shows the code of the second factor, and signs out again', async () => {
    const leader = await office.person();
    await leader.signIn('leader');
    await leader.page.getByRole('button', { name: /^演示领导，/ }).click();
    await leader.page.getByRole('menuitem', { name: '退出登录' }).click();
    // Whether the page leaves first or the guard sees the end of the session first: both lead to the sign-in page.
    await leader.page.waitForURL(/\/sign-in(\?|$)/);
    await leader.page.goto('/app/work');
    await leader.page.waitForURL('**/sign-in?to=*');
    expect(leader.takeComplaints()).toEqual([]);
  });

  it('a wrong password is told in words, and what was typed stays', async () => {
    const stranger = await office.person();
    await stranger.signIn('yanhu', 'wrong-password');
    await expect(stranger.page.getByRole('alert').innerText()).resolves.toMatch(/登录未成功/);
    await expect(stranger.page.getByLabel('登录名').inputValue()).resolves.toBe('yanhu');
    expect(stranger.takeComplaints()).toEqual([]);
  });

  it('the keyboard alone is enough', async () => {
    const { page } = await office.person();
    await page.goto('/sign-in');
    await page.getByLabel('登录名').waitFor();
    await page.keyboard.type('d01');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Demo-2021-#9x');
    await page.keyboard.press('Enter');
    await page.getByRole('navigation', { name: '主菜单' }).waitFor();
    await page.keyboard.press('Tab');
    await expect(page.locator(':focus').innerText()).resolves.toBe('跳到正文');
    await page.keyboard.press('Enter');
    await expect(page.locator(':focus').getAttribute('id')).resolves.toBe('screen');
  });

  it('a session that ends leaves the screen as it is until its owner is back', async () => {
    const { page } = await office.person();
    await page.goto('/sign-in');
    await page.getByLabel('登录名').fill('reviewer2');
    await page.getByLabel('口令', { exact: true }).fill('Demo-2021-#9x');
    await page.getByRole('button', { name: '登录', exact: true }).click();
    await page.getByRole('navigation', { name: '主菜单' }).waitFor();
    await page.goto('/app/inbox/settings');
    await page.getByLabel('接收邮件的地址').fill('reviewer2@example.cn');
    await page.context().clearCookies({ name: 'session' });
    await page.getByRole('button', { name: '保存' }).click();
    const dialog = page.getByRole('dialog', { name: '登录已失效，请重新登录' });
    await dialog.getByLabel('登录名').fill('reviewer2');
    await dialog.getByLabel('口令', { exact: true }).fill('Demo-2021-#9x');
    await dialog.getByRole('button', { name: '登录', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await expect(page.getByLabel('接收邮件的地址').inputValue()).resolves.toBe('reviewer2@example.cn');
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByText('通知设置已保存').waitFor();
  });

  it.each(Object.entries(screens))(
    'every screen of “%s” is without barriers, and makes the browser complain of nothing',
    async (name, paths) => {
      const person = await office.person();
      if (name !== '') await person.enter(name);
      const faults: string[] = [];
      for (const path of Object.values(paths)) faults.push(...(await look(person, await addressOf(person, path))));
      expect(faults).toEqual([]);
    },
  );

  it('a leader reads all pages of the bulletin, signs it, and anybody can read its ranking', async () => {
    const leader = await office.person();
    await leader.enter('leader2');
    await leader.open(await addressOf(leader, '/app/bulletins/{bulletin}'));
    const sign = leader.page.getByRole('button', { name: '签发', exact: true });
    await expect(sign.isDisabled()).resolves.toBe(true);
    await leader.readAllPages('通报全文');
    await sign.click();
    await leader.page.getByText('已办理').first().waitFor();
    const reader = await office.person();
    const counties = reader.page.getByRole('cell', { name: '盐湖区', exact: true });
    // It is sealed and published by jobs, which nobody waits for.
    for (let look = 0; look < 60 && (await counties.count()) === 0; look++) {
      await reader.open('/bulletins/2021-10');
      await reader.page.waitForTimeout(1_000);
    }
    expect(await counties.count()).toBe(1);
    expect([leader.takeComplaints(), reader.takeComplaints()]).toEqual([[], []]);
  });

  it('a reviewer strikes off what was put right, and closes the interview', async () => {
    const reviewer = await office.person();
    await reviewer.enter('reviewer2');
    await reviewer.open(await addressOf(reviewer, '/app/escalations/{escalation}'));
    for (const demand of ['1. 一个月内补报全部迟报数据', '2. 建立双公示数据核对制度']) await reviewer.strikeOff(demand);
    await reviewer.page.getByRole('button', { name: '办结', exact: true }).click();
    await reviewer.page.getByRole('dialog').getByLabel('理由').fill('整改事项均已核实销号');
    await reviewer.page.getByRole('dialog').getByRole('button', { name: '办结' }).click();
    await reviewer.page.getByText('已办结').first().waitFor();
    expect(reviewer.takeComplaints()).toEqual([]);
  });
});

/** What is wrong with a screen at any width. */
async function look(person: Person, path: string): Promise<string[]> {
  const faults: string[] = [];
  await person.page.setViewportSize({ width: 1280, height: 800 });
  await person.open(path);
  for (const width of WIDTHS) {
    await person.page.setViewportSize({ width, height: 800 });
    const tooWide = (await person.isTooWide()) ? ['wider than the window'] : [];
    const found = [...(await person.barriers()), ...tooWide, ...person.takeComplaints()];
    faults.push(...found.map((fault) => `${path} at ${width}: ${fault}`));
  }
  return faults;
}

/** An address with the id of a record that is there now. */
async function addressOf(person: Person, path: string): Promise<string> {
  const [whole = '', name = ''] = /\{(\w+)\}/.exec(path) ?? [];
  const record = records[name];
  if (record === undefined) return path;
  const { items } = await person.ask<{ items: Record<string, string>[] }>(record.ask);
  const id = items[0]?.[record.take];
  if (id === undefined) throw new Error(`The demo has nothing to show for ${path}.`);
  return path.replace(whole, id);
}
