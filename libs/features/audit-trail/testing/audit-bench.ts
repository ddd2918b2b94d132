import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CheckpointFolder, noteSigner, parseVerifierKey, type NoteSigner } from '@app/audit-log';
import { TypeOrmUnitOfWork } from '@app/database';
import { SetClock } from '@app/jobs/testing';
import type { AuditFact, UnitOfWork } from '@app/kernel';
import type { DataSource } from 'typeorm';
import {
  AuditCheckpoint,
  AuditEntryRow,
  AuditHold,
  AuditLeaf,
  AuditLogState,
  AuditRetention,
  AuditSequencer,
  AuditSubtree,
  CreateAuditHolds1637714300000,
  CreateAuditLog1637713500000,
  CreateAuditTrail1637712600000,
  DatabaseAuditTrail,
  examineAuditLog,
  GuardAuditLog1637713500001,
  type LogExamination,
  type SequencerParts,
  VersionAuditRetention1637714910000,
} from '..';

/** What a data source needs to hold audit logs and nothing else. */
export const AUDIT_PARTS = {
  entities: [AuditEntryRow, AuditLogState, AuditLeaf, AuditSubtree, AuditCheckpoint, AuditHold, AuditRetention],
  migrations: [
    CreateAuditTrail1637712600000,
    CreateAuditLog1637713500000,
    GuardAuditLog1637713500001,
    CreateAuditHolds1637714300000,
    VersionAuditRetention1637714910000,
  ],
};

let logs = 0;

/** A log of its own in a database that others may use, with everything that works on it. Rows cannot be deleted: each test takes a new one. */
export class AuditBench {
  readonly clock = new SetClock();
  readonly dir = mkdtempSync(join(tmpdir(), 'audit-bench-'));
  readonly signer: NoteSigner;
  readonly folder: CheckpointFolder;
  readonly unitOfWork: UnitOfWork;
  readonly trail: DatabaseAuditTrail;
  private exports = 0;

  constructor(
    readonly dataSource: DataSource,
    name = `yuncheng.example/log-${logs++}`,
  ) {
    this.signer = noteSigner(name, Buffer.alloc(32, 7));
    this.folder = new CheckpointFolder(join(this.dir, 'checkpoints'), this.verifier);
    this.unitOfWork = new TypeOrmUnitOfWork(dataSource);
    this.trail = this.newTrail();
  }

  get log(): string {
    return this.signer.name;
  }

  get verifier() {
    return parseVerifierKey(this.signer.verifierKey);
  }

  /** The trail of one more process. */
  newTrail(clock = this.clock): DatabaseAuditTrail {
    return new DatabaseAuditTrail(clock, { log: this.log, unitOfWork: this.unitOfWork });
  }

  /** The sequencer of one more process. */
  newSequencer(parts: Partial<SequencerParts> = {}): AuditSequencer {
    const { dataSource, unitOfWork, clock, signer, folder } = this;
    return new AuditSequencer({ dataSource, unitOfWork, clock, signer, folder, ...parts });
  }

  /** Records one entry in a transaction of its own and returns its id. */
  record(change: Partial<AuditFact> = {}, trail = this.trail): Promise<string> {
    const fact = { actor: 'U-1', role: 'reviewer', action: 'record.corrected', subject: 'record/1', ...change };
    return this.unitOfWork.run((tx) => trail.recordEntry(tx, fact));
  }

  async recordMany(count: number, change: (nth: number) => Partial<AuditFact> = () => ({})): Promise<string[]> {
    const ids: string[] = [];
    for (let nth = 0; nth < count; nth++) ids.push(await this.record({ subject: `record/${nth}`, ...change(nth) }));
    return ids;
  }

  /** The entries' ids by their place. */
  async places(): Promise<string[]> {
    const leaves = await this.dataSource.manager.find(AuditLeaf, {
      where: { log: this.log },
      order: { leafIndex: 'ASC' },
    });
    expect(leaves.map(({ leafIndex }) => leafIndex)).toEqual(leaves.map((_, nth) => nth));
    return leaves.map(({ entryId }) => entryId);
  }

  /** The sizes of the checkpoints in the database and of those in the files. */
  async checkpointSizes(): Promise<{ stored: number[]; listed: number[] }> {
    const where = { log: this.log };
    const stored = await this.dataSource.manager.find(AuditCheckpoint, { where, order: { size: 'ASC' } });
    return { stored: stored.map(({ size }) => size), listed: (await this.folder.all()).map(({ size }) => size) };
  }

  examine(): Promise<LogExamination> {
    const { verifier, folder, signer, dir } = this;
    return examineAuditLog(this.dataSource, {
      log: verifier,
      verifierKey: signer.verifierKey,
      folder,
      exportTo: join(dir, `export-${this.exports++}`),
    });
  }

  dispose(): Promise<void> {
    return rm(this.dir, { recursive: true, force: true });
  }
}
