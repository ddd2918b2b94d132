import { managerOf } from '@app/database';
import {
  type ActOnRecord,
  type AddressedNotice,
  type DeadlineOfRecord,
  NoticeSource,
} from '@app/features/notifications';
import { ProcessAct, ProcessRecord, ProcessRegistry } from '@app/features/processes';
import { Clock, officeDay, type Transaction } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { actNotices } from './notices/act-notices';
import { deadlineNotices } from './notices/deadline-notices';
import type { ToldRecord } from './notices/told-record';
import { readUnitNames } from './unit-names.query';

/**
 * What is told of any record, out of its process table and in general words. A feature whose notices say more (a document's number, an
 * item) registers a source of its own, which is asked first.
 */
@Injectable()
export class TableNoticeSource extends NoticeSource {
  constructor(
    private readonly registry: ProcessRegistry,
    private readonly clock: Clock,
  ) {
    super();
  }

  async ofAct(tx: Transaction, { recordId, ordinal }: ActOnRecord): Promise<readonly AddressedNotice[] | null> {
    const told = await this.find(tx, recordId);
    const acts = await managerOf(tx).find(ProcessAct, { where: { recordId }, order: { ordinal: 'ASC' } });
    const act = acts.find((one) => one.ordinal === ordinal);
    if (told === null || act === undefined) return null;
    const starter = acts[0];
    return actNotices(told, act, starter === undefined || starter.role === 'system' ? null : starter.actorId);
  }

  async ofDeadline(tx: Transaction, reminder: DeadlineOfRecord): Promise<readonly AddressedNotice[] | null> {
    const told = await this.find(tx, reminder.recordId);
    return told === null ? null : deadlineNotices(told, reminder);
  }

  private async find(tx: Transaction, id: string): Promise<ToldRecord | null> {
    const record = await managerOf(tx).findOneBy(ProcessRecord, { id });
    if (record === null) return null;
    const nameOf = await readUnitNames(managerOf(tx), [record], officeDay(this.clock.now()).slice(0, 7));
    return { process: this.registry.get(record.process), record, unit: nameOf(record) };
  }
}
