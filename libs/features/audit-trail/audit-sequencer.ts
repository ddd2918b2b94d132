import {
  checkAgainst,
  type Checkpoint,
  type CheckpointFolder,
  type ListedCheckpoint,
  LogBehindCheckpoint,
  nodesToCheck,
  type NoteSigner,
  openCheckpoint,
  parseVerifierKey,
  type Sequenced,
  signCheckpoint,
} from '@app/audit-log';
import { managerOf, updateMatching } from '@app/database';
import { type Clock, DomainError, newId, type UnitOfWork } from '@app/kernel';
import { type DataSource, type EntityManager, IsNull, LessThan, MoreThan } from 'typeorm';
import { AuditLogState } from './audit-log-state.entity';
import { AuditCheckpoint } from './audit-tree.entity';
import { AuditLogStopped } from './audit-trail.errors';
import { momentOf } from './entry-ids';
import { integrateEntries } from './integrate-entries';
import { type Claim, getClaimed, openLog, treeStateOf, writeClaimed } from './log-state';
import { findOverlooked, findPending, nextLookFrom } from './pending-entries';
import { loadHashes } from './stored-tree';

export interface SequencerParts {
  /** Of the account that may write the tree. */
  readonly dataSource: DataSource;
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  /** Its name is the log's. */
  readonly signer: NoteSigner;
  /** Checkpoints outside the database. */
  readonly folder: CheckpointFolder;
  /** Entries placed in one transaction; 500 unless said. */
  readonly batch?: number;
}

/** What a call did: `busy` when another sequencer has the log. */
export type SequencingOutcome = 'done' | 'busy';

/** A claim that is not renewed ends after this time. Only waiting hangs on it: the fence keeps a late holder from writing. */
const CLAIM_MS = 10_000;
/** Every so often all entries are looked at for one that came late. */
const SWEEP_MS = 10 * 60_000;
/** How far the mark behind which entries have places may lag while nothing happens. */
const LAG_MS = 5 * 60_000;
const BATCH = 500;
const UNLISTED = 1000;

/**
 * Moves the entries of one log into its tree and signs checkpoints. Any number of sequencers in any number of processes may work on a log:
 * one claims it, and every write is conditioned on the claim's number.
 *
 * The order is that of ids (time, then random) among the entries visible to a round; an entry that commits later gets a later place,
 * whatever its id. None can be lost: a round looks back at the last minute, and a sweep at everything.
 */
export class AuditSequencer {
  readonly log: string;
  private readonly batch: number;

  constructor(private readonly parts: SequencerParts) {
    this.log = parts.signer.name;
    this.batch = parts.batch ?? BATCH;
  }

  /**
   * Brings tree, checkpoints and checkpoint files up to what was committed before the call. Throws `AuditLogStopped` once there was an
   * alarm; and when it finds the database behind or against a checkpoint signed before, raises the alarm and throws what it found
   * (`LogBehindCheckpoint`, `LogForked`, …): nothing is signed from then on.
   */
  async sequence(): Promise<SequencingOutcome> {
    const claim = await this.claim();
    if (claim === null) return 'busy';
    try {
      await this.sweepIfDue(claim);
      while (await this.advance(claim));
      return 'done';
    } catch (error) {
      if (isAlarm(error)) await this.raise(error);
      throw error;
    } finally {
      await this.release(claim);
    }
  }

  /** Whether `sequence` has something to do. Reads only, so that it can be asked often. */
  async hasWork(): Promise<boolean> {
    const { manager } = this.parts.dataSource;
    const { log } = this;
    const state = await manager.findOneBy(AuditLogState, { log });
    if (state?.alarm) return false;
    if (state === null) return (await findPending(manager, { log, from: '', limit: 1 })).length > 0;
    const now = this.parts.clock.now().getTime();
    if (now - (state.sweptAt?.getTime() ?? 0) >= SWEEP_MS) return true;
    if (now - momentOf(state.lookFrom).getTime() >= LAG_MS) return true;
    // A list that cannot be read is the round's to complain of.
    const listed = await this.parts.folder.newest().catch(() => null);
    if ((listed?.size ?? 0) !== state.size) return true;
    return (await findPending(manager, { log, from: state.lookFrom, limit: 1 })).length > 0;
  }

  private async claim(): Promise<Claim | null> {
    const { dataSource, clock } = this.parts;
    const { manager } = dataSource;
    await openLog(manager, this.log);
    const now = clock.now();
    const owner = newId(now);
    const free = { log: this.log, alarm: IsNull() };
    const set = { owner, claimedUntil: until(now), fence: () => 'fence + 1' };
    const where = { ...free, owner: IsNull() };
    const isTaken =
      (await updateMatching(manager, AuditLogState, { where, set })) === 1 ||
      (await updateMatching(manager, AuditLogState, { where: { ...free, claimedUntil: LessThan(now) }, set })) === 1;
    const state = await manager.findOneByOrFail(AuditLogState, { log: this.log });
    if (state.alarm !== null) throw new AuditLogStopped({ alarm: state.alarm });
    return isTaken && state.owner === owner ? { log: this.log, fence: state.fence } : null;
  }

