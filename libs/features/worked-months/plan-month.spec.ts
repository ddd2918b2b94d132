import { EvidenceItem, evidenceProcess, EvidenceSubmission } from '@app/features/evidence';
import { Assessment, getMonthContext, monthProcess } from '@app/features/months';
import { ProcessRecord } from '@app/features/processes';
import { actorOf } from '@app/features/processes/testing';
import { LEADER, REVIEWER, WorkedMonthsBench } from './testing';

describe('Planning a month', () => {
  let bench: WorkedMonthsBench;
  beforeEach(async () => {
    bench = await WorkedMonthsBench.inMemory(new Date('2021-11-01T01:00:00.000Z'));
  });
  afterEach(() => bench.close());

  const assessmentOf = async (month: string) =>
    getMonthContext(bench.manager, (await bench.worked(month)).assessmentId);
  const evidenceOf = async (month: string) => {
    const { assessmentId } = await bench.worked(month);
    const items = await bench.manager.findBy(EvidenceItem, { assessmentId, confirmed: 1 });
    return items.map(({ unitCode, item }) => `${unitCode} ${item}`).sort();
  };
  const accept = async (month: string, unitCode: string, item: string): Promise<string> => {
    const subject = { subject: `${month}/${unitCode}/${item}`, month, unitCode, parentCode: null };
    const officer = actorOf(unitCode, 'unit-officer', { unitCode });
    const { processes } = bench;
    const { id } = await processes.start(evidenceProcess, officer, {
      ...subject,
      guards: { 'files-attached': true, 'month-unsigned': true },
    });
    await bench.manager.insert(EvidenceSubmission, { recordId: id, month, unitCode, item, webAddress: null });
    await processes.act({ process: evidenceProcess, id, version: 1, action: 'accept', actor: REVIEWER });
    return id;
  };

  test('binds it to the scheme, to the roster and to the dates of the calendar', async () => {
    await bench.plan('2021-08');
    const { assessment, roster } = await assessmentOf('2021-08');
    expect(assessment).toMatchObject({ scheme: 'yuncheng-2021', cutOff: '2021-09-07', issueDate: '2021-09-10' });
    expect(roster.filter(({ group }) => group !== 'county_department')).toHaveLength(47);
    expect(await bench.state('2021-08')).toBe('planned');
    expect(bench.processes.audit.facts.at(-1)).toMatchObject({ action: 'month.planned', month: '2021-08' });
  });

  test('is done once, and a command sent twice changes nothing', async () => {
    const command = bench.command();
    await bench.planMonth.execute(REVIEWER, '2021-08', command);
    await bench.planMonth.execute(REVIEWER, '2021-08', command);
    expect(await bench.manager.countBy(Assessment, {})).toBe(1);
    await expect(bench.plan('2021-08')).rejects.toMatchObject({ code: 'month-already-planned' });
    expect(await bench.manager.countBy(ProcessRecord, { process: monthProcess.name })).toBe(1);
  });

  test.each([
    ['2021-07', 'month-before-first'],
    ['2021-12', 'month-not-begun'],
  ])('refuses %s (%s) and leaves no trace', async (month, code) => {
    await expect(bench.plan(month)).rejects.toMatchObject({ code });
    expect(await bench.manager.countBy(Assessment, {})).toBe(0);
  });

  test('refuses the month whose last decisions need a working day after 2026', async () => {
    bench.setDay('2026-12-31');
    await expect(bench.plan('2026-12')).rejects.toMatchObject({ code: 'calendar-not-covered' });
  });

  test('is for the reviewer', async () => {
    await expect(bench.plan('2021-08', LEADER)).rejects.toMatchObject({ code: 'role-missing' });
  });

  test('takes over what is confirmed this year, but not what was revoked since (D-1)', async () => {
    await bench.plan('2021-08');
    await accept('2021-08', 'D09', 'I1');
    const id = await accept('2021-08', 'D10', 'I1');
    await bench.plan('2021-09');
    expect(await evidenceOf('2021-09')).toEqual(['D09 I1', 'D10 I1']);
    const guards = { 'no-bulletin-in-hand': true };
    const revocation = { action: 'revoke', actor: REVIEWER, reason: '材料失效', guards } as const;
    await bench.processes.act({ process: evidenceProcess, id, version: 2, ...revocation });
    await bench.plan('2021-10');
    expect(await evidenceOf('2021-10')).toEqual(['D09 I1']);
  });

  test('begins every year without evidence', async () => {
    await bench.plan('2021-08');
    await accept('2021-08', 'D09', 'I1');
    bench.setDay('2022-02-01');
    await bench.plan('2022-01');
    expect(await evidenceOf('2022-01')).toEqual([]);
  });

  test('lets those drawn earlier this year come last, and forgets them in January (D-7)', async () => {
    await bench.plan('2021-08');
    await bench.draw(await bench.folder('2021-08'));
    await bench.plan('2021-09');
    const { previous } = (await assessmentOf('2021-09')).assessment;
    expect(previous).toMatchObject({ month: '2021-08', bottomThree: { county: [], department: [] } });
    expect(previous?.drawnThisYear).toHaveLength(75);
    bench.setDay('2022-02-01');
    await bench.plan('2022-01');
    expect((await assessmentOf('2022-01')).assessment.previous).toBeNull();
  });
});
