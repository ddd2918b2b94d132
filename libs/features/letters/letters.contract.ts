import { describeEachDatabase } from '@app/database/testing';
import { monthProcess } from '@app/features/months';
import { ProcessAct } from '@app/features/processes';
import { actorOf } from '@app/features/processes/testing';
import { spotCheckTask } from '@app/features/spot-checks';
import { SYSTEM } from '@app/kernel';
import type { DataSource } from 'typeorm';
import { LEADER, LETTERS_PARTS, LettersBench, MONTH, REVIEWER } from './testing/letters-bench';

const refusedWith = (code: string) => expect.objectContaining({ code });

describeEachDatabase('The letters to the drawn units of a month', ({ open }) => {
  let dataSource: DataSource;
  let bench: LettersBench;

  beforeAll(async () => {
    dataSource = await open(LETTERS_PARTS);
  });
  beforeEach(async () => {
    bench = new LettersBench(dataSource);
    await bench.planMonth();
  });
  afterEach(() => bench.clear());

  const cancelTask = async (code: string) => {
    const { id, version } = await bench.task(code);
    await bench.processes.act({
      process: spotCheckTask,
      id,
      version,
      action: 'cancel',
      actor: SYSTEM,
      guards: { 'redraw-approved': true },
    });
  };

  test('are numbered in roster order when the leader signs, then made, and only then every unit is told and answers are collected', async () => {
    await bench.drawUnits('14080207', '14080203');
    await bench.signedBatch();
    expect(
      (await bench.documents()).map(({ serial, unitCode, parentCode, state }) => [serial, unitCode, parentCode, state]),
    ).toEqual([
      [1, '14080203', '140802', 'numbered'],
      [2, '14080207', '140802', 'numbered'],
    ]);
    expect((await bench.task('14080203')).state).toBe('drawn');
    await bench.finish();
    expect((await bench.seen()).state).toBe('issued');
    expect((await bench.record(MONTH, monthProcess.name)).state).toBe('collecting');
    const task = await bench.task('14080207');
    const [, told] = await dataSource.manager.find(ProcessAct, {
      where: { recordId: task.id },
      order: { ordinal: 'ASC' },
    });
    const [, second] = await bench.documents();
    expect([task.state, told?.facts]).toEqual(['notified', { document: second!.id, number: '运信用办函〔2021〕2号' }]);
    expect(second).toMatchObject({
      state: 'issued',
      issueDate: '2021-09-01',
      title: '关于提供2021年8月份“双公示”信息台账的函',
    });
    expect(second!.approvals.map(({ meaning, accountId }) => [meaning, accountId])).toEqual([
      ['拟稿', 'reviewer'],
      ['签发', 'leader'],
    ]);
    expect(second!.content).toMatchObject({ letter: { recipient: '盐湖区水务局', deadline: task.deadline } });
  });

  test('are not drafted before the draw, and only once at a time', async () => {
    await expect(bench.draftNow()).rejects.toEqual(refusedWith('draw-complete'));
    await bench.drawUnits('D15');
    await bench.draftNow();
    await expect(bench.draftNow()).rejects.toEqual(refusedWith('letter-batch-open'));
  });

  test('are signed by nobody who drafted them, by nobody without a fresh proof, and never unseen', async () => {
    await bench.drawUnits('D15');
    await bench.draftNow();
    await bench.submitNow();
    const seen = await bench.seen();
    const sign = (actor: typeof LEADER, more: object = {}) =>
      bench.run((tx) => bench.sign.execute(tx, actor, { ...seen, ...more }));
    await expect(sign({ ...REVIEWER, roles: ['reviewer', 'leader'] })).rejects.toEqual(
      expect.objectContaining({ kind: 'forbidden' }),
    );
    await expect(sign(LEADER, { provedAt: new Date(0) })).rejects.toEqual(
      expect.objectContaining({ kind: 'forbidden' }),
    );
    await expect(sign(LEADER, { digest: '0'.repeat(64) })).rejects.toEqual(refusedWith('letters-frozen'));
    const officer = actorOf('officer', 'unit-officer', { unitCode: 'D15' });
    await expect(sign(officer)).rejects.toMatchObject({ kind: 'not-found' });
    expect(await bench.documents()).toEqual([]);
  });

  test('are not signed once the draw has been repeated', async () => {
    await bench.drawUnits('14080203', 'D15');
    await bench.draftNow();
    await bench.submitNow();
    await cancelTask('D15');
    await expect(bench.signNow()).rejects.toEqual(refusedWith('letters-frozen'));
    expect(await bench.documents()).toEqual([]);
  });

  test('come back with a reason, are written anew, and are another thing to sign', async () => {
    await bench.drawUnits('D15');
    await bench.draftNow();
    await bench.submitNow();
    const before = await bench.seen();
    await bench.run((tx) => bench.stop.execute(tx, LEADER, { ...before, action: 'return', reason: '联系人有误' }));
    const contact = { name: '信用科', telephone: '2282268', email: 'office@example.org' };
    const returned = await bench.seen();
    await bench.run((tx) => bench.revise.execute(tx, REVIEWER, { ...returned, contact }));
    const after = await bench.seen();
    expect([after.state, after.digest === before.digest]).toEqual(['drafted', false]);
    expect((await bench.letters())[0]!.content).toMatchObject({ letter: { contact } });
    await expect(
      bench.run((tx) => bench.submit.execute(tx, REVIEWER, { ...after, digest: before.digest })),
    ).rejects.toEqual(refusedWith('letters-frozen'));
  });

  test('that are void make room for another batch, and take no number', async () => {
    await bench.drawUnits('D15');
    await bench.draftNow();
    const first = await bench.seen();
    await bench.run((tx) => bench.stop.execute(tx, REVIEWER, { ...first, action: 'void', reason: '重新抽取' }));
    await bench.signedBatch();
    const second = await bench.seen();
    expect(second.id).not.toBe(first.id);
    expect((await bench.documents()).map(({ serial }) => serial)).toEqual([1]);
  });

  test('go on where they were when a process dies between two of them, each made and told once', async () => {
    await bench.drawUnits('14080203', '14080207', 'D15');
    await bench.signedBatch();
    const first = await bench.worker();
    while (!(await bench.documents()).some(({ state }) => state === 'issued')) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    await first.stop();
    await bench.finish();
    expect((await bench.documents()).map(({ serial, state }) => [serial, state])).toEqual([
      [1, 'issued'],
      [2, 'issued'],
      [3, 'issued'],
    ]);
    const { id, state } = await bench.seen();
    expect(state).toBe('issued');
    for (const code of ['14080203', '14080207', 'D15'])
      expect(await bench.task(code)).toMatchObject({ state: 'notified', version: 2 });
    expect(await bench.run((tx) => bench.issue.execute(tx, id))).toBe(0);
  });

  test('reach nobody while the office has no key, and go out once it has one and somebody retries', async () => {
    await bench.drawUnits('14080203', 'D15');
    await bench.signedBatch();
    bench.hasKey = false;
    await bench.finish();
    expect((await bench.seen()).state).toBe('signed');
    expect([(await bench.task('14080203')).state, (await bench.task('D15')).state]).toEqual(['drawn', 'drawn']);
    expect((await bench.record(MONTH, monthProcess.name)).state).toBe('planned');
    bench.hasKey = true;
    expect(await bench.retryDead()).toEqual(['make-official-document', 'make-official-document']);
    await bench.finish();
    expect((await bench.record(MONTH, monthProcess.name)).state).toBe('collecting');
  });

  test('are not even drafted with what no font can print', async () => {
    await bench.drawUnits('D15');
    const contact = { name: '\u{1F600}', telephone: '2282268', email: 'office@example.org' };
    await expect(bench.draftNow(contact)).rejects.toEqual(refusedWith('documents.glyph-missing'));
  });
});
