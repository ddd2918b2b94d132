import { platformCsv } from '@app/features/records/testing';
import { drawUnits } from '../../e2e/two-months/draw-units';
import { MonthFiles } from '../../e2e/two-months/month-files';
import type { Office } from '../../e2e/two-months/office';
import { compareMonth } from '../../e2e/two-months/compare-and-confirm';
import { awaitPublication, draftBulletin, signOffBulletin } from '../../e2e/two-months/issue-bulletin';
import { planMonth } from '../../e2e/two-months/plan-month';
import { scoreMonth } from '../../e2e/two-months/score';
import { sendLetters } from '../../e2e/two-months/send-letters';
import { actOnMany, type Task, tasksOf } from '../../e2e/two-months/tasks';

export const MONTH = '2021-08';

/** A month whose letters have gone out to all drawn units; it is the first of September, 14:00. */
export async function sendMonthsLetters(office: Office): Promise<void> {
  const files = await MonthFiles.read(MONTH);
  await planMonth(office, files);
  await drawUnits(office, files);
  await office.goTo('2021-09-01 14:00');
  await sendLetters(office, MONTH);
}

/** A natural person of whom the platform holds a record. */
export const PERSON = { name: '张三丰', identity: '142701198501010012' };

/** A platform file of two records, one of a person, is read and confirmed. */
export async function importFewRecords(office: Office): Promise<void> {
  const { drafter } = office;
  const person = {
    XDR_MC: PERSON.name,
    XDR_LB: '自然人',
    FRDB: '',
    NR: `对${PERSON.name}（${PERSON.identity}）的许可`,
  };
  const received = { unit: 'D01', received: '2021-08-10' };
  const file = { name: '许可.csv', bytes: platformCsv('permit', [received, { ...received, values: person }]) };
  const { id } = await drafter.upload(`months/${MONTH}/imports`, file, { kind: 'permit' });
  await office.idle();
  const { version } = await drafter.get<{ version: number }>(`months/${MONTH}/imports/${id}`);
  await drafter.post(`imports/${id}/acts/confirm`, { version });
  await office.idle();
}

/** Nobody answers, and two records are imported: the shortest way to a month's scores. It is the seventh, after the cut-off. */
export async function scoreSilentMonth(office: Office): Promise<void> {
  await sendMonthsLetters(office);
  await importFewRecords(office);
  await office.goTo('2021-09-07 09:00');
  await compareMonth(office, MONTH);
  const tasks: Task[] = [...(await tasksOf(office, MONTH)).values()];
  await actOnMany(office.checker, { month: MONTH, action: 'confirm-silence' }, tasks);
  await scoreMonth(office, MONTH);
}

/** The bulletin of that month, signed by all and published; returns its id. */
export async function publishSilentMonth(office: Office): Promise<string> {
  await scoreSilentMonth(office);
  const id = await draftBulletin(office, MONTH, '2021-09-10');
  await signOffBulletin(office, id);
  await awaitPublication(office, MONTH, id);
  return id;
}
