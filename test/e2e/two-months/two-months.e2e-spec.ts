import { describeEachSetUp } from '../../support/test-app';
import { answerLetters } from './answer-letters';
import { compareMonth, confirmAll, outcomesOf } from './compare-and-confirm';
import { drawUnits } from './draw-units';
import { settleAdjustments, settleEvidence } from './hear-claims';
import { MonthFiles } from './month-files';
import { Office } from './office';
import { importPlatformFiles, planMonth } from './plan-month';
import { scoreMonth } from './score';
import { sendLetters } from './send-letters';
import { taskOf } from './tasks';

jest.setTimeout(300_000);

const MONTH = '2021-08';
const NOTABLE = { returned: '14080206', onPaper: '14082103' };

describeEachSetUp('Two months, worked by everybody', (start) => {
  let office: Office;
  let files: MonthFiles;
  beforeAll(async () => {
    office = new Office(await start(new Date('2021-09-01T01:00:00.000Z')));
    files = await MonthFiles.read(MONTH);
  });
  afterAll(() => office.app.close());

  test('plans', async () => {
    await planMonth(office, files);
    await importPlatformFiles(office, files);
  });
  test('draws', async () => {
    expect(await drawUnits(office, files)).toEqual(files.drawn);
  });
  test('letters', async () => {
    expect(await sendLetters(office, MONTH)).toBe(75);
  });
  test('answers', async () => {
    await office.goTo('2021-09-02 09:00');
    const silent = await answerLetters(office, files, NOTABLE);
    await office.goTo('2021-09-07 09:00');
    for (const unit of silent) expect((await taskOf(office, MONTH, unit)).state).toBe('unanswered');
  });
  test('claims', async () => {
    await settleEvidence(office, files);
    await settleAdjustments(office, files);
  });
  test('comparisons', async () => {
    await compareMonth(office, MONTH);
    await confirmAll(office, MONTH, NOTABLE.onPaper);
    expect(await outcomesOf(office, MONTH)).toEqual(files.expectedOutcomes);
  });
  test('scores', async () => {
    const { groups, sha256 } = await scoreMonth(office, MONTH);
    expect({ groups, sha256 }).toEqual(files.expectedScores);
  });
  test('audit', async () => {
    await office.refusals.expectAudited();
  });
});
