import { createDataSource, runMigrations } from '@app/database';
import { describeEachDatabase } from '@app/database/testing';
import {
  EraseExpiredPayloadsJob,
  EraseSealedPayloadJob,
  ErasingAccount,
  searchEntries,
  type EntryFilter,
} from '@app/features/audit-trail';
import { AUDIT_PARTS, AuditBench } from '@app/features/audit-trail/testing';
import { JOB_MIGRATIONS, JobRow } from '@app/jobs';
import { CreateJobEffect1700000000001, JobBench, JobEffect } from '@app/jobs/testing';
import { type Actor, type Role, RoleRequired } from '@app/kernel';
import type { DataSource } from 'typeorm';
import { AuditHoldNotFound } from './audit-retention.errors';
import { HoldActs, type HoldScope } from './hold-acts';
import { OrderErasure } from './order-erasure';
import { SetRetention } from './set-retention';

const DAY_MS = 86_400_000;

function actor(role: Role): Actor {
  return { id: `U-${role}`, roles: [role], unitCode: null, delegatedBy: null, requestId: 'r' };
}

const leader = actor('leader');
const administrator = actor('security-administrator');

describeEachDatabase('What entries sealed', ({ choice }) => {
  let dataSource: DataSource;
  let jobs: JobBench;
  let bench: AuditBench;
  let holds: HoldActs;
  let retention: SetRetention;
  let erasure: OrderErasure;
  let work: () => Promise<void>;
  let eraseNightly: () => Promise<void>;

  beforeAll(async () => {
    dataSource = await createDataSource(choice, {
      entities: [...AUDIT_PARTS.entities, JobRow, JobEffect],
      migrations: [...JOB_MIGRATIONS, ...AUDIT_PARTS.migrations, CreateJobEffect1700000000001],
    }).initialize();
    await runMigrations(dataSource);
  });
  afterAll(() => dataSource.destroy());

  beforeEach(() => {
    jobs = new JobBench(dataSource);
    bench = new AuditBench(dataSource);
    const { unitOfWork, trail, clock } = bench;
    const account = new ErasingAccount({ dataSource, unitOfWork });
    const nightly = new EraseExpiredPayloadsJob(trail, account, { clock, log: bench.log });
    const system = jobs.system([new EraseSealedPayloadJob(trail, account), nightly]);
    holds = new HoldActs(unitOfWork, clock, trail);
    retention = new SetRetention(unitOfWork, trail);
    erasure = new OrderErasure(unitOfWork, trail, system.outbox);
    work = async () => {
      const waiting = await dataSource.manager.find(JobRow);
      await system.start({ work: true });
      for (const { flowId } of waiting) await system.flows.whenFlowDone(flowId);
    };
    eraseNightly = async () => {
      await jobs.enqueue(system, { name: nightly.name, payload: {} });
      await work();
    };
  });
  afterEach(async () => {
    await jobs.clear();
    await bench.dispose();
  });

  const sealedEntry = (of: Partial<{ month: string; unit: string; subject: string }> = {}) =>
    bench.record({ ...of, sealed: { name: '张三' } });
  const order = (entryId: string) =>
    erasure.execute(administrator, { log: bench.log, entryId, reason: 'data-subject-request' });
  const hold = (scope: HoldScope = {}) => holds.place(leader, { log: bench.log, scope, ground: 'dispute' });
  const isKept = async (entryId: string) =>
    (await dataSource.query('SELECT entry_id FROM audit_sealed WHERE entry_id = ?', [entryId])).length === 1;
  const told = async (filter: Partial<EntryFilter>) => {
    const page = { limit: 20, order: 'oldest-first' } as const;
    return (await searchEntries(dataSource.manager, { ...filter, log: bench.log }, page)).map(({ entry }) => entry);
  };

  test('is erased by order, and the log stays whole', async () => {
    const [entryId, other] = [await sealedEntry(), await sealedEntry()];
    await order(entryId);
    expect(await isKept(entryId)).toBe(true);
    await work();
    expect([await isKept(entryId), await isKept(other)]).toEqual([false, true]);
    await bench.newSequencer().sequence();
    expect(await bench.examine()).toMatchObject({ isIntact: true, report: { sealedAgreeing: 1, sealedAbsent: 1 } });
    expect(await told({ subject: `audit-entry/${entryId}` })).toMatchObject([
      { action: 'sealed-payload.erasure-ordered', actor: administrator.id, reason: 'data-subject-request' },
      { action: 'sealed-payload.erased', actor: administrator.id, role: 'security-administrator' },
    ]);
    await expect(order(entryId)).rejects.toMatchObject({ code: 'audit-trail.sealed-payload-missing' });
  });

  test.each([
    ['the month', { month: '2021-08' }, true],
    ['another month', { month: '2021-09' }, false],
    ['the unit', { unit: '140802' }, true],
    ['another unit', { unit: '140803' }, false],
    ['the subject', { subject: 'record/1' }, true],
    ['the month but another unit', { month: '2021-08', unit: '140803' }, false],
    ['month, unit and subject', { month: '2021-08', unit: '140802', subject: 'record/1' }, true],
    ['the whole log', {}, true],
  ])('under a hold on %s is erased or kept', async (_, scope, isHeld) => {
    const entryId = await sealedEntry({ month: '2021-08', unit: '140802', subject: 'record/1' });
    await hold(scope);
    const ordered = order(entryId);
    if (isHeld) await expect(ordered).rejects.toMatchObject({ code: 'audit-trail.sealed-payload-held' });
    else await ordered;
    await work();
    expect(await isKept(entryId)).toBe(isHeld);
  });

  test('is kept when the hold was placed between order and erasure, and the refusal is told', async () => {
    const entryId = await sealedEntry();
    await order(entryId);
    await hold();
    await work();
    expect(await isKept(entryId)).toBe(true);
    expect(await told({ action: 'sealed-payload.erased' })).toMatchObject([
      { outcome: 'refused', refusal: 'audit-trail.sealed-payload-held' },
    ]);
  });

  test('under a hold is kept by the database itself', async () => {
    const entryId = await sealedEntry();
    const id = await hold();
    const sql = 'INSERT INTO audit_erasure (entry_id, erased_by) VALUES (?, ?)';
    await expect(dataSource.query(sql, [entryId, entryId])).rejects.toThrow('under a lawful hold');
    await expect(dataSource.query('DELETE FROM audit_hold WHERE id = ?', [id])).rejects.toThrow('never forgotten');
  });

  test('can be erased again once every hold on it is lifted; placing and lifting are told', async () => {
    const entryId = await sealedEntry({ month: '2021-08' });
    const [one, other] = [await hold({ month: '2021-08' }), await hold()];
    await holds.lift(leader, { log: bench.log, id: one });
    await expect(order(entryId)).rejects.toMatchObject({ code: 'audit-trail.sealed-payload-held' });
    await holds.lift(leader, { log: bench.log, id: other });
    await order(entryId);
    expect(await told({ subject: `audit-hold/${one}` })).toMatchObject([
      { action: 'audit-hold.placed', actor: leader.id, reason: 'dispute', month: '2021-08' },
      { action: 'audit-hold.lifted', actor: leader.id },
    ]);
    await expect(holds.lift(leader, { log: bench.log, id: one })).rejects.toThrow(AuditHoldNotFound);
    await expect(holds.lift(leader, { log: 'another', id: other })).rejects.toThrow(AuditHoldNotFound);
  });

  test('stays for good while no retention period is set', async () => {
    const entryId = await sealedEntry();
    bench.clock.forward(5_000 * DAY_MS);
    await eraseNightly();
    expect(await isKept(entryId)).toBe(true);
  });

  test('goes the night after its retention period, unless it is held', async () => {
    const held = await sealedEntry({ unit: '140802' });
    const old = (await Promise.all(Array.from({ length: 3 }, () => sealedEntry()))).sort();
    await hold({ unit: '140802' });
    await retention.execute(administrator, { log: bench.log, months: 12, version: 1 });
    bench.clock.forward(364 * DAY_MS);
    const young = await sealedEntry();
    await eraseNightly();
    expect(await isKept(old[0]!)).toBe(true);
    bench.clock.forward(3 * DAY_MS);
    await eraseNightly();
    expect(await Promise.all([...old, young, held].map(isKept))).toEqual([false, false, false, true, true]);
    expect(await told({ action: 'sealed-payload.erased' })).toMatchObject(
      old.map((id) => ({ actor: 'system', reason: 'retention-ended', subject: `audit-entry/${id}` })),
    );
  });

  test('has the retention period that was set last, and the change is told', async () => {
    await retention.execute(administrator, { log: bench.log, months: 12, version: 1 });
    await retention.execute(administrator, { log: bench.log, months: 6, version: 2 });
    expect(await told({ action: 'audit-retention.set' })).toMatchObject([
      { facts: { months: 12 } },
      { facts: { months: 6, before: 12 } },
    ]);
    const entryId = await sealedEntry();
    bench.clock.forward(190 * DAY_MS);
    await eraseNightly();
    expect(await isKept(entryId)).toBe(false);
  });

  test('is let go of by no one person: who orders erasures lifts no hold, and the other way round', async () => {
    const entryId = await sealedEntry();
    const id = await hold();
    expect(() => holds.lift(administrator, { log: bench.log, id })).toThrow(RoleRequired);
    expect(() => erasure.execute(leader, { log: bench.log, entryId, reason: 'purpose-fulfilled' })).toThrow(
      RoleRequired,
    );
    expect(() => retention.execute(leader, { log: bench.log, months: 6, version: 1 })).toThrow(RoleRequired);
    const auditor = actor('auditor');
    expect(() => holds.place(auditor, { log: bench.log, scope: {}, ground: 'dispute' })).toThrow(RoleRequired);
  });
});
