import type { MonthFiles } from '../../e2e/two-months/month-files';
import { cockpit, setDates } from '../../e2e/two-months/plan-month';
import type { MannedOffice } from './manned-office';

/** The reviewer plans the month. */
export async function planMonth(office: MannedOffice, files: MonthFiles): Promise<void> {
  const reviewer = await office.at('lifang');
  await reviewer.open('/app/months');
  await reviewer.press('建立当月考核');
  await reviewer.fillDate('考核月份', files.month);
  await reviewer.act('建立当月考核');
  await reviewer.page.getByRole('link', { name: /^2021年8月/ }).click();
  await reviewer.page.getByText('已计划').first().waitFor();
  await setDates(office.office, files);
}

/** The pool is frozen, and drawn from once the seed is known. Gives the codes that were drawn. */
export async function drawUnits(office: MannedOffice, files: MonthFiles): Promise<void> {
  const reviewer = await office.at('lifang');
  const { page } = reviewer;
  await reviewer.open(`/app/months/${files.month}/draw`);
  await page.getByLabel('种子来源及写法').fill('2021年9月1日双色球开奖号码');
  await reviewer.fillDate('种子公布时间', '2021-09-01 10:00');
  await reviewer.act('冻结抽取范围');
  await page.getByRole('heading', { name: '第二步' }).or(page.getByText('第二步：录入种子并抽取')).first().waitFor();
  await office.office.goTo('2021-09-01 10:30');
  await office.at('lifang');
  await reviewer.open(`/app/months/${files.month}/draw`);
  await page.getByLabel('种子', { exact: true }).fill(files.settings.drawSeed ?? '');
  await page.getByLabel('可供查证的出处').fill('中国福利彩票官方网站开奖公告');
  await reviewer.act('抽取');
  await page.getByText('已抽取').first().waitFor();
}

/** The letters are composed and submitted by the reviewer, and signed by the leader: then they go out. */
export async function sendLetters(office: MannedOffice, files: MonthFiles): Promise<void> {
  const address = `/app/months/${files.month}/letters`;
  const reviewer = await office.at('lifang');
  await reviewer.open(address);
  await reviewer.act('拟制函件');
  const read = /^我已核对本批\d+份函件$/;
  await reviewer.page.getByLabel(read).check();
  await reviewer.act('送签');
  const leader = await office.at('zhaogang');
  await leader.open('/app/work');
  await leader.page.getByRole('link', { name: '抽查函件' }).click();
  await leader.page.getByLabel(read).check();
  await leader.act('签发');
  await office.office.idle();
  expect((await cockpit(office.office, files.month)).state).toBe('collecting');
  await leader.open(address);
  await leader.page.getByText('已发出').first().waitFor();
}
