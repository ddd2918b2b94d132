import { Shown, Text } from '@app/http';
import { type Process, REASON_LENGTH } from '@app/workflow';
import type { ProcessRecord } from './process-record.entity';

/** An act that may be done without a word. */
export class ActRemarkBody {
  @Text({ about: '说明', most: REASON_LENGTH, multiline: true, optional: true })
  reason?: string;
}

/** An act that has to be given a reason. */
export class ActReasonBody {
  @Text({ about: '理由', most: REASON_LENGTH, multiline: true })
  reason!: string;
}

export class ActAnswer {
  @Shown('事项编号')
  id!: string;

  @Shown('办理后的状态')
  state!: string;

  @Shown('办理后的版本', { type: 'integer' })
  version!: number;
}

/** What every list shows of a record. */
export class RecordLineAnswer {
  @Shown('事项编号')
  id!: string;

  @Shown('考核月份', { nullable: true })
  month!: string | null;

  @Shown('单位代码', { nullable: true })
  unitCode!: string | null;

  @Shown('单位名称')
  unitName!: string;

  @Shown('状态')
  state!: string;

  @Shown('状态名称')
  stateLabel!: string;

  @Shown('办理期限', { type: 'day', nullable: true })
  deadline!: string | null;

  @Shown('提交时间', { type: 'moment' })
  createdAt!: Date;

  @Shown('版本', { type: 'integer' })
  version!: number;
}

/** A record's fields in a list, by its process table; the unit's name is the month's. */
export function recordLine(process: Process, record: ProcessRecord, unitName: string): RecordLineAnswer {
  const { id, month, unitCode, state, deadline, createdAt, version } = record;
  const stateLabel = process.states[state]?.label ?? state;
  return { id, month, unitCode, unitName, state, stateLabel, deadline, createdAt, version };
}
