import { describeEachDatabase } from '@app/database/testing';
import { Adjustment } from '@app/features/evidence';
import { PEOPLE } from '@app/features/evidence/testing';
import { enterState, openMonth } from '@app/features/months/testing';
import type { Acted } from '@app/features/processes';
import { getScheme, scoreMonth } from '@app/rules';
import { getAdjustment, listAdjustments } from '.';
import { AdjustmentsBench } from './testing';

const { county, otherCounty, department, countyDepartment, reviewer, secondReviewer, leader } = PEOPLE;

describeEachDatabase('A bonus or deduction', (database) => {
  let adjustments: AdjustmentsBench;
  let assessmentId: number;
  const manager = () => adjustments.bench.dataSource.manager;
  const counted = () => manager().find(Adjustment, { where: { assessmentId, approved: 1 }, order: { ordinal: 'ASC' } });
  const refusal = async (work: Promise<unknown>) =>
    work.then(() => 'done').catch((error: { code: string }) => error.code);

  beforeAll(async () => {
    adjustments = await AdjustmentsBench.over(database);
    adjustments.bench.setTime('2021-09-01');
    assessmentId = await openMonth(adjustments.bench, '2021-08');
  });

  test('counts once it was proposed, verified and approved, and not before', async () => {
    const proposed = await adjustments.propose(county, { cases: 2 });
    const verified = await adjustments.verifying.execute(await adjustments.signing(reviewer, proposed));
    expect(await counted()).toEqual([]);
    await adjustments.approving.execute(await adjustments.signing(leader, verified));
    expect(await counted()).toMatchObject([{ unitCode: '140802', rule: 'media', cases: 2, recordId: proposed.id }]);
    expect(adjustments.bench.audit.actions.slice(-3)).toEqual([
      'adjustment.proposed',
      'adjustment.verified',
      'adjustment.approved',
    ]);
  });

  test('is signed under the digest of exactly what was shown', async () => {
    const [shown] = await listAdjustments(manager(), leader, { month: '2021-08', state: 'approved' });
    const { reader } = adjustments.bench;
    const { contentSha256 } = await getAdjustment({ manager: manager(), reader }, leader, shown!.id);
    const signed = adjustments.bench.audit.facts.filter(({ facts }) => facts?.['contentSha256'] === contentSha256);
    expect(signed.map(({ action, facts }) => [action, facts?.['signOff']])).toEqual([
      ['adjustment.verified', '审核'],
      ['adjustment.approved', '签发'],
    ]);
    const signing = await adjustments.signing(reviewer, await adjustments.propose(department));
    expect(await refusal(adjustments.verifying.execute({ ...signing, contentSha256: 'f'.repeat(64) }))).toBe(
      'adjustment-content-changed',
    );
  });

  test('is signed by nobody whose proof of identity is old', async () => {
    const signing = await adjustments.signing(leader, await adjustments.verified(department));
    const provedAt = new Date(adjustments.bench.clock.now().getTime() - 6 * 60_000);
    expect(await refusal(adjustments.approving.execute({ ...signing, provedAt }))).toBe('proof-needed');
  });

  test('of the platform falls on the department of exactly that name, and is proposed by the office', async () => {
    const incident = { rule: 'platform-incident', title: '平台非法链接被通报' };
    expect(await refusal(adjustments.propose(reviewer, { ...incident, unitCode: 'D01' }))).toBe('claimant-entitled');
    expect(await refusal(adjustments.propose(department, incident))).toBe('claimant-entitled');
    expect(await refusal(adjustments.approved(reviewer, { ...incident, unitCode: 'D20' }))).toBe('done');
    expect((await counted()).map(({ unitCode, rule }) => [unitCode, rule])).toContainEqual([
      'D20',
      'platform-incident',
    ]);
  });

  test('is no county department’s, which is not ranked', async () => {
    expect(await refusal(adjustments.propose(countyDepartment))).toBe('claimant-entitled');
    expect(await refusal(adjustments.propose(reviewer, { unitCode: '14080203' }))).toBe('claimant-entitled');
  });

  test('is claimed by a unit for itself alone, and by the office for a unit that it names', async () => {
    expect(await refusal(adjustments.propose(county, { unitCode: '140881' }))).toBe('proposed-unit-invalid');
    expect(await refusal(adjustments.propose(reviewer))).toBe('proposed-unit-invalid');
    expect(await refusal(adjustments.propose(reviewer, { unitCode: 'X99' }))).toBe('unit-not-in-roster');
    expect(await refusal(adjustments.propose(county, { rule: 'good-weather' }))).toBe('adjustment-rule-unknown');
  });

  test('comes with a proof of the side that proposes it', async () => {
    expect(await refusal(adjustments.propose(county, { files: [] }))).toBe('files-attached');
    const upload = { sha256: 'd'.repeat(64), size: 1, kind: 'pdf', name: 'a.pdf' } as const;
    const { id } = await adjustments.keeping.execute(otherCounty, '2021-08', upload);
    expect(await refusal(adjustments.propose(county, { files: [id] }))).toBe('attachment-unfit');
  });

  test('is verified by another reviewer than proposed it, and approved by a leader', async () => {
    const proposed = await adjustments.propose(reviewer, { unitCode: '140881' });
    expect(await refusal(adjustments.verifying.execute(await adjustments.signing(reviewer, proposed)))).toBe(
      'duties-not-separate',
    );
    const verified = await adjustments.verifying.execute(await adjustments.signing(secondReviewer, proposed));
    expect(await refusal(adjustments.approving.execute(await adjustments.signing(reviewer, verified)))).toBe(
      'role-missing',
    );
  });

  test('is taken back by the side that proposed it alone', async () => {
    const withdraw = (actor: typeof county, { id, version }: Acted) =>
      refusal(adjustments.withdrawing.execute({ ...adjustments.by(actor), id, version }));
    const claimed = await adjustments.propose(county);
    const notified = await adjustments.propose(reviewer, { unitCode: '140802' });
    expect([await withdraw(reviewer, claimed), await withdraw(county, notified)]).toEqual([
      'own-proposal',
      'own-proposal',
    ]);
    expect(await withdraw(otherCounty, claimed)).toBe('record-not-found');
    expect([await withdraw(county, claimed), await withdraw(reviewer, notified)]).toEqual(['done', 'done']);
  });

  test('that is rejected never counts', async () => {
    const before = await counted();
    const { id, version } = await adjustments.verified(county);
    await adjustments.rejecting.execute({ ...adjustments.by(leader), id, version }, '报道未署单位名称');
    expect(await counted()).toEqual(before);
  });

  test('no longer counts once the leader has revoked it, in a published month too', async () => {
    const approved = await adjustments.approved(otherCounty);
    await enterState(adjustments.bench, '2021-08', 'published');
    await adjustments.revoking.execute(await adjustments.signing(leader, approved), '经查不实，办理更正');
    await enterState(adjustments.bench, '2021-08', 'collecting');
    expect((await counted()).map(({ recordId }) => recordId)).not.toContain(approved.id);
  });

  test('is neither proposed nor approved once the month is published', async () => {
    const verified = await adjustments.verified(otherCounty);
    await enterState(adjustments.bench, '2021-08', 'published');
    const approve = adjustments.approving.execute(await adjustments.signing(leader, verified));
    expect([await refusal(approve), await refusal(adjustments.propose(county))]).toEqual([
      'month-unsigned',
      'month-unsigned',
    ]);
    await enterState(adjustments.bench, '2021-08', 'collecting');
  });

  test('is approved once, whichever of two leaders is faster, and two at once are both counted', async () => {
    const before = (await counted()).length;
    const one = await adjustments.verified(county, { rule: 'commendation' });
    const other = await adjustments.verified(department, { rule: 'commendation' });
    const approve = async (by: string, receipt: Acted) =>
      adjustments.approving.execute(await adjustments.signing({ ...leader, id: by }, receipt));
    const outcomes = await Promise.all([
      refusal(approve('leader', one)),
      refusal(approve('deputy', one)),
      refusal(approve('leader', other)),
    ]);
    expect(outcomes.sort()).toEqual(['done', 'done', 'stale-version']);
    expect((await counted()).length).toBe(before + 2);
  });

  test('is listed to an officer for the own unit alone', async () => {
    const seen = await listAdjustments(manager(), county, { month: '2021-08' });
    expect(new Set(seen.map(({ unitCode }) => unitCode))).toEqual(new Set(['140802']));
    const incidents = await listAdjustments(manager(), leader, { month: '2021-08', rule: 'platform-incident' });
    expect(incidents).toMatchObject([
      { unitName: '市发展改革委', kind: 'deduction', points: '10.00', state: 'approved' },
    ]);
  });

  test('that is notified twice deducts once a month (D-8)', async () => {
    const incident = { rule: 'platform-incident', title: '平台泄密被通报', unitCode: 'D20' };
    await adjustments.approved(reviewer, incident);
    const rows = await counted();
    const roster = [{ code: 'D20', name: '市发展改革委', group: 'department', parent: '', remit: 'penalty' }] as const;
    const { groups } = scoreMonth({
      scheme: getScheme('yuncheng-2021'),
      month: '2021-08',
      roster,
      tallies: new Map(),
      drawn: [],
      checks: new Map(),
      statements: new Set(),
      evidence: new Set(),
      previous: null,
      adjustments: rows
        .filter(({ unitCode }) => unitCode === 'D20')
        .map(({ unitCode, rule, cases }) => ({ code: unitCode, rule, count: cases, approved: true })),
    });
    expect(rows.filter(({ rule }) => rule === incident.rule)).toHaveLength(2);
    expect(groups.department).toMatchObject([{ code: 'D20', deduction: '10.00', bonus: '0.00' }]);
  });
});
