import { ExportQuery, Month, PageQuery, QueryFlag, Shown, Text, UnitCode } from '@app/http';
import type { StateKind } from '@app/workflow';
import type { Type } from '@nestjs/common';

const STATE_KINDS: readonly StateKind[] = ['open', 'side', 'settled', 'final'];

/** The fields that narrow the list, added to its own query and to that of its export. */
function narrowedWork<Base extends Type>(base: Base) {
  class Narrowed extends base {
    @Text({ about: '流程，如spot-check-task', most: 40, optional: true })
    process?: string;

    @Month({ about: '考核月份', optional: true })
    month?: string;

    @UnitCode({ about: '有关单位的代码', optional: true })
    unitCode?: string;

    @QueryFlag({ about: 'true只看已逾期的，false只看未逾期的', optional: true })
    overdue?: boolean;
  }
  return Narrowed;
}

export class WorkQuery extends narrowedWork(PageQuery) {}

export class WorkExportQuery extends narrowedWork(ExportQuery) {}

export class RecordSummaryAnswer {
  @Shown('编号')
  id!: string;

  @Shown('流程', { example: 'spot-check-task' })
  process!: string;

  @Shown('流程名称', { example: '抽查任务' })
  processLabel!: string;

  @Shown('事项', { example: '2021-08/14080203' })
  subject!: string;

  @Shown('考核月份', { nullable: true, example: '2021-08' })
  month!: string | null;

  @Shown('有关单位的代码', { nullable: true })
  unitCode!: string | null;

  @Shown('有关单位的名称', { nullable: true })
  unitName!: string | null;

  @Shown('状态', { example: 'reviewing' })
  state!: string;

  @Shown('状态名称', { example: '审核中' })
  stateLabel!: string;

  @Shown('状态性质：open办理中，side异常，settled已定，final终结', { words: STATE_KINDS })
  stateKind!: string;

  @Shown('版本：办理时须在If-Match中写明', { type: 'integer' })
  version!: number;

  @Shown('期限', { type: 'day', nullable: true })
  deadline!: string | null;

  @Shown('是否已逾期', { type: 'boolean' })
  isOverdue!: boolean;

  @Shown('进入当前状态的时间', { type: 'moment' })
  enteredAt!: Date;

  @Shown('最近办理时间', { type: 'moment' })
  updatedAt!: Date;
}
