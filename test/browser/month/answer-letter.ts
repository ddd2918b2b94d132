import type { MonthFiles } from '../../e2e/two-months/month-files';
import { taskOf } from '../../e2e/two-months/tasks';
import { UNIT } from './admit-everybody';
import type { MannedOffice } from './manned-office';

/** The unit's officer sees what waits, reads and acknowledges the letter, hands in a wrong ledger, then the right one, and answers. */
export async function answerLetter(office: MannedOffice, files: MonthFiles): Promise<void> {
  const ledger = files.ledgerOf(UNIT);
  if (ledger === undefined) throw new Error(`${UNIT} has no ledger.`);
  const officer = await office.at('danwei');
  const { page } = officer;
  await officer.open('/app/work');
  await page.getByRole('link', { name: '抽查任务' }).click();
  await page.getByRole('img', { name: /第1页/ }).first().waitFor();
  await officer.act('签收');
  await page.getByText('已签收').first().waitFor();
  await officer.handIn({ name: '台账.csv', bytes: '信息类型,决定文书号\n许可,1\n' });
  await page.getByText(/^文件有\d+处问题，不能作为答复/).waitFor();
  await officer.handIn(ledger);
  await page.getByText(/^文件可以作为答复：/).waitFor();
  await officer.act('报送');
  await page.getByText('已答复').first().waitFor();
  expect((await taskOf(office.office, files.month, UNIT)).state).toBe('answered');
}
