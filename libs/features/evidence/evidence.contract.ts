import { describeEachDatabase } from '@app/database/testing';
import { listAttachments } from '@app/features/file-receipt';
import { enterState, openMonth } from '@app/features/months/testing';
import { ProcessRecord } from '@app/features/processes';
import {
  carryEvidenceOver,
  EvidenceItem,
  evidenceStanding,
  getEvidence,
  listEvidence,
  NO_DATA,
  NoDataStatement,
} from '.';
import { EvidenceBench, PEOPLE } from './testing';

const { county, otherCounty, department, countyDepartment, reviewer } = PEOPLE;
const CATALOGUE = 'I2-catalogue';

describeEachDatabase('The evidence of a unit', (database) => {
  let evidence: EvidenceBench;
  const months = new Map<string, number>();
  const manager = () => evidence.bench.dataSource.manager;
  const plan = async (month: string) => {
    const assessmentId = await openMonth(evidence.bench, month);
    months.set(month, assessmentId);
    await evidence.bench.unitOfWork.run((tx) => carryEvidenceOver(tx, assessmentId));
  };
  const confirmed = async (month: string, unitCode: string) => {
    const items = await manager().findBy(EvidenceItem, { assessmentId: months.get(month)!, unitCode, confirmed: 1 });
    return items.map(({ item }) => item).sort();
  };
  const stateOf = async (id: string) => (await manager().findOneByOrFail(ProcessRecord, { id })).state;
  const refusal = async (work: Promise<unknown>) =>
    work.then(() => 'done').catch((error: { code: string }) => error.code);

  beforeAll(async () => {
    evidence = await EvidenceBench.over(database);
    evidence.bench.setTime('2021-09-01');
    await plan('2021-08');
  });

  test('counts for its month once a reviewer has accepted it, and not before', async () => {
    const { id, version } = await evidence.submit(county, '2021-08', 'I1');
    expect(await confirmed('2021-08', '140802')).toEqual([]);
    await evidence.accepting.execute({ ...evidence.by(reviewer), id, version });
    expect(await confirmed('2021-08', '140802')).toEqual(['I1']);
    expect(evidence.bench.audit.actions.slice(-2)).toEqual(['evidence.submitted', 'evidence.accepted']);
    expect(evidence.bench.audit.facts.slice(-2).map(({ facts }) => facts)).toMatchObject([
      { item: 'I1', files: 1 },
      { item: 'I1', months: '2021-08' },
    ]);
  });

  test('carries over to a later month of the year, planned before or after it was accepted (D-1)', async () => {
    await plan('2021-09');
    expect(await confirmed('2021-09', '140802')).toEqual(['I1']);
    await evidence.accepted(county, '2021-08', CATALOGUE);
    expect(await confirmed('2021-09', '140802')).toEqual(['I1', CATALOGUE]);
  });

  test('does not reach into the next year', async () => {
    await plan('2022-01');
    expect(await confirmed('2022-01', '140802')).toEqual([]);
  });

  test('takes the place of what was accepted before, and counts from its own month on', async () => {
    const [first] = await listEvidence(manager(), reviewer, { month: '2021-08', item: 'I1', unitCode: '140802' });
    const second = await evidence.accepted(county, '2021-09', 'I1');
    expect(await stateOf(first!.id)).toBe('replaced');
    const source = async (month: string) =>
      (await evidenceStanding(manager(), month, '140802')).find(({ item }) => item === 'I1')?.source;
    expect(await source('2021-08')).toEqual({ recordId: first!.id, month: '2021-08' });
    expect(await source('2021-09')).toEqual({ recordId: second.id, month: '2021-09' });
  });

  test('stops counting from the first month that is not published when it is revoked', async () => {
    const { id, version } = await evidence.accepted(department, '2021-08', 'I1');
    await enterState(evidence.bench, '2021-08', 'published');
    await evidence.revoking.execute({ ...evidence.by(reviewer), id, version }, { reason: '网页已无法打开' });
    expect([await confirmed('2021-08', 'D01'), await confirmed('2021-09', 'D01')]).toEqual([['I1'], []]);
    await enterState(evidence.bench, '2021-08', 'collecting');
  });

  test('stops counting from a published month too where a correction asks for it', async () => {
    const { id, version } = await evidence.accepted(department, '2021-08', 'I1');
    await enterState(evidence.bench, '2021-08', 'published');
    const revocation = { reason: '材料不实，办理更正', from: '2021-08' };
    await evidence.revoking.execute({ ...evidence.by(reviewer), id, version }, revocation);
    expect([await confirmed('2021-08', 'D01'), await confirmed('2021-09', 'D01')]).toEqual([[], []]);
    await enterState(evidence.bench, '2021-08', 'collecting');
  });

  test('cannot be revoked from before its month, nor from another year', async () => {
    const { id, version } = await evidence.accepted(department, '2021-09', 'I1');
    for (const from of ['2021-08', '2022-01']) {
      const work = evidence.revoking.execute({ ...evidence.by(reviewer), id, version }, { reason: '有误', from });
      expect(await refusal(work)).toBe('revocation-month-invalid');
    }
  });

  test('stays as it is while a bulletin that rests on it is signed and not published', async () => {
    const [standing] = (await evidenceStanding(manager(), '2021-09', 'D01')).filter(({ isConfirmed }) => isConfirmed);
    const { recordId: id } = standing!.source!;
    const row = { subject: '2021-09', month: '2021-09', process: 'bulletin', state: 'signed' };
    const moments = { enteredAt: new Date(), createdAt: new Date(), updatedAt: new Date() };
    const bulletin = { id: '01FJ8Z6V0Q3M7K2N5R4T9W1XYE', version: 1, watchedFrom: 1, ...row, ...moments };
    await manager().insert(ProcessRecord, { ...bulletin, unitCode: null, parentCode: null });
    const revoke = () =>
      evidence.revoking.execute({ ...evidence.by(reviewer), id, version: 2 }, { reason: '材料不实' });
    expect(await refusal(revoke())).toBe('no-bulletin-in-hand');
    expect(await refusal(evidence.submit(department, '2021-09', CATALOGUE))).toBe('month-unsigned');
    await manager().delete(ProcessRecord, { id: bulletin.id });
    expect(await refusal(revoke())).toBe('done');
  });

  test('goes back to the unit with the reason, and is completed with further files', async () => {
    const { id, version } = await evidence.submit(otherCounty, '2021-08', CATALOGUE);
    const returned = await evidence.returning.execute({ ...evidence.by(reviewer), id, version }, '截图不完整');
    const files = [await evidence.file(otherCounty, '2021-08', CATALOGUE)];
    const webAddress = 'https://www.yongji.gov.cn/sgs';
    const act = { ...evidence.by(otherCounty), id, version: returned.version };
    const again = await evidence.resubmitting.execute(act, { files, webAddress });
    expect(again).toEqual({ id, state: 'submitted', version: 3 });
    expect((await listAttachments(manager(), id)).map(({ ordinal }) => ordinal)).toEqual([1, 3]);
    const shown = await getEvidence({ manager: manager(), reader: evidence.bench.reader }, otherCounty, id);
    expect(shown).toMatchObject({ webAddress, unitName: '永济市', itemName: '公开目录', countsFor: [] });
  });

  test('is decided one at a time: a second submission for the item waits', async () => {
    expect(await refusal(evidence.submit(otherCounty, '2021-09', CATALOGUE))).toBe('evidence-pending');
    const [open] = await listEvidence(manager(), otherCounty, { month: '2021-08', state: 'submitted' });
    await evidence.withdrawing.execute({ ...evidence.by(otherCounty), id: open!.id, version: open!.version });
    expect(await refusal(evidence.submit(otherCounty, '2021-09', CATALOGUE))).toBe('done');
  });

  test('comes with a file of its own, and with an address where the item is a column on the web', async () => {
    const submit = (files: string[], webAddress?: string) =>
      evidence.submitting.execute(evidence.by(otherCounty), {
        month: '2021-08',
        item: 'I2-publication',
        files,
        webAddress,
      });
    const foreign = await evidence.file(department, '2021-08', 'I2-publication');
    const own = await evidence.file(otherCounty, '2021-08', 'I2-publication');
    const address = 'http://www.example.gov.cn/sgs';
    expect(await refusal(submit([], address))).toBe('files-attached');
    expect(await refusal(submit([foreign], address))).toBe('attachment-unfit');
    expect(await refusal(submit([own]))).toBe('web-address-invalid');
    expect(await refusal(submit([own], 'javascript:alert(1)'))).toBe('web-address-invalid');
    expect(await refusal(submit([own], address))).toBe('done');
  });

  test('is not asked of a county’s department, which is not scored by it', async () => {
    expect(await refusal(evidence.submit(countyDepartment, '2021-08', 'I1'))).toBe('evidence-not-assessed');
  });

  test('is another unit’s business to nobody but the office', async () => {
    const { id, version } = await evidence.submit(otherCounty, '2021-08', 'I1');
    const withdraw = (actor: typeof county) => evidence.withdrawing.execute({ ...evidence.by(actor), id, version });
    expect(await refusal(withdraw(county))).toBe('record-not-found');
    const resubmission = evidence.resubmitting.execute({ ...evidence.by(county), id, version }, { files: [id] });
    expect(await refusal(resubmission)).toBe('record-not-found');
    expect(await refusal(getEvidence({ manager: manager(), reader: evidence.bench.reader }, county, id))).toBe(
      'record-not-found',
    );
    const seen = async (actor: typeof county) =>
      (await listEvidence(manager(), actor, { month: '2021-08' })).map(({ unitCode }) => unitCode);
    expect(new Set(await seen(county))).toEqual(new Set(['140802']));
    expect(new Set(await seen(reviewer))).toEqual(new Set(['140802', '140881', 'D01']));
  });

  test('sent twice under one key is submitted once', async () => {
    const request = evidence.by(department);
    const files = [await evidence.file(department, '2021-09', 'I1')];
    const send = () => evidence.submitting.execute(request, { month: '2021-09', item: 'I1', files });
    expect(await send()).toEqual(await send());
  });

  test('is counted once, whichever of two reviewers is faster', async () => {
    const { id, version } = await evidence.submit(department, '2021-08', CATALOGUE);
    const accept = (actor: typeof county) => evidence.accepting.execute({ ...evidence.by(actor), id, version });
    const outcomes = await Promise.all([refusal(accept(reviewer)), refusal(accept(PEOPLE.secondReviewer))]);
    expect(outcomes.sort()).toEqual(['done', 'stale-version']);
    expect(await confirmed('2021-08', 'D01')).toEqual([CATALOGUE]);
  });

  test('that is missing is listed for every unit that is scored by it', async () => {
    const missingOf = async (unit: string) =>
      (await evidenceStanding(manager(), '2021-08', unit)).filter(({ isConfirmed }) => !isConfirmed);
    const missing = await missingOf('D20');
    expect(missing.map(({ item, pending }) => [item, pending])).toEqual([
      ['I1', null],
      [CATALOGUE, null],
      ['I2-publication', null],
    ]);
    const [first] = await missingOf('140881');
    expect(first).toMatchObject({ item: 'I1', pending: { state: 'submitted' } });
  });

  test('may be a statement that nothing was produced, which counts for its month alone', async () => {
    const { id, version } = await evidence.accepted(department, '2021-08', NO_DATA);
    const accepted = (month: string) =>
      manager().existsBy(NoDataStatement, { assessmentId: months.get(month)!, unitCode: 'D01', accepted: 1 });
    expect([await accepted('2021-08'), await accepted('2021-09')]).toEqual([true, false]);
    await evidence.revoking.execute({ ...evidence.by(reviewer), id, version }, { reason: '平台有该单位数据' });
    expect(await accepted('2021-08')).toBe(false);
  });

  test('is no statement where the unit was drawn: it answers its letter', async () => {
    const row = { subject: '2021-09/D01', month: '2021-09', process: 'spot-check-task', state: 'notified' };
    const moments = { enteredAt: new Date(), createdAt: new Date(), updatedAt: new Date() };
    const task = { id: '01FJ8Z6V0Q3M7K2N5R4T9W1XYF', version: 1, watchedFrom: 1, ...row, ...moments };
    await manager().insert(ProcessRecord, { ...task, unitCode: 'D01', parentCode: null });
    expect(await refusal(evidence.submit(department, '2021-09', NO_DATA))).toBe('statement-belongs-to-task');
  });
});
