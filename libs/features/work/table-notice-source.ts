import { managerOf } from '@app/database';
import {
  type ActOnRecord,
  type AddressedNotice,
  type DeadlineOfRecord,
  NoticeSource,
} from '@app/features/notifications';
import { ProcessAct, ProcessRecord, ProcessRegistry } from '@app/features/processes';
import { readUnitNames } from '@app/features/units';
import { Clock, officeDay, type Transaction } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { actNotices } from './notices/act-notices';
import { deadlineNotices } from './notices/deadline-notices';
import type { ToldRecord } from './notices/told-record';
import { readClaimName } from './claim-name.query';

/** A record to be told of, with its acts as they were written. */
type FoundRecord = Omit<ToldRecord, 'acts'> & { readonly acts: readonly ProcessAct[] };

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
    const act = told?.acts.find((one) => one.ordinal === ordinal);
    if (told === null || act === undefined) return null;
    const [starter] = told.acts;
    return actNotices(told, act, starter === undefined || starter.role === 'system' ? null : starter.actorId);
  }

  async ofDeadline(tx: Transaction, reminder: DeadlineOfRecord): Promise<readonly AddressedNotice[] | null> {
    const told = await this.find(tx, reminder.recordId);
    return told === null ? null : deadlineNotices(told, reminder);
  }

  private async find(tx: Transaction, id: string): Promise<FoundRecord | null> {
    const manager = managerOf(tx);
    const record = await manager.findOneBy(ProcessRecord, { id });
    if (record === null) return null;
    const acts = await manager.find(ProcessAct, { where: { recordId: id }, order: { ordinal: 'ASC' } });
    const nameOf = await readUnitNames(manager, [record], officeDay(this.clock.now()).slice(0, 7));
    const claim = await readClaimName(manager, record, acts[0]?.facts ?? {});
    return { process: this.registry.get(record.process), record, unit: nameOf(record), claim, acts };
  }
}
