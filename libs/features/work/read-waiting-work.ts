import { findActing } from '@app/features/accounts';
import { type WaitingItem, WaitingWork } from '@app/features/notifications';
import { ProcessReader, type RecordSummary } from '@app/features/processes';
import { readUnitNames } from '@app/features/units';
import { Clock, officeDay } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** As many as a digest can mean: it lists fewer and counts the rest. */
const MOST = 200;

/** What waits for an account, in the roles it holds at this moment. */
@Injectable()
export class ReadWaitingWork extends WaitingWork {
  constructor(
    private readonly dataSource: DataSource,
    private readonly reader: ProcessReader,
    private readonly clock: Clock,
  ) {
    super();
  }

  async of(accountId: string): Promise<readonly WaitingItem[]> {
    const { manager } = this.dataSource;
    const now = this.clock.now();
    const acting = await findActing(manager, accountId, now);
    if (acting === null) return [];
    const { items } = await this.reader.waitingFor({ ...acting, requestId: 'digest' }, { limit: MOST });
    const nameOf = await readUnitNames(manager, items, officeDay(now).slice(0, 7));
    return items.map((item) => ({
      title: titleOf(item, nameOf(item)),
      due: item.deadline,
      isOverdue: item.isOverdue,
    }));
  }
}

function titleOf({ month, processLabel, stateLabel }: RecordSummary, unit: string | null): string {
  const [year, number] = (month ?? '').split('-');
  const of = number === undefined ? [] : [`${year}年${Number(number)}月`];
  return [...of, ...(unit === null ? [] : [unit]), `${processLabel}（${stateLabel}）`].join(' ');
}
