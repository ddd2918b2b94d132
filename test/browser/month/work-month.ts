import { answerLetters } from '../../e2e/two-months/answer-letters';
import { compareMonth, confirmAll, outcomesOf } from '../../e2e/two-months/compare-and-confirm';
import { settleAdjustments, settleEvidence } from '../../e2e/two-months/hear-claims';
import { MonthFiles } from '../../e2e/two-months/month-files';
import { scoresOf } from '../../e2e/two-months/score';
import { AUGUST, COURSES, published, SEPTEMBER, worked } from '../../e2e/two-months/story';
import { describeIn, type SetUp, type TestApp } from '../../support/test-app';
import { describeInBrowser } from '../chromium';
import { admitEverybody, UNIT } from './admit-everybody';
import { answerLetter } from './answer-letter';
import { interviewCounty, rectifyAndClose, reportCounty } from './interview-county';
import { issueBulletin } from './issue-bulletin';
import { MannedOffice } from './manned-office';
import { importPlatformFiles, proveItem, ruleAtDesk, scoreMonth } from './review-answers';
import { drawUnits, planMonth, sendLetters } from './send-letters';

const COURSE = COURSES[AUGUST];

/** One piece of what happens. */
type Episode = readonly [title: string, happens: (office: MannedOffice, files: MonthFiles) => Promise<void>];

const STORY: readonly Episode[] = [
  ['everybody is given an account, chooses a password, and binds a telephone where the role wants one', admitEverybody],
  ['a reviewer plans the month', planMonth],
  [
    'the pool is frozen, and drawn from as an unattended run draws',
    async (office, files) => {
      await drawUnits(office, files);
      const drawn = await office.office.drafter.all<{ unitCode: string }>(`months/${AUGUST}/spot-checks`);
      expect(drawn.map(({ unitCode }) => unitCode).sort()).toEqual(files.drawn);
    },
  ],
  [
    'the letters are submitted, signed by the leader, and go out',
    async (office, files) => {
      await office.office.goTo(COURSE.letters);
      await sendLetters(office, files);
    },
  ],
  [
    'a unit acknowledges its letter and answers; so do the others, elsewhere',
    async (office, files) => {
      await office.office.goTo(COURSE.answers);
      await answerLetter(office, files);
      await answerLetters(office.office, files, { ...COURSE, answered: UNIT });
    },
  ],
  [
    'the platform’s files are imported and confirmed, evidence handed in and accepted',
    async (office, files) => {
      await office.office.goTo(COURSE.imports);
      await importPlatformFiles(office, files);
      await office.office.goTo(COURSE.claims);
      await proveItem(office, files);
      await settleEvidence(office.office, files);
      await settleAdjustments(office.office, files);
    },
  ],
  [
    'rows are ruled on at the desk, and every task is confirmed',
    async (office, files) => {
      await office.office.goTo(COURSE.checks);
      await compareMonth(office.office, AUGUST);
      await ruleAtDesk(office, files, UNIT);
      await confirmAll(office.office, AUGUST, COURSE.onPaper);
      expect(await outcomesOf(office.office, AUGUST)).toEqual(files.expectedOutcomes);
    },
  ],
  [
    'the month is scored as an unattended run scores it, and its figures are looked into',
    async (office, files) => {
      await scoreMonth(office, files);
      expect((await scoresOf(office.office, AUGUST)).groups).toEqual(files.expectedScores.groups);
    },
  ],
  [
    'the bulletin is drafted, reviewed, signed and published, and anybody reads it',
    (office, files) => issueBulletin(office, files, '2021-09-10'),
  ],
  [
    'a second month passes, worked elsewhere',
    async ({ office }) => {
      await office.goTo('2021-09-23 09:00');
      for (const [, happens] of [...worked(COURSES[SEPTEMBER]), published(SEPTEMBER, '2021-10-09')])
        await happens(office);
    },
  ],
  [
    'the county that was in the bottom three twice is reported to the leader',
    async (office) => {
      await office.office.goTo('2021-10-11 09:00');
      await reportCounty(office);
    },
  ],
  ['its interview is fixed, held and minuted', interviewCounty],
  ['what was demanded is put right, struck off, and the interview closed', rectifyAndClose],
];

/** Two months of the office on one set-up, the first of them and the interview at browsers, from an empty database on. */
export function workMonth(setUp: SetUp['name']): void {
  jest.setTimeout(900_000);

  describeInBrowser('At browsers', () => {
    describeIn(setUp, 'from an empty database on', (start) => {
      let office: MannedOffice;
      let files: MonthFiles;
      beforeAll(async () => {
        const app: TestApp = await start(new Date('2021-09-01T01:00:00.000Z'), {
          forBrowsers: true,
          environment: { REQUESTS_PER_MINUTE: '1000000' },
        });
        office = await MannedOffice.open(app);
        files = await MonthFiles.read(AUGUST);
      });
      afterAll(() => office.close());

      test.each(STORY)('%s', (_, happens) => happens(office, files));

      test('no browser has complained of anything', () => expect(office.takeComplaints()).toEqual([]));
    });
  });
}
