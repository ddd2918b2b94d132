import { managerOf, updateExactlyOne } from '@app/database';
import { Assessment, getWorkedMonth } from '@app/features/months';
import { loadRecord, type OfRecord, parseOfRecord, ProcessEngine, ProcessRecord } from '@app/features/processes';
import { DrawnUnit, redraw, spotCheckTask } from '@app/features/spot-checks';
import { JobHandler, type JobRun } from '@app/jobs';
import { actedBy, AuditTrail, Clock, SYSTEM, type Transaction } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { Not } from 'typeorm';
import { type Ceremony, listCeremonies } from './ceremonies.query';
import { isDrawOpen } from './draw-standing.query';
import { DrawClosed, DrawNotFound } from './draws.errors';
import { numberOf } from './redraws';
import { writeStep } from './write-step';

/**
 * Carries out an approved redraw: cancels the tasks, takes the drawn units and the seed out of the month, and closes the ceremony, so
 * that the next can be frozen. One transaction; run again it does nothing.
 */
@Injectable()
export class AbandonDrawJob extends JobHandler<OfRecord> {
  override readonly name = 'abandon-draw';
  override readonly queue = 'comparison';

  constructor(
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly engine: ProcessEngine,
  ) {
    super();
  }

  override parse(payload: unknown): OfRecord {
    return parseOfRecord(payload);
  }

  override async handle({ recordId }: OfRecord, run: JobRun): Promise<void> {
    await run.commit((tx) => this.abandon(tx, recordId));
  }

  private async abandon(tx: Transaction, recordId: string): Promise<void> {
    const manager = managerOf(tx);
    const record = await loadRecord(tx, redraw, recordId);
    const month = record.month ?? '';
    const ceremonies = await listCeremonies(manager, month);
    const ceremony = ceremonies.find(({ number }) => number === numberOf(record));
    if (ceremony === undefined) throw new DrawNotFound({ month });
    if (record.state !== 'approved' || ceremony.state === 'abandoned') return;
    if (!(await isDrawOpen(manager, month))) throw new DrawClosed();
    const cancelled = await this.cancelTasks(tx, month);
    const { assessmentId } = await getWorkedMonth(manager, month);
    await manager.delete(DrawnUnit, { assessmentId });
    await updateExactlyOne(manager, Assessment, { where: { id: assessmentId }, set: { drawSeed: '' } });
    await this.close(tx, { ceremony, recordId, cancelled });
  }

  /** Returns how many there were. */
  private async cancelTasks(tx: Transaction, month: string): Promise<number> {
    const tasks = await managerOf(tx).find(ProcessRecord, {
      where: { process: spotCheckTask.name, month, state: Not('cancelled') },
      order: { id: 'ASC' },
    });
    for (const { id, version } of tasks) {
      const guards = { 'redraw-approved': true };
      await this.engine.act(tx, { process: spotCheckTask, id, version, action: 'cancel', actor: SYSTEM, guards });
    }
    return tasks.length;
  }

  private async close(
    tx: Transaction,
    { ceremony, recordId, cancelled }: { ceremony: Ceremony; recordId: string; cancelled: number },
  ): Promise<void> {
    const { month, number } = ceremony;
    const content = { format: 'yuncheng-draw-abandoned/1', month, number, redraw: recordId } as const;
    const digest = await writeStep(tx, { step: 'abandoned', content, actor: SYSTEM, at: this.clock.now() });
    await this.audit.record(tx, {
      ...actedBy(SYSTEM, 'system'),
      action: 'draw.abandoned',
      subject: `draw/${month}/${number}`,
      month,
      after: digest,
      facts: { redraw: recordId, cancelled },
    });
  }
}
