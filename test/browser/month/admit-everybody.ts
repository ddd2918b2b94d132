import type { MannedOffice } from './manned-office';

/** The unit that answers at a browser, whose ledger leaves questions open, and the county that will be interviewed. */
export const UNIT = '14082201';
export const COUNTY = '140829';

const ACCOUNTS = `登录名,姓名,角色,单位代码
lifang,李芳,审核人员,
wangqiang,王强,审核人员,
zhaogang,赵刚,领导,
danwei,陈静,单位经办人,${UNIT}
xianqu,周敏,县（市、区）经办人,${COUNTY}
`;

/** A new installation has one administrator, who gives everybody else an account; each chooses a password and binds a telephone. */
export async function admitEverybody(office: MannedOffice): Promise<void> {
  const administrator = await office.admit('anquan', await office.firstTicket('anquan', '安全管理员'));
  await administrator.open('/app/accounts');
  await administrator.press('导入账户');
  await administrator.handIn({ name: '账户.csv', bytes: ACCOUNTS });
  const { page } = administrator;
  const rows = page
    .getByRole('dialog')
    .getByRole('row')
    .filter({ has: page.locator('.code') });
  await rows.first().waitFor();
  for (const row of await rows.all()) {
    const name = await row.getByRole('cell').first().innerText();
    await office.admit(name, await row.locator('.code').innerText());
  }
  await administrator.press('我已记下');
}
