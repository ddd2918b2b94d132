import { inspectTables } from './inspect-tables';
import { readMonthFolder } from './month-folder/read-month-folder';
import { folderOf, LEDGER_HEADER, PERMIT_HEADER, removeFolders } from './testing/folders';
import { ToldProblems } from './testing/sources';

afterAll(removeFolders);

test('a refused folder is searched to its end: the records and ledgers too', async () => {
  const reading = await readMonthFolder(
    folderOf({
      'month.json': '{',
      'platform/permits.csv': `${PERMIT_HEADER}\n甲\n`,
      'platform/permits-2.csv': 'x\n',
      'ledgers/D01.csv': `${LEDGER_HEADER}\n行政许可,甲,,1号,,\n`,
    }),
  );
  expect(reading.folder).toBeNull();
  const told = new ToldProblems();
  await inspectTables(reading, told.onProblem);
  const places = told.lines.map((line) => line.split(' ').slice(0, 2).join(' '));
  expect(places).toEqual(
    expect.arrayContaining([
      'platform/permits.csv:2 报送单位',
      'platform/permits.csv:2 接收时间',
      'platform/permits-2.csv:1 报送单位',
      'ledgers/D01.csv:2 决定日期',
    ]),
  );
});
