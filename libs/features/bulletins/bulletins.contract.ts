import { describeEachDatabase } from '@app/database/testing';
import { findWorkedMonth } from '@app/features/months';
import { checkDocument, documentRegister, OfficialDocument } from '@app/features/official-documents';
import { ENTITIES, MIGRATIONS } from '@app/features/persistence';
import { ProcessRecord } from '@app/features/processes';
import { actorOf } from '@app/features/processes/testing';
import { EvidenceItem } from '@app/features/evidence';
import { RosterUnit } from '@app/features/months';
import { LedgerRow, RowRuling, spotCheckTask } from '@app/features/spot-checks';
import { rowDigest } from '@app/features/spot-checks/testing';
import { SYSTEM } from '@app/kernel';
import { scoreMonth, writeScoresDocument } from '@app/rules';
import { Bulletin, figuresOfManifest, findPublishedBulletin, MonthResult, parseManifest } from '.';
import { getBulletin, manifestText } from './bulletin.query';
import { BulletinBench, workMonth } from './testing';

const PEOPLE = {
  drafter: actorOf('reviewer-1', 'reviewer'),
  reviewer: actorOf('reviewer-2', 'reviewer'),
  leader: actorOf('leader-1', 'leader'),
};

describeEachDatabase('The bulletin of a month', ({ open }) => {
  let bench: BulletinBench;
  let assessmentId: number;
  let id: string;
  const monthState = async () => {
    const worked = await findWorkedMonth(bench.dataSource.manager, '2021-08');
    return (await bench.dataSource.manager.findOneByOrFail(ProcessRecord, { id: worked!.recordId })).state;
  };

  beforeAll(async () => {
    bench = new BulletinBench(await open({ entities: ENTITIES, migrations: MIGRATIONS }));
    bench.processes.setTime('2021-09-09');
    await bench.start();
    ({ assessmentId } = await workMonth(bench.processes, '2021-08'));
  }, 120_000);
  afterAll(() => bench.stop());

  test('is drafted from its scores, once', async () => {
    const { drafter } = PEOPLE;
    const command = bench.command(drafter);
    const drafted = await bench.draft.monthly(command, '2021-08');
    expect(await bench.draft.monthly(command, '2021-08')).toEqual(drafted);
    await expect(bench.draft.monthly(bench.command(drafter), '2021-08')).rejects.toMatchObject({
      code: 'bulletin-under-way',
    });
    ({ id } = drafted);
  });

  test('cannot be signed off by somebody who saw something else', async () => {
    const seen = await bench.seen(id);
    const shown = { ...seen.shown, previewSha256: 'f'.repeat(64) };
    await expect(bench.submit.execute(bench.command(PEOPLE.drafter), { ...seen, shown })).rejects.toMatchObject({
      code: 'bulletin-shown-outdated',
    });
    const stale = { ...seen, shown, version: seen.version + 1 };
    await expect(bench.submit.execute(bench.command(PEOPLE.drafter), stale)).rejects.toMatchObject({
      code: 'stale-version',
    });
  });

  test('when submitted takes the month to signing and freezes a manifest from which every figure can be computed', async () => {
    const [command, seen] = [bench.command(PEOPLE.drafter), await bench.seen(id)];
    const submitted = await bench.submit.execute(command, seen);
    // Sent again, when what was shown may be something else by now.
    const shown = { ...seen.shown, previewSha256: 'f'.repeat(64) };
    expect(await bench.submit.execute(command, { ...seen, shown })).toEqual(submitted);
    expect(await monthState()).toBe('signing');
    const text = await manifestText(bench.dataSource.manager, id);
    const { scores } = await bench.dataSource.manager.findOneByOrFail(MonthResult, { assessmentId });
    expect(writeScoresDocument(scoreMonth(figuresOfManifest(parseManifest(text!))))).toBe(scores);
  });

  test('holds what reviewers have ruled on ledger rows: another ruling makes another manifest', async () => {
    const { manager } = bench.dataSource;
    const row = await manager.findOneByOrFail(LedgerRow, { assessmentId });
    const { code } = await manager.findOneByOrFail(RosterUnit, { assessmentId, unitNo: row.unitNo });
    const before = (await bench.seen(id)).shown.manifestSha256;
    const task = await bench.processes.start(spotCheckTask, SYSTEM, {
      ...{ subject: `2021-08/${code}`, month: '2021-08', unitCode: code, parentCode: null },
    });
    const ruling = { recordId: task.id, deskVersion: 1, ordinal: 1, line: row.line, rowDigest: rowDigest(row) };
    const said = { subject: 'exemption', verdict: 'accepted', reason: '涉及个人隐私', actorId: 'reviewer-2' } as const;
    const at = new Date('2021-09-08T02:00:00.000Z');
    await manager.insert(RowRuling, { ...ruling, ...said, recordSeq: null, recordDigest: null, at });
    const ruled = await bench.prepare.execute(manager, await getBulletin(manager, id));
    const { checks } = parseManifest(ruled.manifest.text);
    expect(checks.find((one) => one.code === code)?.rulings).toEqual([
      {
        line: row.line,
        subject: 'exemption',
        verdict: 'accepted',
        record: null,
        actor: 'reviewer-2',
        at: at.toISOString(),
      },
    ]);
    expect(ruled.manifest.text).not.toContain('涉及个人隐私');
    expect(ruled.manifest.sha256).not.toBe(before);
    await manager.delete(RowRuling, { recordId: task.id });
  });

  test('is not reviewed by its drafter, nor signed before it is reviewed', async () => {
    await expect(bench.review.execute(bench.command(PEOPLE.drafter), await bench.seen(id))).rejects.toMatchObject({
      code: 'duties-not-separate',
    });
    await expect(bench.sign.execute(bench.command(PEOPLE.leader), await bench.seen(id))).rejects.toMatchObject({
      code: 'chain-complete',
    });
  });

  test('is not signed once the data have changed', async () => {
    await bench.review.execute(bench.command(PEOPLE.reviewer), await bench.seen(id));
    const item = await bench.dataSource.manager.findOneByOrFail(EvidenceItem, { assessmentId, confirmed: 1 });
    await bench.dataSource.manager.update(EvidenceItem, keyOf(item), { confirmed: 0 });
    await expect(bench.sign.execute(bench.command(PEOPLE.leader), await bench.seen(id))).rejects.toMatchObject({
      code: 'manifest-unchanged',
    });
    await bench.dataSource.manager.update(EvidenceItem, keyOf(item), { confirmed: 1 });
  });

  test('is not signed after the day it bears', async () => {
    const seen = await bench.seen(id);
    bench.processes.setTime('2021-09-11');
    const late = { ...seen, provedAt: bench.processes.clock.now() };
    await expect(bench.sign.execute(bench.command(PEOPLE.leader), late)).rejects.toMatchObject({
      code: 'bulletin-date-past',
      details: { issueDate: '2021-09-10' },
    });
    expect((await documentRegister(bench.dataSource.manager, { series: '运信用办', year: 2021 })).length).toBe(0);
    bench.processes.setTime('2021-09-09');
  });

  test('is signed, numbered, sealed, and published on its day, and the month with it', async () => {
    await bench.sign.execute(bench.command(PEOPLE.leader), await bench.seen(id));
    await bench.idle();
    expect((await bench.record(id)).state).toBe('sealed');
    bench.processes.setTime('2021-09-10');
    await bench.idle();
    expect((await bench.record(id)).state).toBe('published');
    expect(await monthState()).toBe('published');
    expect(await findPublishedBulletin(bench.dataSource.manager, '2021-08')).toMatchObject({
      id,
      number: '运信用办〔2021〕1号',
    });
    expect(bench.noted.get('evaluate-escalations')).toHaveLength(1);
    const warnings = bench.people.told.filter(({ notice }) => notice.content.kind === 'unit-warned');
    expect(warnings.map(({ notice }) => notice.subject?.unitCode)).toContain('140829');
    const { approvals } = await documentOf(id);
    expect(approvals.map(({ meaning, accountId }) => [meaning, accountId])).toEqual([
      ['拟稿', 'reviewer-1'],
      ['审核', 'reviewer-2'],
      ['签发', 'leader-1'],
    ]);
  });

  test('is corrected by one that is scored anew and takes its place', async () => {
    const item = await bench.dataSource.manager.findOneByOrFail(EvidenceItem, { assessmentId, confirmed: 1 });
    await bench.dataSource.manager.update(EvidenceItem, keyOf(item), { confirmed: 0 });
    bench.processes.setTime('2021-09-15');
    const command = bench.command(PEOPLE.drafter);
    const correction = await bench.draft.correction(command, '2021-08', '部分单位印证材料经核实无效');
    await bench.issueDraft(correction.id, PEOPLE);
    expect((await bench.record(correction.id)).state).toBe('published');
    expect((await bench.record(id)).state).toBe('superseded');
    expect(await monthState()).toBe('corrected');
    const old = await documentOf(id);
    expect(await checkDocument(bench.dataSource.manager, old.checkCode)).toMatchObject({
      state: 'superseded',
      supersededBy: '运信用办〔2021〕2号',
    });
    const { scores } = (await findPublishedBulletin(bench.dataSource.manager, '2021-08'))!;
    const total = [...scores.groups.county, ...scores.groups.department].find(({ code }) => code === item.unitCode);
    expect((await documentOf(correction.id)).content).toMatchObject({
      bulletin: {
        correction: {
          number: '运信用办〔2021〕1号',
          places: expect.arrayContaining([
            expect.objectContaining({ name: total!.name, after: { rank: total!.rank, total: total!.total } }),
          ]),
        },
      },
    });
    const register = await documentRegister(bench.dataSource.manager, { series: '运信用办', year: 2021 });
    expect(register.map(({ state }) => state)).toEqual(['superseded', 'issued']);
  });

  const keyOf = ({ unitCode, item }: EvidenceItem) => ({ assessmentId, unitCode, item });
  const documentOf = async (of: string) => {
    const { documentId } = await bench.dataSource.manager.findOneByOrFail(Bulletin, { id: of });
    return bench.dataSource.manager.findOneByOrFail(OfficialDocument, { id: documentId! });
  };
});

