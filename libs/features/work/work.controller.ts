import {
  ApiController,
  CurrentActor,
  Describe,
  everyItem,
  type Page,
  PageOf,
  Policy,
  rowsOf,
  tableFile,
} from '@app/http';
import { ProcessReader } from '@app/features/processes';
import { readUnitNames } from '@app/features/units';
import { type Actor, Clock, officeDay, ROLES } from '@app/kernel';
import { Get, Query, type StreamableFile } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { RecordSummaryAnswer, WorkExportQuery, WorkQuery } from './work.dto';

const COLUMNS = ['流程', '考核月份', '单位代码', '单位名称', '状态', '期限', '是否逾期'];

/** What waits for whoever asks, in all processes. */
@ApiController('work', '待办')
@Policy({ roles: ROLES })
export class WorkController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly reader: ProcessReader,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Describe({
    summary: '查看待办',
    detail: '等待本人角色办理的事项，经办人只看到本单位（含所辖部门）的。期限早的在前，没有期限的在后。',
    gives: PageOf(RecordSummaryAnswer),
  })
  async list(
    @CurrentActor() actor: Actor,
    @Query() { overdue, ...filter }: WorkQuery,
  ): Promise<Page<RecordSummaryAnswer>> {
    const page = await this.reader.waitingFor(actor, { ...filter, isOverdue: overdue });
    const month = officeDay(this.clock.now()).slice(0, 7);
    const nameOf = await readUnitNames(this.dataSource.manager, page.items, month);
    return { ...page, items: page.items.map((item) => ({ ...item, unitName: nameOf(item) })) };
  }

  @Get('export')
  @Describe({ summary: '导出待办', gives: { file: ['text/csv', 'application/octet-stream'] } })
  export(@CurrentActor() actor: Actor, @Query() { format, ...filter }: WorkExportQuery): Promise<StreamableFile> {
    const waiting = everyItem((page) => this.list(actor, { ...filter, ...page }));
    const rows = rowsOf(waiting, (item) => [
      item.processLabel,
      item.month ?? '',
      item.unitCode ?? '',
      item.unitName ?? '',
      item.stateLabel,
      item.deadline ?? '',
      item.isOverdue ? '是' : '否',
    ]);
    return tableFile({ name: `待办_${officeDay(this.clock.now())}`, columns: COLUMNS, rows }, format);
  }
}
