import { answerLetters, type NotableUnits } from './answer-letters';
import { compareMonth, confirmAll, outcomesOf } from './compare-and-confirm';
import { issueCorrection, takeBackCredits, withdrawQuestioned } from './correct-bulletin';
import { drawUnits } from './draw-units';
import { escalationOf, escalationsOf, interviewAndRectify, reportEscalation } from './escalate';
import { settleAdjustments, settleEvidence } from './hear-claims';
import { awaitPublication, bulletinOf, draftBulletin, signOffBulletin } from './issue-bulletin';
import { MonthFiles } from './month-files';
import { objectAndScoreAnew } from './object-to-scores';
import type { Office } from './office';
import { importPlatformFiles, planMonth } from './plan-month';
import { publicRanking, scoreMonth, scoresOf, warnedIn } from './score';
import { sendLetters } from './send-letters';
import { tasksOf } from './tasks';

/** One piece of what happens; everything that it needs it finds where the people find it. */
export type Episode = readonly [title: string, happens: (office: Office) => Promise<void>];

export const AUGUST = '2021-08';
export const SEPTEMBER = '2021-09';
const COUNTY = '140829';
const DEPARTMENT = 'D24';

/** When people do what in a month, and of whom more is told. */
interface Course extends NotableUnits {
  readonly month: string;
  readonly letters: string;
  readonly answers: string;
  readonly imports: string;
  readonly claims: string;
  readonly checks: string;
}

export const COURSES = {
  [AUGUST]: {
    month: AUGUST,
    letters: '2021-09-01 14:00',
    answers: '2021-09-02 09:00',
    imports: '2021-09-03 09:00',
    claims: '2021-09-03 14:00',
    checks: '2021-09-07 09:00',
    returned: '14080206',
    onPaper: '14082103',
  },
  [SEPTEMBER]: {
    month: SEPTEMBER,
    letters: '2021-09-24 09:00',
    answers: '2021-09-28 09:00',
    imports: '2021-10-08 09:00',
    claims: '2021-10-08 14:00',
    checks: '2021-10-09 08:30',
    returned: '14082115',
    onPaper: '14082109',
  },
} as const satisfies Readonly<Record<string, Course>>;

/** From the plan of a month to its scores. */
export function worked({ month, ...course }: Course): readonly Episode[] {
  return [
    [
      `${month} is planned, and drawn as an unattended run draws`,
      async (office) => {
        const files = await MonthFiles.read(month);
        await planMonth(office, files);
        expect(await drawUnits(office, files)).toEqual(files.drawn);
      },
    ],
    [
      `${month}: the letters are signed and go out to all drawn units`,
      async (office) => {
        await office.goTo(course.letters);
        expect(await sendLetters(office, month)).toBe((await MonthFiles.read(month)).drawn.length);
      },
    ],
    [
      `${month}: units answer with ledgers and statements, again where one was returned, or not at all`,
      async (office) => {
        await office.goTo(course.answers);
        await answerLetters(office, await MonthFiles.read(month), course);
      },
    ],
    [
      `${month}: the platform’s files are imported, evidence and bonuses decided`,
      async (office) => {
        const files = await MonthFiles.read(month);
        await office.goTo(course.imports);
        await importPlatformFiles(office, files);
        await office.goTo(course.claims);
        await settleEvidence(office, files);
        await settleAdjustments(office, files);
      },
    ],
    [
      `${month}: silence is found out, every row compared and ruled on, every task confirmed`,
      async (office) => {
        const files = await MonthFiles.read(month);
        await office.goTo(course.checks);
        const silent = [...(await tasksOf(office, month)).values()].filter(({ state }) => state === 'unanswered');
        expect(silent.length).toBeGreaterThan(1);
        await compareMonth(office, month);
        await confirmAll(office, month, course.onPaper);
        expect(await outcomesOf(office, month)).toEqual(files.expectedOutcomes);
      },
    ],
    [
      `${month} is scored as an unattended run scores it, to the byte`,
      async (office) => {
        const { groups, sha256 } = await scoreMonth(office, month);
        expect({ groups, sha256 }).toEqual((await MonthFiles.read(month)).expectedScores);
      },
    ],
  ];
}

export function published(month: string, issueDate: string): Episode {
  return [
    `${month}: the bulletin is drafted, edited, reviewed, signed, sealed, and published by the tenth`,
    async (office) => {
      const id = await draftBulletin(office, month, issueDate);
      await signOffBulletin(office, id);
      await awaitPublication(office, month, id);
      expect((await bulletinOf(office, id)).issueDate <= `${issueDate.slice(0, 8)}10`).toBe(true);
      const { groups } = await scoresOf(office, month);
      expect(warnedIn(await publicRanking(office, month))).toEqual(warnedIn(groups));
    },
  ];
}

export const STORY: readonly Episode[] = [
  ...worked(COURSES[AUGUST]),
  [
    'a county’s objection to its sheet is upheld, and changes its own figure alone',
    async (office) => {
      const objected = { county: '140823', department: '14082302', line: 4 };
      const [before, after] = await objectAndScoreAnew(office, await MonthFiles.read(AUGUST), objected);
      const concealed = ({ groups }: typeof before) =>
        groups.county.map(({ code, indicators: { I5 } }) => [code, I5.concealed] as const).sort();
      const expected = concealed(before).map(([code, rows]) => [code, code === '140823' ? rows - 1 : rows]);
      expect(concealed(after)).toEqual(expected);
      expect(after.groups.department).toEqual(before.groups.department);
      expect(warnedIn(after.groups)).toEqual(warnedIn(before.groups));
    },
  ],
  published(AUGUST, '2021-09-10'),
  [
    'nobody is escalated by a first month',
    async (office) => {
      expect(await escalationsOf(office, AUGUST)).toEqual([]);
      await office.goTo('2021-09-23 09:00');
    },
  ],
  ...worked(COURSES[SEPTEMBER]),
  published(SEPTEMBER, '2021-10-09'),
  [
    'the county that was in the bottom three twice is reported, interviewed, and followed until everything is put right',
    async (office) => {
      const raised = await escalationsOf(office, SEPTEMBER);
      expect(raised.map(({ unitCode }) => unitCode).sort()).toEqual([COUNTY, DEPARTMENT]);
      await office.goTo('2021-10-11 09:00');
      await reportEscalation(office, COUNTY, '2021-10-11');
      const dueOn = ['2021-10-22', '2021-10-29'];
      await interviewAndRectify(office, COUNTY, { interview: '2021-10-13', dueOn });
    },
  ],
  [
    'a corrected bulletin withdraws a department’s warning, and the leader withdraws its escalation',
    async (office) => {
      await reportEscalation(office, DEPARTMENT, '2021-10-13');
      await takeBackCredits(office, SEPTEMBER, ['D12', 'D30']);
      expect(warnedIn(await publicRanking(office, SEPTEMBER))).toContain(DEPARTMENT);
      await issueCorrection(office, SEPTEMBER);
      const corrected = await publicRanking(office, SEPTEMBER);
      expect([corrected.kind, warnedIn(corrected).includes(DEPARTMENT)]).toEqual(['correction', false]);
      const sheet = await office.unitOfficer(DEPARTMENT).get(`months/${SEPTEMBER}/scores/${DEPARTMENT}`);
      expect(sheet).toMatchObject({ standing: 'current', unit: { warned: false } });
      await withdrawQuestioned(office, DEPARTMENT);
      expect((await escalationOf(office, COUNTY)).state).toBe('closed');
    },
  ],
];
