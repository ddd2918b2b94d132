import { accountNames } from '@app/features/accounts';
import {
  ApiController,
  type CommandKey,
  CurrentActor,
  Describe,
  ExpectedVersion,
  ExportQuery,
  IdempotencyKey,
  MEDIA_TYPES,
  MonthParam,
  PageOf,
  Policy,
  tableFile,
  UnitParam,
} from '@app/http';
import { type Actor, officeMoment } from '@app/kernel';
import { Body, Get, Post, Put, Query, type StreamableFile } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { KeepPlatformFigures } from './keep-platform-figures';
import { FiguresAnswer, FiguresBody, FiguresReasonBody } from './platform-figures.dto';
import { getFigures, listFigures } from './platform-figures.query';

const COLUMNS = [
  ...['单位代码', '单位名称', '行政许可数', '行政处罚数', '其中合规数', '其中迟报数'],
  ...['录入原因及数据来源', '录入人', '录入时间'],
];

/** Figures entered by hand for units of whose records the platform gives only counts. */
@ApiController('months/:month/platform-figures', '人工录入平台数')
@Policy({ roles: ['reviewer', 'leader', 'auditor'] })
export class PlatformFiguresController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly figures: KeepPlatformFigures,
  ) {}

  @Get()
  @Describe({
    summary: '查看人工录入的平台数',
    detail: '按名册顺序；数量不超过单位数，一页全部给出。',
    gives: PageOf(FiguresAnswer),
  })
  async list(@MonthParam() month: string) {
    return { items: await listFigures(this.dataSource.manager, month), next: null };
  }

  @Get('export')
  @Describe({ summary: '导出人工录入的平台数', gives: { file: [MEDIA_TYPES.csv, MEDIA_TYPES.xlsx] } })
  async export(@MonthParam() month: string, @Query() { format }: ExportQuery): Promise<StreamableFile> {
    const { items } = await this.list(month);
    const names = await accountNames(
      this.dataSource.manager,
      items.map(({ enteredBy }) => enteredBy),
    );
    const rows = items.map(({ unitCode, unitName, permit, penalty, compliant, late, ...entry }) => [
      ...[unitCode, unitName, permit, penalty, compliant, late, entry.reason],
      ...[names.get(entry.enteredBy) ?? entry.enteredBy, officeMoment(entry.enteredAt)],
    ]);
    return tableFile({ name: `${month}人工录入平台数`, columns: COLUMNS, rows }, format);
  }

  @Get(':unit')
  @Describe({ summary: '查看一个单位人工录入的平台数', gives: FiguresAnswer })
  get(@MonthParam() month: string, @UnitParam() unitCode: string): Promise<FiguresAnswer> {
    return getFigures(this.dataSource.manager, { month, unitCode });
  }

  @Post(':unit')
  @Policy({ roles: ['reviewer'] })
  @Describe({
    summary: '录入一个单位的平台数',
    detail: '仅用于平台只提供汇总数的单位；已导入当月记录的单位不能录入。',
    gives: FiguresAnswer,
    status: 201,
  })
  async enter(
    @CurrentActor() actor: Actor,
    @MonthParam() month: string,
    @UnitParam() unitCode: string,
    @IdempotencyKey() key: CommandKey,
    @Body() { reason, ...figures }: FiguresBody,
  ): Promise<FiguresAnswer> {
    await this.figures.enter(actor, { month, unitCode, key, reason }, figures);
    return this.get(month, unitCode);
  }

  @Put(':unit')
  @Policy({ roles: ['reviewer'] })
  @Describe({ summary: '修改一个单位的平台数', gives: FiguresAnswer })
  async change(
    @CurrentActor() actor: Actor,
    @MonthParam() month: string,
    @UnitParam() unitCode: string,
    @ExpectedVersion() version: number,
    @Body() { reason, ...figures }: FiguresBody,
  ): Promise<FiguresAnswer> {
    await this.figures.change(actor, { month, unitCode, version, reason }, figures);
    return this.get(month, unitCode);
  }

  @Post(':unit/withdraw')
  @Policy({ roles: ['reviewer'] })
  @Describe({ summary: '撤回一个单位的平台数', gives: 'nothing' })
  async withdraw(
    @CurrentActor() actor: Actor,
    @MonthParam() month: string,
    @UnitParam() unitCode: string,
    @ExpectedVersion() version: number,
    @Body() { reason }: FiguresReasonBody,
  ): Promise<void> {
    await this.figures.withdraw(actor, { month, unitCode, version, reason });
  }
}
