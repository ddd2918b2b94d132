import { describeEachDatabase } from '@app/database/testing';
import { PEOPLE } from '@app/features/evidence/testing';
import { findMonthStanding } from '@app/features/months';
import { enterState, openMonth } from '@app/features/months/testing';
import { ProcessAct, ProcessRecord } from '@app/features/processes';
import { getObjection, listObjections } from '.';
import { ObjectionsBench } from './testing';

const { county, otherCounty, department, countyDepartment, reviewer, secondReviewer } = PEOPLE;

describeEachDatabase('An objection to a score sheet', (database) => {
  let objections: ObjectionsBench;
  const manager = () => objections.bench.dataSource.manager;
  const monthState = async () => (await findMonthStanding(manager(), '2021-08'))?.state;
  const stateOf = async (id: string) => (await manager().findOneByOrFail(ProcessRecord, { id })).state;
  const refusal = async (work: Promise<unknown>) =>
    work.then(() => 'done').catch((error: { code: string }) => error.code);
  const decided = async (actor: typeof county) => {
    const { id, version } = await objections.lodge(actor);
    return { ...objections.by(reviewer), id, version };
  };

  beforeAll(async () => {
    objections = await ObjectionsBench.over(database);
    objections.bench.setTime('2021-09-08');
    await openMonth(objections.bench, '2021-08');
  });

  test.each(['planned', 'collecting', 'checking', 'confirming', 'published'] as const)(
    'is not heard while the month is %s: the sheets are not out, or the bulletin is',
    async (state) => {
      await enterState(objections.bench, '2021-08', state);
      expect(await refusal(objections.lodge(county))).toBe('sheet-open');
    },
  );

  test('is lodged once the month is scored, one at a time for a unit', async () => {
    await enterState(objections.bench, '2021-08', 'scored');
    expect(await objections.lodge(county)).toMatchObject({ state: 'lodged', version: 1 });
    expect(await refusal(objections.lodge(county))).toBe('no-open-objection');
    expect(await refusal(objections.lodge(countyDepartment))).toBe('no-own-sheet');
    expect(objections.bench.audit.facts.at(-1)).toMatchObject({
      action: 'objection.lodged',
      facts: { matter: 'I5' },
      sealed: { reason: '台账第3行已于8月20日报送' },
    });
  });

  test('is withdrawn by its own unit alone', async () => {
    const [open] = await listObjections(manager(), county, { month: '2021-08', state: 'lodged' });
    const withdraw = (actor: typeof county) =>
      refusal(objections.withdrawing.execute({ ...objections.by(actor), id: open!.id, version: open!.version }));
    expect([await withdraw(otherCounty), await withdraw(county)]).toEqual(['record-not-found', 'done']);
  });

  test('that is dismissed leaves the scores and tells the unit why', async () => {
    const act = await decided(otherCounty);
    await objections.dismissing.execute(act, '该行于9月2日报送，超过期限');
    expect(await monthState()).toBe('scored');
    const shown = await getObjection({ manager: manager(), reader: objections.bench.reader }, otherCounty, act.id);
    expect(shown).toMatchObject({
      unitName: '永济市',
      matterName: '完整性',
      grounds: '台账第3行已于8月20日报送',
      decision: '该行于9月2日报送，超过期限',
    });
    const stranger = getObjection({ manager: manager(), reader: objections.bench.reader }, county, act.id);
    expect(await refusal(stranger)).toBe('record-not-found');
  });

  test('that is upheld takes the scores away at once, and has the tasks it names reviewed again', async () => {
    const task = await objections.task('14080203', 'confirmed');
    const act = await decided(county);
    await objections.upholding.execute(act, { reason: '平台记录属实', reopen: [task] });
    expect([await monthState(), await stateOf(task)]).toEqual(['confirming', 'confirmed']);
    expect(objections.bench.audit.actions.slice(-2)).toEqual(['objection.upheld', 'month.confirmation-reopened']);
    await objections.runJobs();
    expect(await stateOf(task)).toBe('reviewing');
    const reopen = await manager().findOneByOrFail(ProcessAct, { recordId: task, action: 'reopen' });
    expect(reopen).toMatchObject({ actorId: 'reviewer', role: 'reviewer', facts: { objection: act.id } });
  });

  test('reopens a task once, however often the job runs and whatever has been done since', async () => {
    await objections.runJobs(2);
    const task = (await manager().findOneByOrFail(ProcessRecord, { subject: '2021-08/14080203' })).id;
    expect(await manager().countBy(ProcessAct, { recordId: task, action: 'reopen' })).toBe(1);
    await manager().update(ProcessRecord, { id: task }, { state: 'confirmed' });
    await objections.runJobs();
    expect(await stateOf(task)).toBe('confirmed');
  });

  test('that is upheld after another finds the month sent back already', async () => {
    await enterState(objections.bench, '2021-08', 'scored');
    const [first, second] = [await decided(county), await decided(department)];
    await objections.upholding.execute(first, { reason: '属实', reopen: [] });
    await objections.upholding.execute(second, { reason: '属实', reopen: [] });
    expect(await monthState()).toBe('confirming');
  });

  test('has no task reviewed again that is not the unit’s, or not confirmed', async () => {
    await enterState(objections.bench, '2021-08', 'scored');
    const foreign = await objections.task('D01', 'confirmed', null);
    const running = await objections.task('14080204', 'reviewing');
    const act = await decided(county);
    for (const task of [foreign, running, act.id]) {
      const work = objections.upholding.execute(act, { reason: '属实', reopen: [task] });
      expect(await refusal(work)).toBe('task-not-concerned');
    }
    expect([await stateOf(act.id), await monthState()]).toEqual(['lodged', 'scored']);
    await objections.dismissing.execute(act, '不属实');
  });

  test('is heard while the bulletin is with its signers, and then takes the month out of their hands', async () => {
    await enterState(objections.bench, '2021-08', 'signing');
    const act = await decided(county);
    await objections.upholding.execute(act, { reason: '属实', reopen: [] });
    expect(await monthState()).toBe('confirming');
  });

  test('is not heard once the bulletin is signed', async () => {
    await enterState(objections.bench, '2021-08', 'signing');
    const row = { subject: '2021-08', month: '2021-08', process: 'bulletin', state: 'signed' };
    const moments = { enteredAt: new Date(), createdAt: new Date(), updatedAt: new Date() };
    const bulletin = { id: '01FJ8Z6V0Q3M7K2N5R4T9W1XYE', version: 1, watchedFrom: 1, ...row, ...moments };
    await manager().insert(ProcessRecord, { ...bulletin, unitCode: null, parentCode: null });
    expect(await refusal(objections.lodge(county))).toBe('sheet-open');
    await manager().delete(ProcessRecord, { id: bulletin.id });
  });

  test('is decided once, whichever of two reviewers is faster', async () => {
    await enterState(objections.bench, '2021-08', 'scored');
    const act = await decided(county);
    const outcomes = await Promise.all([
      refusal(objections.upholding.execute(act, { reason: '属实', reopen: [] })),
      refusal(objections.dismissing.execute({ ...act, ...objections.by(secondReviewer) }, '不属实')),
    ]);
    expect(outcomes.sort()).toEqual(['done', 'stale-version']);
    expect(await monthState()).toBe((await stateOf(act.id)) === 'upheld' ? 'confirming' : 'scored');
  });
});
