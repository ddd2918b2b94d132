import { escalationOf } from '../../e2e/two-months/escalate';
import { STAMPED_PAGE } from '../../e2e/two-months/month-files';
import type { Person } from '../person';
import { COUNTY } from './admit-everybody';
import type { MannedOffice } from './manned-office';

const INTERVIEW = '2021-10-13';
const DEMANDS = ['一个月内补报全部迟报数据', '建立双公示数据核对制度'] as const;

/** The county that was in the bottom three twice: reported, and the report approved by the leader. */
export async function reportCounty(office: MannedOffice): Promise<void> {
  const { id } = await escalationOf(office.office, COUNTY);
  const reviewer = await office.at('lifang');
  await reviewer.open(`/app/escalations/${id}`);
  await readReportAndNotice(reviewer);
  await reviewer.act('送签');
  const leader = await office.at('zhaogang');
  await leader.open(`/app/escalations/${id}`);
  await readReportAndNotice(leader);
  await leader.act('批准');
  await office.office.idle();
  expect((await escalationOf(office.office, COUNTY)).state).toBe('reported');
}

async function readReportAndNotice({ page }: Person): Promise<void> {
  for (const part of ['建议报告', '约谈通知']) {
    await page.getByRole('tab', { name: part }).click();
    const pages = page.getByRole('img', { name: new RegExp(`^${part}第\\d+页$`) });
    await pages.first().waitFor();
    for (const one of await pages.all()) await one.scrollIntoViewIfNeeded();
    await page.getByRole('tabpanel', { name: part }).getByText('已阅至末页').waitFor();
  }
}

/** The interview is fixed, held and minuted, and what it demands is written down. */
export async function interviewCounty(office: MannedOffice): Promise<void> {
  const { id } = await escalationOf(office.office, COUNTY);
  const reviewer = await office.at('lifang');
  const { page } = reviewer;
  await reviewer.open(`/app/escalations/${id}`);
  await reviewer.press('确定约谈时间');
  await reviewer.fillDate('约谈日期', INTERVIEW);
  await page.getByLabel('约谈地点').fill('市政务大厅三楼会议室');
  await reviewer.act('确定');
  await office.office.goTo(`${INTERVIEW} 11:00`);
  await office.at('lifang');
  await reviewer.open(`/app/escalations/${id}`);
  await reviewer.press('登记约谈记录');
  await reviewer.fillDate('约谈日期', INTERVIEW);
  await page.getByLabel('姓名1').fill('张某某');
  await page.getByLabel('单位和职务1').fill('分管副县长');
  await page.getByRole('button', { name: '添加承诺事项' }).click();
  for (const [at, demand] of DEMANDS.entries())
    await page.getByLabel(`承诺事项${at + 1}`, { exact: true }).fill(demand);
  await page.getByLabel('约谈情况').fill('通报了连续两个月排名后三的情况，听取了整改打算。');
  await reviewer.act('登记约谈记录');
  await page.getByText('已约谈').first().waitFor();
  await reviewer.press('转入整改');
  await page.getByRole('button', { name: '添加整改事项' }).click();
  for (const [at, demand] of DEMANDS.entries()) {
    await page.getByLabel(`整改事项${at + 1}`, { exact: true }).fill(demand);
    await reviewer.fillDate(`整改期限${at + 1}`, at === 0 ? '2021-10-22' : '2021-10-29');
  }
  await reviewer.act('转入整改');
  await page.getByText('整改中').first().waitFor();
}

/** The county tells what it did, with a proof; the reviewer strikes off what was demanded, and closes. */
export async function rectifyAndClose(office: MannedOffice): Promise<void> {
  const { id } = await escalationOf(office.office, COUNTY);
  const officer = await office.at('xianqu');
  await officer.open(`/app/escalations/${id}`);
  await officer.press('登记整改进展');
  const dialog = officer.page.getByRole('dialog');
  await dialog.getByLabel('整改事项').click();
  await officer.page.getByTitle(`1. ${DEMANDS[0]}`, { exact: true }).click();
  await dialog.getByLabel('进展情况').fill('已完成补报，附证明材料');
  await officer.handIn(STAMPED_PAGE);
  await officer.act('登记整改进展');
  await dialog.waitFor({ state: 'hidden' });
  const reviewer = await office.at('lifang');
  await reviewer.open(`/app/escalations/${id}`);
  for (const [at, demand] of DEMANDS.entries()) await reviewer.strikeOff(`${at + 1}. ${demand}`);
  await reviewer.press('办结');
  await reviewer.page.getByRole('dialog').getByLabel('理由').fill('整改事项均已核实销号');
  await reviewer.act('办结');
  await reviewer.page.getByText('已办结').first().waitFor();
}
