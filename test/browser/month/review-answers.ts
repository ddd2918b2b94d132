import { type MonthFiles, STAMPED_PAGE } from '../../e2e/two-months/month-files';
import { taskOf } from '../../e2e/two-months/tasks';
import { COUNTY } from './admit-everybody';
import type { MannedOffice } from './manned-office';

/** The platform's files are handed in, and confirmed once their reports have been looked at. */
export async function importPlatformFiles(office: MannedOffice, files: MonthFiles): Promise<void> {
  const reviewer = await office.at('lifang');
  const { page } = reviewer;
  const address = `/app/months/${files.month}/imports`;
  await reviewer.open(address);
  for (const { kind, file } of files.platform) {
    await page.getByRole('radio', { name: kind === 'permit' ? '行政许可' : '行政处罚' }).check();
    await reviewer.handIn(file);
  }
  await office.office.idle();
  for (const { file } of files.platform) {
    await reviewer.open(address);
    await page.getByRole('link', { name: file.name }).click();
    await reviewer.act('确认导入');
    await page.getByRole('button', { name: '确认导入' }).waitFor({ state: 'detached' });
  }
  await office.office.idle();
}

/** The unit hands in what proves an item of its own, and a reviewer accepts it. */
export async function proveItem(office: MannedOffice, files: MonthFiles): Promise<void> {
  const officer = await office.at('xianqu');
  const address = `/app/months/${files.month}/evidence`;
  await officer.open(address);
  await officer.press('提交印证材料');
  await officer.page.getByRole('dialog').getByLabel('印证项目').click();
  await officer.page.getByTitle('工作方案或任务分工方案公开', { exact: true }).last().click();
  await officer.handIn(STAMPED_PAGE);
  await officer.act('提交');
  const reviewer = await office.at('lifang');
  await reviewer.open('/app/work?process=evidence');
  await reviewer.page.getByRole('link', { name: '印证材料' }).first().click();
  await reviewer.act('采纳');
  await reviewer.page.getByText('已采纳').first().waitFor();
}

/** At the comparison desk every open row is ruled on, in bulk where that is usual, and the task confirmed by another from the list. */
export async function ruleAtDesk(office: MannedOffice, files: MonthFiles, unit: string): Promise<void> {
  const { id } = await taskOf(office.office, files.month, unit);
  const reviewer = await office.at('lifang');
  const { page } = reviewer;
  await reviewer.open(`/app/spot-checks/${id}`);
  await page.getByRole('link', { name: '打开比对台' }).click();
  await page.locator('[data-row]').first().waitFor();
  await page.getByRole('button', { name: /^免予公示\d+行：都成立$/ }).click();
  for (const row of await page.locator('[data-row]').all()) {
    for (const verdict of ['确认未到期', '都不是']) {
      const button = row.getByRole('button', { name: verdict, exact: true });
      if ((await button.count()) > 0) await button.click();
    }
  }
  await page.getByLabel('认定理由').fill('经核对台账与平台记录');
  await reviewer.act('提交认定');
  await page.getByText('只看待认定（0）').waitFor();
  const other = await office.at('wangqiang');
  await other.open(`/app/months/${files.month}/spot-checks?unit=${unit}`);
  await other.page.getByRole('checkbox', { name: '选择', exact: true }).check();
  await other.act('确认');
  await other.page.getByText('已办理1项').waitFor();
}

/** Scores are asked for, and every figure of the unit's sheet can be looked into. */
export async function scoreMonth(office: MannedOffice, files: MonthFiles): Promise<void> {
  const { month } = files;
  const reviewer = await office.at('lifang');
  await reviewer.open(`/app/months/${month}`);
  await reviewer.act('计算得分');
  await office.office.until(`${month} scored`, async () => {
    const { state } = await office.office.drafter.get<{ state: string }>(`months/${month}`);
    return state === 'scored';
  });
  await reviewer.open(`/app/months/${month}/scores`);
  await reviewer.page.getByRole('link', { name: files.unit(COUNTY).name, exact: true }).click();
  await reviewer.page.getByRole('heading', { level: 1, name: new RegExp(files.unit(COUNTY).name) }).waitFor();
}
