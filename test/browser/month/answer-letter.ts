import { LEDGER_COLUMNS } from '@app/intake';
import type { MonthFiles } from '../../e2e/two-months/month-files';
import { taskOf } from '../../e2e/two-months/tasks';
import { UNIT } from './admit-everybody';
import type { MannedOffice } from './manned-office';

/** Its heading is right, its one decision is of no day. */
const WRONG_LEDGER = {
  name: '台账.csv',
  bytes: `${LEDGER_COLUMNS.join(',')}\n许可,运城市某某有限公司,,运许〔2021〕1号,2021-13-45,\n`,
};

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
  await officer.handIn(WRONG_LEDGER);
  await page.getByText(/^文件有\d+处问题，不能作为答复/).waitFor();
  await officer.handIn(ledger);
  await page.getByText(/^文件可以作为答复：/).waitFor();
  await officer.act('报送');
  await page.getByText('已答复').first().waitFor();
  expect((await taskOf(office.office, files.month, UNIT)).state).toBe('answered');
}