  private async release({ log, fence }: Claim): Promise<void> {
    const { manager } = this.parts.dataSource;
    await updateMatching(manager, AuditLogState, { where: { log, fence }, set: { owner: null, claimedUntil: null } });
  }

  private async sweepIfDue(claim: Claim): Promise<void> {
    const { dataSource, clock } = this.parts;
    const { manager } = dataSource;
    const now = clock.now();
    const { sweptAt, lookFrom } = await getClaimed(manager, claim);
    if (sweptAt !== null && now.getTime() - sweptAt.getTime() < SWEEP_MS) return;
    const overlooked = await findOverlooked(manager, this.log, lookFrom);
    await writeClaimed(manager, claim, { sweptAt: now, lookFrom: overlooked ?? lookFrom, claimedUntil: until(now) });
  }

  /** One batch: places, tree, checkpoint and state in one transaction, then the files. Returns whether there is more. */
  private async advance(claim: Claim): Promise<boolean> {
    const { unitOfWork, clock, folder } = this.parts;
    // Read before the transaction, so that a checkpoint another sequencer signs meanwhile is not taken for one the database lacks.
    const listed = await folder.newest();
    const { isFull, notes } = await unitOfWork.run((tx) => this.writeBatch(managerOf(tx), claim, listed));
    await folder.append(notes, clock.now());
    return isFull || notes.length === UNLISTED;
  }

  private async writeBatch(manager: EntityManager, claim: Claim, listed: ListedCheckpoint | null) {
    const now = this.parts.clock.now();
    const { log, batch } = this;
    const row = await getClaimed(manager, claim);
    const state = await treeStateOf(manager, row);
    const stored = await this.newestStored(manager);
    const signed: readonly Checkpoint[] = [listed, stored].filter((checkpoint) => checkpoint !== null);
    for (const { size } of signed) {
      if (row.size < size) throw new LogBehindCheckpoint({ signedSize: size, size: row.size });
    }
    const search = { log, from: row.lookFrom, limit: batch };
    const pending = await findPending(manager, search);
    const sequenced = await integrateEntries(manager, state, pending);
    for (const checkpoint of signed) await this.requireContinued(manager, checkpoint, sequenced);
    const { size } = sequenced.checkpoint;
    if (size > (stored?.size ?? 0)) await this.sign(manager, sequenced, now);
    const lookFrom = nextLookFrom(search, pending, now);
    const tree = sequenced.state.range;
    await writeClaimed(manager, claim, { size, tree, lookFrom, claimedUntil: until(now) });
    return { isFull: pending.length === batch, notes: await this.notesAfter(manager, listed?.size ?? 0) };
  }

  private async newestStored(manager: EntityManager): Promise<Checkpoint | null> {
    const newest = await manager.findOne(AuditCheckpoint, { where: { log: this.log }, order: { size: 'DESC' } });
    return newest && openCheckpoint(newest.note, parseVerifierKey(this.parts.signer.verifierKey));
  }

  private async requireContinued(manager: EntityManager, signed: Checkpoint, { state }: Sequenced): Promise<void> {
    const { size } = state.range;
    checkAgainst(signed, state, await loadHashes(manager, { log: this.log, size }, nodesToCheck(signed, size)));
  }

  private async sign(manager: EntityManager, { checkpoint }: Sequenced, signedAt: Date): Promise<void> {
    const note = signCheckpoint(checkpoint, this.parts.signer);
    await manager.insert(AuditCheckpoint, { log: this.log, size: checkpoint.size, note, signedAt });
  }

  /** Also those that a process which died here had not yet put in the files. */
  private async notesAfter(manager: EntityManager, size: number): Promise<string[]> {
    const where = { log: this.log, size: MoreThan(size) };
    const rows = await manager.find(AuditCheckpoint, { where, order: { size: 'ASC' }, take: UNLISTED });
    return rows.map(({ note }) => note);
  }

  private async raise({ code }: DomainError): Promise<void> {
    const { dataSource, clock } = this.parts;
    const where = { log: this.log, alarm: IsNull() };
    await updateMatching(dataSource.manager, AuditLogState, { where, set: { alarm: code, alarmAt: clock.now() } });
  }
}

function until(now: Date): Date {
  return new Date(now.getTime() + CLAIM_MS);
}

/** Whatever the audit log's own rules refuse speaks of the log; anything else (a full disk, a lost connection) passes. */
export function isAlarm(error: unknown): error is DomainError {
  return error instanceof DomainError && error.code.startsWith('audit-log.');
}