describeEachDatabase('A bulletin that is recalled', ({ open }) => {
  let bench: BulletinBench;

  beforeAll(async () => {
    bench = new BulletinBench(await open({ entities: ENTITIES, migrations: MIGRATIONS }));
    bench.processes.setTime('2021-09-12');
    await bench.start();
    await workMonth(bench.processes, '2021-08');
  }, 240_000);
  afterAll(() => bench.stop());

  test('bears the day on which it is drafted once the planned one is over; its document is withdrawn and the number stays used', async () => {
    const { manager } = bench.dataSource;
    const { id } = await bench.draft.monthly(bench.command(PEOPLE.drafter), '2021-08');
    expect(await getBulletin(manager, id)).toMatchObject({ issueDate: '2021-09-12' });
    await manager.update(Bulletin, { id }, { issueDate: '2021-09-20' });
    await bench.issueDraft(id, PEOPLE);
    expect((await bench.record(id)).state).toBe('sealed');
    const { documentId } = await getBulletin(manager, id);
    const { checkCode } = await manager.findOneByOrFail(OfficialDocument, { id: documentId! });
    bench.processes.setTime('2021-09-13');
    await bench.recall.execute(bench.command(PEOPLE.leader), await bench.seen(id, '数据有误'));
    expect(await checkDocument(manager, checkCode)).toMatchObject({ state: 'withdrawn', withdrawnOn: '2021-09-13' });
    const again = await bench.draft.monthly(bench.command(PEOPLE.drafter), '2021-08');
    await bench.issueDraft(again.id, PEOPLE);
    const register = await documentRegister(manager, { series: '运信用办', year: 2021 });
    expect(register.map(({ serial, state }) => [serial, state])).toEqual([
      [1, 'withdrawn'],
      [2, 'issued'],
    ]);
  }, 240_000);
});
