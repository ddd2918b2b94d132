import { generateKeyPairSync } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseEntry, verifyAuditExport, verifyConsistency, verifyTlogProof, openCheckpoint } from '@app/audit-log';
import { describeEachDatabase } from '@app/database/testing';
import { actedBy, type Actor } from '@app/kernel';
import type { DataSource } from 'typeorm';
import {
  AuditCheckpointUnknown,
  AuditEntryNotCovered,
  AuditEntryRow,
  findCoveringCheckpoint,
  AuditEntryUnknown,
  auditHealth,
  DatabaseAuditTrail,
  entriesPerHour,
  EraseSealedPayload,
  exportAuditLog,
  exportSignedLog,
  OpenSealedPayload,
  proveConsistency,
  proveInclusion,
  ResumeAuditLog,
  SealedPayloadMissing,
  searchEntries,
  sequenceLog,
  streamEntries,
  subjectTimeline,
  writeReceipt,
} from '.';
import { AUDIT_PARTS, AuditBench } from './testing/audit-bench';

jest.setTimeout(60_000);

const auditor: Actor = {
  id: 'U-9',
  roles: ['auditor'],
  unitCode: null,
  delegatedBy: null,
  requestId: 'request-9',
};

describeEachDatabase('The audit trail', (database) => {
  let dataSource: DataSource;
  let bench: AuditBench;
  beforeAll(async () => {
    dataSource = await database.open(AUDIT_PARTS);
  });
  beforeEach(() => {
    bench = new AuditBench(dataSource);
  });
  afterEach(() => bench.dispose());

  const rowOf = (id: string) => dataSource.manager.findOneByOrFail(AuditEntryRow, { id });
  const entryOf = async (id: string) => parseEntry(Buffer.from((await rowOf(id)).entry))!;

  describe('records', () => {
    test('an act in the transaction of what it describes, or not at all', async () => {
      const failing = bench.unitOfWork.run(async (tx) => {
        await bench.trail.record(tx, {
          actor: 'U-1',
          role: 'leader',
          action: 'bulletin.signed',
          subject: 'bulletin/1',
        });
        throw new Error('no');
      });
      await expect(failing).rejects.toThrow('no');
      expect(await dataSource.manager.countBy(AuditEntryRow, { log: bench.log })).toBe(0);
    });

    test('who acted, in which role, for whom, on what, and how it ended', async () => {
      const leader: Actor = { ...auditor, id: 'U-2', roles: ['leader'], delegatedBy: 'U-1' };
      const id = await bench.record({
        ...actedBy(leader, 'leader'),
        action: 'bulletin.signed',
        subject: 'bulletin/1',
        month: '2021-08',
        unit: '140802',
        facts: { version: 2 },
        before: null,
        after: 'a'.repeat(64),
      });
      expect(await entryOf(id)).toEqual({
        v: 2,
        log: bench.log,
        seq: id,
        at: '2021-10-08T01:00:00.000Z',
        actor: 'U-2',
        role: 'leader',
        delegatedBy: 'U-1',
        requestId: 'request-9',
        action: 'bulletin.signed',
        subject: 'bulletin/1',
        month: '2021-08',
        unit: '140802',
        facts: { version: 2 },
        after: 'a'.repeat(64),
        outcome: 'done',
      });
    });

    test('a refusal, although the act was rolled back', async () => {
      await bench.trail.recordRefusal({
        ...actedBy(auditor, 'auditor'),
        action: 'x.y',
        subject: 's',
        refusal: 'stale-version',
      });
      const [found] = await searchEntries(
        dataSource.manager,
        { log: bench.log, outcome: 'refused' },
        { limit: 9, order: 'newest-first' },
      );
      expect(found!.entry).toMatchObject({ outcome: 'refused', refusal: 'stale-version', actor: 'U-9' });
    });

    test('what was done in one millisecond in the order it was done', async () => {
      const ids = await bench.recordMany(50);
      expect([...ids].sort()).toEqual(ids);
    });
  });

  describe('keeps what names people apart', () => {
    const sealed = { before: { name: '张三' }, after: { name: '李四' } };
    const open = (entryId: string) =>
      bench.unitOfWork.run((tx) =>
        new OpenSealedPayload(bench.trail).execute(tx, auditor, {
          log: bench.log,
          entryId,
          role: 'auditor',
          reason: 'inspection',
        }),
      );
    const erase = (entryId: string) =>
      bench.unitOfWork.run((tx) =>
        new EraseSealedPayload(bench.trail).execute(tx, auditor, {
          log: bench.log,
          entryId,
          role: 'auditor',
          reason: 'PIPL 47',
        }),
      );

    test('the entry holds a salted digest alone', async () => {
      const ids = [await bench.record({ sealed }), await bench.record({ sealed })];
      const entries = await Promise.all(ids.map(rowOf));
      expect(entries.map(({ entry }) => entry).join()).not.toMatch(/张三|李四/);
      const [first, second] = entries.map(({ entry }) => parseEntry(Buffer.from(entry))!.sealed!.digest);
      expect(first).not.toBe(second);
    });

    test('who looks at it is recorded', async () => {
      const id = await bench.record({ sealed });
      expect(await open(id)).toEqual(sealed);
      const [found] = await subjectTimeline(
        dataSource.manager,
        { log: bench.log, subject: `audit-entry/${id}` },
        { limit: 9 },
      );
      expect(found!.entry).toMatchObject({ action: 'sealed-payload.opened', actor: 'U-9' });
    });

    test('once erased it is gone, the log says who erased it, and is still whole', async () => {
      const [id, other] = [await bench.record({ sealed }), await bench.record({ sealed })];
      await bench.newSequencer().sequence();
      await erase(id);
      await expect(open(id)).rejects.toThrow(SealedPayloadMissing);
      await expect(erase(id)).rejects.toThrow(SealedPayloadMissing);
      expect(await open(other)).toEqual(sealed);
      await bench.newSequencer().sequence();
      const report = { rows: 4, sealedAgreeing: 1, sealedAbsent: 1 };
      expect(await bench.examine()).toMatchObject({ isIntact: true, findings: [], report });
      const found = await searchEntries(
        dataSource.manager,
        { log: bench.log, action: 'sealed-payload.erased' },
        { limit: 9, order: 'newest-first' },
      );
      expect(found.map(({ entry }) => entry?.subject)).toEqual([`audit-entry/${id}`]);
    });

    test('an entry that sealed nothing has nothing to erase, and leaves no erasure', async () => {
      const id = await bench.record();
      await expect(erase(id)).rejects.toThrow(SealedPayloadMissing);
      expect(await dataSource.query('SELECT * FROM audit_erasure WHERE entry_id = ?', [id])).toEqual([]);
    });
  });

  describe('cannot be changed where it is stored', () => {
    let kept: AuditBench;
    beforeAll(async () => {
      kept = new AuditBench(dataSource);
      const [entryId = ''] = await kept.recordMany(2, () => ({ sealed: { name: '张三' } }));
      await kept.recordMany(256);
      const order = { log: kept.log, entryId, role: 'auditor', reason: 'PIPL 47' } as const;
      await kept.unitOfWork.run((tx) => new EraseSealedPayload(kept.trail).execute(tx, auditor, order));
      await kept.newSequencer().sequence();
    });
    afterAll(() => kept.dispose());

    test.each([
      ['audit_entry', 'actor'],
      ['audit_leaf', 'leaf_hash'],
      ['audit_subtree', 'hash'],
      ['audit_checkpoint', 'note'],
      ['audit_erasure', 'erased_by'],
      ['audit_sealed', 'payload'],
    ])('%s refuses UPDATE and DELETE', async (table, column) => {
      await expect(dataSource.query(`UPDATE ${table} SET ${column} = 'x'`)).rejects.toThrow(`${table} refuses UPDATE`);
      await expect(dataSource.query(`DELETE FROM ${table}`)).rejects.toThrow(`${table} refuses DELETE`);
    });

    test('audit_log refuses DELETE', async () => {
      await expect(dataSource.query('DELETE FROM audit_log')).rejects.toThrow('audit_log refuses DELETE');
    });
  });

  describe('proves', () => {
    let ids: string[];
    let proven: AuditBench;
    beforeAll(async () => {
      proven = new AuditBench(dataSource);
      ids = await proven.recordMany(300);
      await proven.newSequencer({ batch: 110 }).sequence();
    });
    afterAll(() => proven.dispose());

    test('that each entry is in the log, by a receipt that can be checked offline', async () => {
      for (const id of [0, 1, 109, 110, 254, 255, 256, 299].map((place) => ids[place]!)) {
        const receipt = await writeReceipt(dataSource.manager, proven.log, id);
        const bytes = Buffer.from((await rowOf(id)).entry);
        expect(verifyTlogProof(receipt, bytes, proven.verifier)).toBe(true);
        expect(verifyTlogProof(receipt, Buffer.from('{}'), proven.verifier)).toBe(false);
      }
    });

    test('that the log only grew between two checkpoints', async () => {
      const { stored } = await proven.checkpointSizes();
      expect(stored).toEqual([110, 220, 300]);
      const notes: { note: string }[] = await dataSource.query(
        'SELECT note FROM audit_checkpoint WHERE log = ? ORDER BY size',
        [proven.log],
      );
      const [first, , last] = notes.map(({ note }) => openCheckpoint(note, proven.verifier));
      const { proof } = await proveConsistency(dataSource.manager, proven.log, { size1: 110, size2: 300 });
      expect(verifyConsistency({ size1: 110, size2: 300, root1: first!.root, root2: last!.root, proof })).toBe(true);
      await expect(proveConsistency(dataSource.manager, proven.log, { size1: 1, size2: 301 })).rejects.toThrow(
        AuditCheckpointUnknown,
      );
    });

    test('by a checkpoint that covers every entry about a subject, once there is one', async () => {
      const document = { log: bench.log, subject: 'document/covered' };
      const { manager } = dataSource;
      await bench.record({ subject: document.subject });
      await expect(findCoveringCheckpoint(manager, document)).rejects.toThrow(AuditEntryNotCovered);
      await bench.newSequencer().sequence();
      const covering = await findCoveringCheckpoint(manager, document);
      expect(covering!.size).toBe((await bench.places()).length);
      await bench.record();
      expect(await findCoveringCheckpoint(manager, document)).toEqual(covering);
      await bench.record({ subject: document.subject });
      await expect(findCoveringCheckpoint(manager, document)).rejects.toThrow(AuditEntryNotCovered);
      expect(await findCoveringCheckpoint(manager, { log: 'no log', subject: 'x' })).toBeNull();
    });

    test('nothing of an entry that is not there, or has no place yet', async () => {
      await expect(proveInclusion(dataSource.manager, bench.log, ids[0]!)).rejects.toThrow(AuditEntryUnknown);
      const id = await bench.record();
      await expect(proveInclusion(dataSource.manager, bench.log, id)).rejects.toThrow(AuditEntryNotCovered);
    });
  });

  describe('shows the auditor', () => {
    const HOUR = 3_600_000;
    beforeEach(async () => {
      await bench.record({
        actor: 'U-1',
        unit: '140802',
        month: '2021-08',
        subject: 'task/1',
        action: 'task.answered',
      });
      bench.clock.forward(HOUR);
      await bench.record({
        actor: 'U-2',
        unit: '140802',
        month: '2021-09',
        subject: 'task/1',
        action: 'task.returned',
      });
      await bench.newSequencer().sequence();
      await bench.record({ actor: 'U-2', month: '2021-09', subject: 'task/2', sealed: { before: 1 } });
      await bench.trail.recordRefusal({
        actor: 'U-2',
        role: 'leader',
        action: 'task.closed',
        subject: 'task/1',
        refusal: 'x',
      });
    });
    const page = { limit: 10, order: 'oldest-first' } as const;
    const actions = async (filter: object) =>
      (await searchEntries(dataSource.manager, { log: bench.log, ...filter }, page)).map(({ entry }) => entry?.action);

    test('entries by person, unit, subject, month, action, outcome and time', async () => {
      expect(await actions({ actor: 'U-1' })).toEqual(['task.answered']);
      expect(await actions({ unit: '140802' })).toEqual(['task.answered', 'task.returned']);
      expect(await actions({ month: '2021-09' })).toEqual(['task.returned', 'record.corrected']);
      expect(await actions({ action: 'task.returned', actor: 'U-1' })).toEqual([]);
      expect(await actions({ outcome: 'refused' })).toEqual(['task.closed']);
      const start = new Date('2021-10-08T01:00:00Z');
      expect(await actions({ from: start, until: new Date(start.getTime() + HOUR) })).toEqual(['task.answered']);
      expect(await actions({ from: new Date(start.getTime() + 1) })).toHaveLength(3);
    });

    test('the life of one subject in order, refusals included, with their places', async () => {
      const found = await subjectTimeline(dataSource.manager, { log: bench.log, subject: 'task/1' }, { limit: 10 });
      expect(found.map(({ entry, leafIndex }) => [entry?.action, leafIndex])).toEqual([
        ['task.answered', 0],
        ['task.returned', 1],
        ['task.closed', null],
      ]);
    });

    test('page after page, each entry once, while the log grows', async () => {
      const seen: string[] = [];
      let after: string | undefined;
      for (;;) {
        const next = { limit: 2, order: 'newest-first', ...(after === undefined ? {} : { after }) } as const;
        const part = await searchEntries(dataSource.manager, { log: bench.log }, next);
        if (part.length === 0) break;
        seen.push(...part.map(({ entry }) => entry!.action));
        after = part.at(-1)!.id;
        await bench.record();
      }
      expect(seen).toEqual(['task.closed', 'record.corrected', 'task.returned', 'task.answered']);
    });

    test('who did how much in which hour', async () => {
      const span = { from: new Date('2021-10-08T00:00:00Z'), until: new Date('2021-10-09T00:00:00Z') };
      expect(await entriesPerHour(dataSource.manager, bench.log, span)).toEqual([
        { actor: 'U-1', hour: '2021-10-08T01:00:00.000Z', done: 1, refused: 0 },
        { actor: 'U-2', hour: '2021-10-08T02:00:00.000Z', done: 2, refused: 1 },
      ]);
    });

    test('all that matches as a stream, to be exported', async () => {
      const found = [];
      for await (const one of streamEntries(dataSource, { log: bench.log })) found.push(one.sealed);
      expect(found).toEqual([null, null, 'kept', null]);
    });
  });

  test('says since when entries wait for a place, and goes on after an alarm when a person says so', async () => {
    await bench.recordMany(2);
    await bench.newSequencer().sequence();
    await bench.record();
    const health = await auditHealth(dataSource.manager, bench.log);
    expect(health).toMatchObject({ state: 'well', size: 2, waitingSince: bench.clock.now() });
    await dataSource.query(`UPDATE audit_log SET alarm = 'audit-log.forked' WHERE log = ?`, [bench.log]);
    const order = { log: bench.log, role: 'auditor', reason: 'backup brought back' } as const;
    const resume = () => bench.unitOfWork.run((tx) => new ResumeAuditLog(bench.trail).execute(tx, auditor, order));
    expect([await resume(), await resume()]).toEqual([true, false]);
    await bench.newSequencer().sequence();
    expect(await auditHealth(dataSource.manager, bench.log)).toMatchObject({
      state: 'well',
      size: 4,
      waitingSince: null,
    });
  });

  describe('of an unattended run', () => {
    test('is sequenced in one go and exported with a key of its own', async () => {
      const { privateKey } = generateKeyPairSync('ed25519');
      const ids = await bench.recordMany(5, (nth) => (nth === 3 ? { sealed: { name: '张三' } } : {}));
      const sequenced = await sequenceLog(dataSource.manager, bench.log);
      expect(sequenced.checkpoint).toMatchObject({ origin: bench.log, size: 5 });
      const folder = join(bench.dir, 'run');
      await exportAuditLog(sequenced, { folder, privateKey });
      expect(await verifyAuditExport(folder)).toMatchObject({ status: 'intact', rows: 5, sealedAgreeing: 1 });
      expect(await bench.places()).toEqual(ids);
    });

    test('may be sequenced again after more was recorded', async () => {
      await bench.recordMany(2);
      await sequenceLog(dataSource.manager, bench.log);
      await bench.record();
      expect((await sequenceLog(dataSource.manager, bench.log)).checkpoint.size).toBe(3);
      expect((await sequenceLog(dataSource.manager, `${bench.log}-empty`)).checkpoint.size).toBe(0);
    });

    test('needs no office, and cannot record for one', async () => {
      const run = new DatabaseAuditTrail(bench.clock);
      const fact = { actor: 'unattended-run', role: 'system', action: 'month.opened', subject: '2021-08' };
      await bench.unitOfWork.run((tx) => run.record(tx, { ...fact, log: bench.log }));
      await expect(bench.unitOfWork.run((tx) => run.record(tx, fact))).rejects.toThrow(TypeError);
      await expect(run.recordRefusal({ ...fact, refusal: 'x' })).rejects.toThrow(TypeError);
      expect(await dataSource.manager.countBy(AuditEntryRow, { log: bench.log })).toBe(1);
    });
  });

  test('a signed log is exported with all its checkpoints', async () => {
    const folder = join(bench.dir, 'office');
    const to = { folder, verifierKeys: [bench.signer.verifierKey] };
    await expect(exportSignedLog(dataSource, bench.log, to)).rejects.toThrow(AuditCheckpointUnknown);
    for (let nth = 0; nth < 3; nth++) {
      await bench.recordMany(3);
      await bench.newSequencer().sequence();
    }
    await exportSignedLog(dataSource, bench.log, to);
    expect(await readFile(join(folder, 'checkpoints', '6'), 'utf8')).toContain('\n6\n');
    const report = await verifyAuditExport(folder, { verifierKey: bench.verifier });
    expect(report).toMatchObject({ status: 'intact', rows: 9, checkpoints: 3 });
  });
});
