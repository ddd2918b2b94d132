import { describeInBrowser } from './chromium';
import { Office } from './office';

jest.setTimeout(90_000);

describeInBrowser('At the door', () => {
  let office: Office;
  beforeAll(async () => {
    office = await Office.open();
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
});
