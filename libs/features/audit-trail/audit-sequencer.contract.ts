import {
  type CheckpointFolder,
  emptyLog,
  LogBehindCheckpoint,
  LogForked,
  NoteSignatureInvalid,
  sequence,
} from '@app/audit-log';
import { describeEachDatabase } from '@app/database/testing';
import { Gate, SetClock } from '@app/jobs/testing';
import type { UnitOfWork } from '@app/kernel';
import type { DataSource } from 'typeorm';
import { AuditClaimLost, auditHealth, AuditLogState, AuditLogStopped, AuditSequencing } from '.';
import { AUDIT_PARTS, AuditBench } from './testing/audit-bench';
import { dropTriggers } from './testing/drop-triggers';

jest.setTimeout(60_000);

describeEachDatabase('The sequencer', (database) => {
  let dataSource: DataSource;
  let bench: AuditBench;
  beforeAll(async () => {
    dataSource = await database.open(AUDIT_PARTS);
  });
  beforeEach(() => {
    bench = new AuditBench(dataSource);
  });
  afterEach(() => bench.dispose());

  test('gives each entry a place in the order it was recorded, and signs a checkpoint over all', async () => {
    const ids = await bench.recordMany(5);
    expect(await bench.newSequencer().sequence()).toBe('done');
    expect(await bench.places()).toEqual(ids);
    expect(await bench.checkpointSizes()).toEqual({ stored: [5], listed: [5] });
    expect(await bench.examine()).toMatchObject({ isIntact: true, pending: 0, report: { rows: 5, keyPinned: true } });
  });

  test('has nothing to do for a log without entries, and signs nothing twice', async () => {
    const sequencer = bench.newSequencer();
    expect(await sequencer.hasWork()).toBe(false);
    await sequencer.sequence();
    expect(await bench.checkpointSizes()).toEqual({ stored: [], listed: [] });
    await bench.record();
    expect(await sequencer.hasWork()).toBe(true);
    await sequencer.sequence();
    expect(await sequencer.hasWork()).toBe(false);
    await sequencer.sequence();
    expect(await bench.checkpointSizes()).toEqual({ stored: [1], listed: [1] });
  });

  test('leaves no gap and doubles nothing when many write and several sequence at once', async () => {
    const writers = Array.from({ length: 8 }, async (_, writer) => {
      const trail = bench.newTrail();
      const ids: string[] = [];
      for (let nth = 0; nth < 15; nth++) ids.push(await bench.record({ actor: `U-${writer}` }, trail));
      return ids;
    });
    let isOver = false;
    const sequencers = Array.from({ length: 3 }, async () => {
      const sequencer = bench.newSequencer({ batch: 7 });
      while (!isOver) await sequencer.sequence().catch(unlessClaimLost);
    });
    const ids = (await Promise.all(writers)).flat();
    isOver = true;
    await Promise.all(sequencers);
    await bench.newSequencer().sequence();
    expect([...(await bench.places())].sort()).toEqual([...ids].sort());
    expect((await bench.checkpointSizes()).stored.at(-1)).toBe(120);
    expect(await bench.examine()).toMatchObject({ isIntact: true, pending: 0 });
  });

  test('works off a backlog larger than a batch in one call', async () => {
    const ids = await bench.recordMany(30);
    await bench.newSequencer({ batch: 4 }).sequence();
    expect(await bench.places()).toEqual(ids);
  });

  test('gives an entry that commits late the next place, whatever its id', async () => {
    const slow = new SetClock(new Date(bench.clock.now().getTime() - 30_000));
    const first = await bench.record();
    await bench.newSequencer().sequence();
    const late = await bench.record({}, bench.newTrail(slow));
    expect(late < first).toBe(true);
    await bench.newSequencer().sequence();
    expect(await bench.places()).toEqual([first, late]);
  });

  test('finds by its sweep an entry that commits hours late', async () => {
    const slow = new SetClock(new Date(bench.clock.now().getTime() - 3 * 3_600_000));
    const first = await bench.record();
    await bench.newSequencer().sequence();
    const late = await bench.record({}, bench.newTrail(slow));
    await bench.newSequencer().sequence();
    expect(await bench.places()).toEqual([first]);
    bench.clock.forward(10 * 60_000);
    expect(await bench.newSequencer().hasWork()).toBe(true);
    await bench.newSequencer().sequence();
    expect(await bench.places()).toEqual([first, late]);
    expect(await bench.newSequencer().hasWork()).toBe(false);
  });

  describe('when its process dies', () => {
    const dying = new Error('the process died');

    test('before the commit, nothing was written', async () => {
      await bench.recordMany(3);
      const signer = { ...bench.signer, sign: () => fail(dying) };
      await expect(bench.newSequencer({ signer }).sequence()).rejects.toThrow(dying);
      expect(await bench.places()).toEqual([]);
      await bench.newSequencer().sequence();
      expect(await bench.examine()).toMatchObject({ isIntact: true, report: { rows: 3 } });
    });

    test('in the commit, what was committed is gone on from', async () => {
      await bench.recordMany(3);
      const unitOfWork: UnitOfWork = { run: (work) => bench.unitOfWork.run(work).then(() => fail(dying)) };
      await expect(bench.newSequencer({ unitOfWork }).sequence()).rejects.toThrow(dying);
      await bench.record();
      await bench.newSequencer().sequence();
      expect(await bench.checkpointSizes()).toEqual({ stored: [3, 4], listed: [3, 4] });
      expect(await bench.examine()).toMatchObject({ isIntact: true, report: { rows: 4 } });
    });

    test('between the commit and the files, the next round puts the checkpoint there', async () => {
      await bench.recordMany(3);
      const { folder } = bench;
      const broken = {
        newest: () => folder.newest(),
        append: () => Promise.reject(dying),
      } as never as CheckpointFolder;
      await expect(bench.newSequencer({ folder: broken }).sequence()).rejects.toThrow(dying);
      expect(await bench.checkpointSizes()).toEqual({ stored: [3], listed: [] });
      expect(await bench.newSequencer().hasWork()).toBe(true);
      await bench.newSequencer().sequence();
      expect(await bench.checkpointSizes()).toEqual({ stored: [3], listed: [3] });
    });

    test('without giving the log back, another takes over after ten seconds, and it can write no more', async () => {
      await bench.recordMany(2);
      const { folder, clock } = bench;
      const gate = new Gate();
      const slow = { newest: () => gate.pass().then(() => folder.newest()) } as never as CheckpointFolder;
      const stuck = bench.newSequencer({ folder: slow }).sequence();
      await gate.reached;
      expect(await bench.newSequencer().sequence()).toBe('busy');
      clock.forward(10_001);
      expect(await bench.newSequencer().sequence()).toBe('done');
      gate.open();
      await expect(stuck).rejects.toThrow(AuditClaimLost);
      expect(await bench.checkpointSizes()).toEqual({ stored: [2], listed: [2] });
    });
  });

  describe('stops with an alarm', () => {
    beforeEach(async () => {
      await dropTriggers(dataSource);
      await bench.recordMany(4);
      await bench.newSequencer().sequence();
      await bench.recordMany(4);
      await bench.newSequencer().sequence();
    });

    async function expectStopped(refusal: new () => Error, code: string): Promise<void> {
      await bench.record();
      await expect(bench.newSequencer().sequence()).rejects.toThrow(refusal);
      expect(await auditHealth(dataSource.manager, bench.log)).toMatchObject({ state: 'stopped', alarm: code });
      await expect(bench.newSequencer().sequence()).rejects.toThrow(AuditLogStopped);
      expect(await bench.newSequencer().hasWork()).toBe(false);
      expect((await bench.checkpointSizes()).listed).toEqual([4, 8]);
      // Acts go on, and are recorded.
      await bench.record();
    }

    /** Puts the rows back as they were at four leaves. */
    async function setBack(): Promise<void> {
      const { log } = bench;
      await dataSource.query('DELETE FROM audit_leaf WHERE log = ? AND leaf_index >= 4', [log]);
      await dataSource.query('DELETE FROM audit_checkpoint WHERE log = ? AND size > 4', [log]);
      const rows: { entry: string }[] = await dataSource.query(
        'SELECT e.entry AS entry FROM audit_leaf l JOIN audit_entry e ON e.id = l.entry_id WHERE l.log = ? ORDER BY leaf_index',
        [log],
      );
      const { state } = sequence(
        emptyLog(log),
        rows.map(({ entry }) => Buffer.from(entry)),
      );
      await dataSource.manager.update(AuditLogState, { log }, { size: 4, tree: state.range });
    }

    test('when the database was set back behind a checkpoint', async () => {
      await setBack();
      await expectStopped(LogBehindCheckpoint, 'audit-log.behind-checkpoint');
    });

    test('when nothing was recorded since the database was set back', async () => {
      await setBack();
      expect(await bench.newSequencer().hasWork()).toBe(true);
      await expect(bench.newSequencer().sequence()).rejects.toThrow(LogBehindCheckpoint);
    });

    test('when leaves were rewritten', async () => {
      await dataSource.query('UPDATE audit_leaf SET leaf_hash = ? WHERE log = ? AND leaf_index = 2', [
        'ab'.repeat(32),
        bench.log,
      ]);
      await expectStopped(LogForked, 'audit-log.forked');
    });

    test('when the state alone was set back', async () => {
      const { log } = bench;
      await dataSource.query('DELETE FROM audit_checkpoint WHERE log = ?', [log]);
      await dataSource.manager.update(AuditLogState, { log }, { size: 0, tree: { size: 0, hashes: [] } });
      await expectStopped(LogForked, 'audit-log.forked');
    });

    test('when a stored checkpoint is not the log’s', async () => {
      const [{ note }] = await dataSource.query('SELECT note FROM audit_checkpoint WHERE log = ? AND size = 8', [
        bench.log,
      ]);
      const forged = note.replace('\n8\n', '\n7\n');
      await dataSource.query('UPDATE audit_checkpoint SET note = ? WHERE log = ? AND size = 8', [forged, bench.log]);
      await expectStopped(NoteSignatureInvalid, 'audit-log.note-signature-invalid');
    });
  });

  test('works by itself: within two seconds of the commit there is a checkpoint, without being poked', async () => {
    const problems: unknown[] = [];
    const note = (_: string, error?: unknown) => problems.push(error);
    const sequencing = new AuditSequencing(bench.newSequencer(), { warn: note, error: note });
    sequencing.start();
    const committed = performance.now();
    await bench.record();
    while ((await bench.checkpointSizes()).listed.length === 0) await new Promise((done) => setTimeout(done, 20));
    expect(performance.now() - committed).toBeLessThan(2_000);
    await sequencing.stop();
    expect(problems).toEqual([]);
  });
});

function fail(error: Error): never {
  throw error;
}

function unlessClaimLost(error: unknown): void {
  if (!(error instanceof AuditClaimLost)) throw error;
}
