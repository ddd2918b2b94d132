import {
  ApiController,
  type CommandKey,
  CurrentActor,
  decodeCursor,
  Describe,
  everyItem,
  ExportQuery,
  IdempotencyKey,
  MEDIA_TYPES,
  MonthParam,
  PageOf,
  pageOf,
  PageQuery,
  Policy,
  rowsOf,
  tableFile,
} from '@app/http';
import { type Actor, officeMoment } from '@app/kernel';
import { ProcessReader } from '@app/features/processes';
import { RecordNotFound } from '@app/workflow';
import { Body, Get, Post, Query, type StreamableFile } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { bulletinNumbers, bulletinsOfMonth, bulletinView, currentBulletin } from './bulletin-view.query';
import { ActedDto, BulletinDto, BulletinLineDto, CorrectionBody } from './bulletins.dto';
import { DraftBulletin } from './draft-bulletin';
import { shownBulletin } from './shown-bulletin';

const KIND_NAMES = { monthly: '月度通报', correction: '更正通报' } as const;
const COLUMNS = ['考核月份', '当月第几份', '种类', '状态', '发文字号', '成文日期', '发布时间', '所更正通报的文号'];

/** The bulletins of a month: the first one and its corrections. */
@ApiController('months', '通报')
@Policy({ roles: ['reviewer', 'leader', 'auditor'] })
export class MonthBulletinsController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly reader: ProcessReader,
    private readonly draft: DraftBulletin,
  ) {}

  @Get(':month/bulletins')
  @Describe({
    summary: '查看当月的通报',
    detail: '含弃稿、撤回和已被更正的，最新的在前。',
    gives: PageOf(BulletinLineDto),
  })
  async list(@MonthParam() month: string, @Query() { cursor, limit }: PageQuery) {
    const before = cursor === undefined ? undefined : Number(decodeCursor(cursor, ['number'])[0]);
    const rows = await bulletinsOfMonth(this.dataSource.manager, month, { before, limit: limit + 1 });
    return pageOf(rows, limit, ({ ordinal }) => [ordinal]);
  }

  @Get(':month/bulletins/export')
  @Describe({ summary: '导出当月的通报', gives: { file: [MEDIA_TYPES.csv, MEDIA_TYPES.xlsx] } })
  async export(@MonthParam() month: string, @Query() { format }: ExportQuery): Promise<StreamableFile> {
    const numbers = await bulletinNumbers(this.dataSource.manager, month);
    const bulletins = everyItem((page) => this.list(month, page));
    const rows = rowsOf(bulletins, ({ ordinal, kind, stateLabel, number, issueDate, publishedAt, corrects }) => [
      ...[month, ordinal, KIND_NAMES[kind], stateLabel, number ?? '', issueDate],
      publishedAt === null ? '' : officeMoment(publishedAt),
      numbers.get(corrects ?? '') ?? '',
    ]);
    return tableFile({ name: `${month}通报`, columns: COLUMNS, rows }, format);
  }

  @Get(':month/bulletin')
  @Describe({ summary: '查看当月正在办理的通报', detail: '没有正在办理的，为最近一份。', gives: BulletinDto })
  async current(@CurrentActor() actor: Actor, @MonthParam() month: string): Promise<BulletinDto> {
    const { manager } = this.dataSource;
    const id = await currentBulletin(manager, month);
    if (id === null) throw new RecordNotFound();
    return shownBulletin(await bulletinView({ manager, reader: this.reader, actor }, id));
  }

  @Post(':month/bulletin')
  @Policy({ roles: ['reviewer'] })
  @Describe({ summary: '拟制当月通报', detail: '得分生效后方可拟稿。', gives: ActedDto, status: 201 })
  begin(
    @CurrentActor() actor: Actor,
    @MonthParam() month: string,
    @IdempotencyKey() key: CommandKey,
  ): Promise<ActedDto> {
    return this.draft.monthly({ actor, ...key }, month);
  }

  @Post(':month/bulletin/corrections')
  @Policy({ roles: ['reviewer'] })
  @Describe({
    summary: '拟制更正通报',
    detail: '按当前数据重新计分，发布后替代原通报。',
    gives: ActedDto,
    status: 201,
  })
  correct(
    @CurrentActor() actor: Actor,
    @MonthParam() month: string,
    @IdempotencyKey() key: CommandKey,
    @Body() { reason }: CorrectionBody,
  ): Promise<ActedDto> {
    return this.draft.correction({ actor, ...key }, month, reason);
  }
}
