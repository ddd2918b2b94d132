import { officeDay } from '@app/kernel';
import type { DemoFiles } from './demo-files';
import type { DemoOffice } from './demo-office';
import type { ActedRecord } from './demo-person';

const HOUR_MS = 3_600_000;

interface Cockpit extends ActedRecord {
  readonly cutOff: string;
  readonly issueDate: string;
}

export function cockpitOf({ drafter }: DemoOffice, month: string): Promise<Cockpit> {
  return drafter.get(`months/${month}`);
}

/** A reviewer's act on the month, at the version it has now. */
export async function actOnMonth(office: DemoOffice, month: string, action: string): Promise<void> {
  const { version } = await cockpitOf(office, month);
  await office.drafter.post(`months/${month}/acts/${action}`, {}, version);
}

/** The month is planned, on the example's dates where it is one. */
export async function planMonth({ drafter }: DemoOffice, { month, settings, isExample }: DemoFiles): Promise<void> {
  const { version, cutOff, issueDate } = await drafter.post<Cockpit>('months', { month });
  if (!isExample || (cutOff === settings.cutOff && issueDate === settings.issueDate)) return;
  const dates = { cutOff: settings.cutOff, issueDate: settings.issueDate };
  await drafter.put(`months/${month}/dates`, { ...dates, reason: '与印发安排一致' }, version);
}

/** The pool is frozen, and an hour later drawn from with the seed that nobody could know. */
export async function drawUnits(
  { drafter, place }: DemoOffice,
  { month, settings, isExample }: DemoFiles,
): Promise<void> {
  const { clock } = place;
  const seedKnownFrom = new Date(clock.now().getTime() + HOUR_MS).toISOString();
  const frozen = await drafter.post<{ pool: string }>(`months/${month}/draw/freeze`, {
    seedSource: '下一期双色球开奖号码',
    seedKnownFrom,
  });
  clock.forward(HOUR_MS);
  const seed = isExample ? settings.drawSeed : `双色球${officeDay(clock.now())}-04131924273006`;
  await drafter.post(`months/${month}/draw/seed`, {
    pool: frozen.pool,
    seed,
    evidence: '中国福利彩票官方网站开奖公告',
  });
}
