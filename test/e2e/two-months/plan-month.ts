import type { MonthFiles } from './month-files';
import type { Office } from './office';
import type { Worker } from './worker';

export interface Cockpit {
  readonly state: string;
  readonly version: number;
  readonly cutOff: string;
  readonly issueDate: string;
}

interface Import {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly problemCount: number | null;
}

export function cockpit({ drafter }: Office, month: string): Promise<Cockpit> {
  return drafter.get(`months/${month}`);
}

/** A reviewer's act on the month, at the version it has now. */
export async function actOnMonth(office: Office, month: string, action: string): Promise<Cockpit> {
  const { version } = await cockpit(office, month);
  return office.drafter.post(`months/${month}/acts/${action}`, { version });
}

/** The month is planned, with the dates of the example. */
export async function planMonth(office: Office, files: MonthFiles): Promise<void> {
  const { month } = files;
  const { drafter, auditor, refusals } = office;
  const { version } = await drafter.post<Cockpit>('months', { body: { month } });
  const look = () => cockpit(office, month);
  const plan = (who: Worker) => () => who.tryPost('months', { body: { month } });
  await refusals.expect(plan(drafter), [409, 'month-already-planned'], look);
  await refusals.expect(plan(auditor), [403, 'role-not-allowed'], look);
  const early = () => drafter.tryPost(`months/${month}/acts/request-scoring`, { version });
  await refusals.expect(early, [409, 'state-unfit'], look);
  await setDates(office, files);
}

/** Where the scheme's calendar sets other dates than the example, they are moved with a reason. */
export async function setDates(office: Office, { month, settings }: MonthFiles): Promise<void> {
  const { drafter } = office;
  const { version, cutOff, issueDate } = await cockpit(office, month);
  if (cutOff === settings.cutOff && issueDate === settings.issueDate) return;
  const body = { cutOff: settings.cutOff, issueDate: settings.issueDate, reason: '与印发安排一致' };
  await drafter.put(`months/${month}/dates`, { version, body });
}

/** The platform's files are handed in, read, looked at and confirmed, in the order of their names. */
export async function importPlatformFiles(office: Office, { month, platform }: MonthFiles): Promise<void> {
  const { drafter } = office;
  const ids: string[] = [];
  for (const { kind, file } of platform) {
    ids.push((await drafter.upload(`months/${month}/imports`, file, { kind })).id);
  }
  await office.idle();
  for (const id of ids) {
    const read = await drafter.get<Import>(`months/${month}/imports/${id}`);
    expect(read).toMatchObject({ state: 'read', problemCount: 0 });
    await drafter.post(`imports/${id}/acts/confirm`, { version: read.version });
  }
  await office.idle();
}
