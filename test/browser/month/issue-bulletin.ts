import { awaitPublication } from '../../e2e/two-months/issue-bulletin';
import type { MonthFiles } from '../../e2e/two-months/month-files';
import type { MannedOffice } from './manned-office';

interface Line {
  readonly id: string;
}

/** Drafted and put into words by one, reviewed by another, signed by the leader, each after reading every page; then anybody can read it. */
export async function issueBulletin(office: MannedOffice, files: MonthFiles, issueDate: string): Promise<void> {
  const { month } = files;
  const drafter = await office.at('lifang');
  await drafter.open(`/app/months/${month}/bulletin`);
  await drafter.act('拟制当月通报');
  await drafter.page.getByRole('link', { name: '月度通报' }).click();
  await drafter.press('编辑文稿');
  await drafter.page.getByLabel('一、总体情况').fill('本月各单位报送数量较上月有所增加。');
  await drafter.fillDate('成文日期', issueDate);
  await drafter.page.getByLabel('修改理由').fill('补充总体情况');
  await drafter.act('保存并更新预览');
  await drafter.page.getByRole('link', { name: '返回通报' }).click();
  await drafter.readAllPages('通报全文');
  await drafter.act('送签');
  for (const [name, act] of [
    ['wangqiang', '审核'],
    ['zhaogang', '签发'],
  ] as const) {
    const signer = await office.at(name);
    await signer.open('/app/work');
    await signer.page.getByRole('link', { name: '通报' }).click();
    await signer.readAllPages('通报全文');
    await signer.act(act);
  }
  await office.office.idle();
  const [bulletin] = await office.office.drafter.all<Line>(`months/${month}/bulletins`);
  await awaitPublication(office.office, month, bulletin?.id ?? '');
  await drafter.page.context().clearCookies();
  await drafter.open(`/bulletins/${month}`);
  await drafter.page.getByRole('cell', { name: '盐湖区', exact: true }).waitFor();
}
