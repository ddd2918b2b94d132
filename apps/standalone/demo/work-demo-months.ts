import type { WorkInProgress } from '@app/features/overview';
import { escalationsOf, holdInterview, issueBulletin, submitBulletin } from './bulletins-and-escalations';
import { compareMonth, confirmAll, scoreMonth } from './comparisons';
import { DemoFiles } from './demo-files';
import { DemoOffice } from './demo-office';
import type { DemoPlace } from './demo-person';
import { answerLetters, signLetters, submitLetters } from './letters-and-answers';
import { drawUnits, planMonth } from './plan-and-draw';
import { importPlatformFiles, leaveClaimsOpen, settleAdjustments, settleEvidence } from './records-and-claims';

/** When people do what in a month. */
interface Course {
  readonly month: string;
  readonly plan: string;
  readonly letters: string;
  readonly answers: string;
  readonly imports: string;
  readonly checks: string;
  readonly issueDate: string;
}

const AUGUST: Course = {
  month: '2021-08',
  plan: '2021-09-01 09:30',
  letters: '2021-09-01 14:00',
  answers: '2021-09-02 09:00',
  imports: '2021-09-03 09:00',
  checks: '2021-09-07 09:00',
  issueDate: '2021-09-10',
};
const SEPTEMBER: Course = {
  month: '2021-09',
  plan: '2021-09-23 09:00',
  letters: '2021-09-24 09:00',
  answers: '2021-09-28 09:00',
  imports: '2021-10-08 09:00',
  checks: '2021-10-09 08:30',
  issueDate: '2021-10-09',
};
const OCTOBER: Course = {
  month: '2021-10',
  plan: '2021-10-25 09:00',
  letters: '2021-10-26 09:00',
  answers: '2021-10-28 09:00',
  imports: '2021-11-03 09:00',
  checks: '2021-11-09 08:30',
  // It is signed by whoever looks at the demo, on the day on which the demo then stands: that of the checks of November.
  issueDate: '2021-12-08',
};
const NOVEMBER: Course = {
  month: '2021-11',
  plan: '2021-11-22 09:00',
  letters: '2021-11-23 09:00',
  answers: '2021-11-25 09:00',
  imports: '2021-12-03 09:00',
  checks: '2021-12-08 08:30',
  issueDate: '2021-12-10',
};
const DECEMBER = '2021-12';

/**
 * Works the months of a demo, each to a state that is worth looking at: published; published with an interview running; before the leader;
 * compared with questions open; drawn. Does nothing where a month has been planned. Everything is done by the demo's people over the API, as it is in the product.
 */
export async function workDemoMonths(place: DemoPlace, work: WorkInProgress): Promise<void> {
  const office = new DemoOffice(place);
  if ((await office.drafter.all('months')).length > 0) return;
  const say = (what: string) => (work.description = `正在准备演示数据：${what}`);
  say('2021年8月');
  await publish(office, AUGUST);
  say('2021年9月');
  await publish(office, SEPTEMBER);
  const [first] = await escalationsOf(office, SEPTEMBER.month);
  await office.goTo('2021-10-11 09:00');
  if (first !== undefined) await holdInterview(office, first, ['2021-10-11', '2021-10-13']);
  say('2021年10月');
  await score(office, OCTOBER);
  await submitBulletin(office, OCTOBER.month, OCTOBER.issueDate);
  say('2021年11月');
  await compare(office, NOVEMBER);
  await leaveClaimsOpen(office, await DemoFiles.read(NOVEMBER.month));
  say('2021年12月');
  const files = await DemoFiles.read(DECEMBER);
  await planMonth(office, files);
  await drawUnits(office, files);
  await submitLetters(office, DECEMBER);
  await office.idle();
  work.description = null;
}

async function publish(office: DemoOffice, course: Course): Promise<void> {
  await score(office, course);
  const id = await submitBulletin(office, course.month, course.issueDate);
  await issueBulletin(office, id, course.issueDate);
}

async function score(office: DemoOffice, course: Course): Promise<void> {
  await compare(office, course);
  await confirmAll(office, course.month);
  await scoreMonth(office, course.month);
}

async function compare(office: DemoOffice, course: Course): Promise<void> {
  const { month } = course;
  const files = await DemoFiles.read(month);
  await office.goTo(course.plan);
  await planMonth(office, files);
  await drawUnits(office, files);
  await office.goTo(course.letters);
  await submitLetters(office, month);
  await signLetters(office, month);
  await office.goTo(course.answers);
  await answerLetters(office, files);
  await office.goTo(course.imports);
  await importPlatformFiles(office, files);
  await settleEvidence(office, files);
  await settleAdjustments(office, files);
  await office.goTo(course.checks);
  await compareMonth(office, month);
}
