import { managerOf } from '@app/database';
import { NoDataStatement } from '@app/features/evidence';
import { getMonthContext, inStore, SourceFile, SourceFiles } from '@app/features/months';
import type { FileStore, Transaction } from '@app/kernel';
import type { EntityManager } from 'typeorm';
import { LedgerOutcome } from '../ledger-outcome.entity';
import { LedgerRow } from '../ledger-row.entity';
import { NearMatch } from '../near-match.entity';
import { ReceiveLedger } from '../receive-ledger';
import { SettleUnitCheck } from '../settle-unit-check';
import { UploadUnfit } from '../spot-checks.errors';
import type { LocatedTask } from './task-place.query';
import type { UploadOfTask } from './uploads.query';

/** What a unit answers with, and whether it replaces a statement. */
export interface TakenAnswer extends UploadOfTask {
  readonly replacesStatement: boolean;
}

/** Ledgers are numbered from here, by the place of their unit in the roster; platform files stay below. */
const FIRST_LEDGER = 1_000_000;

/**
 * Puts what a unit has answered in the place where the month counts it: the rows of its ledger, or its statement, which counts once a
 * reviewer has confirmed it (RULES §3). What it answered before goes. Everything in the caller's transaction.
 */
export class TakeAnswer {
  private readonly ledgers: ReceiveLedger;
  private readonly settle = new SettleUnitCheck();

  constructor(store: Pick<FileStore, 'open'>) {
    this.ledgers = new ReceiveLedger(new SourceFiles(store));
  }

  /** Throws `UploadUnfit` when the stored file no longer reads as it did when it was handed in. */
  async execute(tx: Transaction, task: LocatedTask, { upload, file, replacesStatement }: TakenAnswer): Promise<void> {
    const manager = managerOf(tx);
    await clearLedger(manager, task);
    if (upload.kind === 'statement') return keepStatement(manager, task);
    const { assessmentId, unit } = task;
    if (replacesStatement) await manager.delete(NoDataStatement, { assessmentId, unitCode: unit.code });
    const source: SourceFile = {
      assessmentId,
      fileNo: FIRST_LEDGER + task.unitNo,
      path: `ledgers/${unit.code}.${file.kind}`,
      role: 'ledger',
      format: file.kind === 'xlsx' ? 'xlsx' : 'csv',
      unitCode: unit.code,
      location: inStore(file.sha256),
      byteCount: file.byteCount,
      sha256: null,
      rowCount: null,
    };
    await manager.insert(SourceFile, source);
    const month = await getMonthContext(manager, assessmentId);
    const { rows, problems } = await this.ledgers.execute(tx, source, { month, onBytes: () => undefined });
    if (rows !== upload.rowCount || problems.length > 0) throw new UploadUnfit();
  }

  /** The unit counts as having answered nothing (notice §6(3)). */
  async discard(tx: Transaction, task: LocatedTask): Promise<void> {
    await clearLedger(managerOf(tx), task);
    await this.countAnew(tx, task);
  }

  /** Lets the unit's statement count, or no longer count, and counts the unit anew. */
  async acceptStatement(tx: Transaction, task: LocatedTask, isAccepted: boolean): Promise<void> {
    const { assessmentId, unit } = task;
    const accepted = isAccepted ? 1 : 0;
    await managerOf(tx).update(NoDataStatement, { assessmentId, unitCode: unit.code }, { accepted });
    await this.countAnew(tx, task);
  }

  private async countAnew(tx: Transaction, { assessmentId, unitNo, unit }: LocatedTask): Promise<void> {
    await this.settle.execute(tx, { assessmentId, unitNo, code: unit.code });
  }
}

async function clearLedger(manager: EntityManager, { assessmentId, unitNo, unit }: LocatedTask): Promise<void> {
  for (const entity of [LedgerRow, LedgerOutcome, NearMatch]) await manager.delete(entity, { assessmentId, unitNo });
  await manager.delete(SourceFile, { assessmentId, role: 'ledger', unitCode: unit.code });
}

async function keepStatement(manager: EntityManager, { assessmentId, unit }: LocatedTask): Promise<void> {
  const statement = { assessmentId, unitCode: unit.code };
  if (await manager.existsBy(NoDataStatement, statement)) return;
  await manager.insert(NoDataStatement, { ...statement, accepted: 0 });
}
