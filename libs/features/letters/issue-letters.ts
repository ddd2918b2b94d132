import { affectedRows, managerOf } from '@app/database';
import { getWorkedMonth, monthProcess, MoveMonth } from '@app/features/months';
import { numberOf, OfficialDocument } from '@app/features/official-documents';
import { loadRecord, type ProcessEngine } from '@app/features/processes';
import { spotCheckTask } from '@app/features/spot-checks';
import { SYSTEM, type Transaction } from '@app/kernel';
import { In } from 'typeorm';
import { lettersOf } from './letter-batch.query';
import { letterBatch } from './letter-batch.workflow';

interface ToldUnit {
  readonly taskId: string;
  readonly document: OfficialDocument;
}

/**
 * Once every letter of a signed batch is made and verified, lets it out: the batch is issued, every task is `notified`, the month collects
 * answers; all in the caller's transaction or nothing. Before that, and after it, it does nothing: it may be asked as often as one likes.
 * Returns how many units were told.
 */
export class IssueLetters {
  private readonly moveMonth: MoveMonth;

  constructor(private readonly engine: ProcessEngine) {
    this.moveMonth = new MoveMonth(engine);
  }

  async execute(tx: Transaction, batchId: string): Promise<number> {
    await takeTurn(tx, batchId);
    const { state, version, month } = await loadRecord(tx, letterBatch, batchId);
    if (state !== 'signed' || month === null) return 0;
    const told = await toldUnits(tx, batchId);
    if (told === null) return 0;
    await this.engine.act(tx, {
      process: letterBatch,
      id: batchId,
      version,
      action: 'issue',
      actor: SYSTEM,
      facts: { letters: told.length },
      guards: { 'letters-verified': true },
    });
    for (const one of told) await this.notify(tx, one);
    await this.openCollection(tx, month);
    return told.length;
  }

  private async notify(tx: Transaction, { taskId, document }: ToldUnit): Promise<void> {
    const { state, version } = await loadRecord(tx, spotCheckTask, taskId);
    // A task that was cancelled meanwhile keeps its letter, which was issued all the same.
    if (state !== 'drawn') return;
    await this.engine.act(tx, {
      process: spotCheckTask,
      id: taskId,
      version,
      action: 'notify',
      actor: SYSTEM,
      facts: { document: document.id, number: numberOf(document) },
      guards: { 'letter-issued': true },
    });
  }

  /** A later batch (after a repeated draw) finds the month collecting already. */
  private async openCollection(tx: Transaction, month: string): Promise<void> {
    const { recordId } = await getWorkedMonth(managerOf(tx), month);
    const { state } = await loadRecord(tx, monthProcess, recordId);
    if (state !== 'planned') return;
    await this.moveMonth.execute(tx, { month, action: 'open-collection', guards: { 'letters-issued': true } });
  }
}

/** The last letters may be made at the same moment: of those who then ask, one waits for the other, and finds everything done. */
async function takeTurn(tx: Transaction, batchId: string): Promise<void> {
  await affectedRows(managerOf(tx), 'UPDATE letter_draft SET batch_id = batch_id WHERE batch_id = ?', [batchId]);
}

/** The letters with their issued documents; null while one is still being made. */
async function toldUnits(tx: Transaction, batchId: string): Promise<readonly ToldUnit[] | null> {
  const manager = managerOf(tx);
  const letters = await lettersOf(manager, batchId);
  const ids = letters.flatMap(({ documentId }) => documentId ?? []);
  const documents = await manager.findBy(OfficialDocument, { id: In(ids) });
  const issued = new Map(documents.flatMap((one) => (one.fileSha256 === null ? [] : [[one.id, one]])));
  const told = letters.flatMap(({ taskId, documentId }) => {
    const document = issued.get(documentId ?? '');
    return document === undefined ? [] : [{ taskId, document }];
  });
  return told.length === letters.length ? told : null;
}
