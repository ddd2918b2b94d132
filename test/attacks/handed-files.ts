import { type FileRow, platformCsv } from '@app/features/records/testing';
import type { MonthFiles } from '../e2e/two-months/month-files';
import type { Office } from '../e2e/two-months/office';
import { act, taskOf, tasksOf } from '../e2e/two-months/tasks';
import type { HandedFile } from '../e2e/two-months/worker';

export const LEDGER_HEADING = '信息类型,行政相对人名称,行政相对人代码,决定文书号,决定日期,备注';

/** What a unit is told of a ledger that it hands in. */
export interface HandedIn {
  readonly isUsable: boolean;
  readonly problems: readonly { readonly line: number; readonly column: string }[];
}

interface Import {
  readonly state: string;
  readonly version: number;
}

interface Finding {
  readonly line: number;
  readonly field: string;
  readonly severity: string;
}

/** A drawn unit that will not answer: it acknowledges its letter, and hands in what a test has made. */
export async function silentUnit(office: Office, files: MonthFiles): Promise<(file: HandedFile) => Promise<HandedIn>> {
  const stated = new Set(files.statements.map(({ code }) => code));
  const drawn = [...(await tasksOf(office, files.month)).keys()];
  const code = drawn.filter((one) => files.ledgerOf(one) === undefined && !stated.has(one)).at(-1)!;
  const officer = office.officerOf(files.unit(code));
  const task = await taskOf(office, files.month, code);
  await act(officer, task, ['acknowledge']);
  return (file) => officer.upload<HandedIn>(`spot-checks/${task.id}/ledgers`, file);
}

/** What permits of a platform file are found to be wrong in; the file is withdrawn again. */
export async function findingsOf(
  office: Office,
  month: string,
  records: readonly FileRow[],
): Promise<readonly (readonly [line: number, field: string])[]> {
  const { drafter } = office;
  const file = { name: '许可.csv', bytes: platformCsv('permit', records) };
  const { id } = await drafter.upload(`months/${month}/imports`, file, { kind: 'permit' });
  await office.idle();
  const read = await drafter.get<Import>(`months/${month}/imports/${id}`);
  expect(read).toMatchObject({ state: 'read', problemCount: 0 });
  const findings = await drafter.all<Finding>(`months/${month}/findings?importId=${id}`);
  await drafter.post(`imports/${id}/acts/withdraw`, { version: read.version, body: { reason: '试验' } });
  await office.idle();
  return findings.filter(({ severity }) => severity === 'error').map(({ line, field }) => [line, field] as const);
}
