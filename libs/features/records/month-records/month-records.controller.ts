import {
  ApiController,
  CurrentActor,
  decodeCursor,
  Describe,
  IdParam,
  MonthParam,
  NumberParam,
  PageOf,
  pageOf,
  Policy,
  tableFile,
} from '@app/http';
import type { Actor } from '@app/kernel';
import { Body, Get, Post, Query } from '@nestjs/common';
import {
  ClearRecordAnswer,
  ListedRecordAnswer,
  PlatformRecordAnswer,
  RecordsExportQuery,
  RecordsQuery,
  UnmaskBody,
} from './month-records.dto';
import { type ListedRecord, MonthRecordsQuery, withoutSequence } from './month-records.query';
import { UnmaskRecord } from './unmask-record';

const FILES = { file: ['text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'] };
const COLUMNS = [
  '文件',
  '行号',
  '单位代码',
  '单位名称',
  '数据类型',
  '决定文书号',
  '行政相对人名称',
  '决定日期',
  '接收日期',
  '当月接收',
  '迟报',
  '错误数',
  '提示数',
];

/** The platform's records of a month, personal data masked. */
@ApiController('months/:month/records', '平台记录')
@Policy({ roles: ['reviewer', 'leader', 'auditor'] })
export class MonthRecordsController {
  constructor(
    private readonly query: MonthRecordsQuery,
    private readonly unmaskRecord: UnmaskRecord,
  ) {}

  @Get()
  @Describe({ summary: '查看当月的平台记录', detail: '按文件和行号排列。', gives: PageOf(ListedRecordAnswer) })
  async list(@MonthParam() month: string, @Query() { cursor, limit, ...filter }: RecordsQuery) {
    const after = cursor === undefined ? undefined : Number(decodeCursor(cursor, ['number'])[0]);
    const rows = await this.query.list(month, filter, { after, limit: limit + 1 });
    const { items, next } = pageOf(rows, limit, ({ seq }) => [seq]);
    return { items: items.map(withoutSequence), next };
  }

  @Get('export')
  @Describe({ summary: '导出当月的平台记录', detail: '筛选条件与列表相同，不分页。', gives: FILES })
  async export(@MonthParam() month: string, @Query() { format, cursor: _, limit: __, ...filter }: RecordsExportQuery) {
    const records = await this.query.stream(month, filter);
    return tableFile({ name: `${month}平台记录`, columns: COLUMNS, rows: tableRows(records) }, format);
  }

  @Get(':id/:line')
  @Describe({ summary: '查看一条平台记录及核查结果', gives: PlatformRecordAnswer })
  get(
    @MonthParam() month: string,
    @IdParam('id', '导入编号') importId: string,
    @NumberParam('line', '行号') line: string,
  ): Promise<PlatformRecordAnswer> {
    return this.query.get({ month, importId, line: Number(line) });
  }

  @Post(':id/:line/unmask')
  @Policy({ roles: ['reviewer'] })
  @Describe({
    summary: '查看一条平台记录的原文',
    detail: '含证件号码和自然人姓名；每次查看记入审计日志。',
    gives: ClearRecordAnswer,
  })
  async unmask(
    @CurrentActor() actor: Actor,
    @MonthParam() month: string,
    @IdParam('id', '导入编号') importId: string,
    @NumberParam('line', '行号') line: string,
    @Body() { reason }: UnmaskBody,
  ): Promise<ClearRecordAnswer> {
    return { fields: await this.unmaskRecord.execute(actor, { month, importId, line: Number(line) }, reason) };
  }
}

async function* tableRows(records: AsyncIterable<ListedRecord>): AsyncGenerator<readonly (string | number)[]> {
  for await (const record of records) {
    yield [
      record.file,
      record.line,
      record.unitCode,
      record.unitName,
      record.kind === 'permit' ? '行政许可' : '行政处罚',
      record.documentNo,
      record.counterpart,
      record.decisionDate ?? '',
      record.receivedDate,
      yesOrNo(record.isInMonth),
      yesOrNo(record.isLate),
      record.errors,
      record.warnings,
    ];
  }
}

function yesOrNo(value: boolean): string {
  return value ? '是' : '否';
}
