import {
  ApiController,
  type CommandAtVersion,
  type CommandKey,
  CurrentActor,
  decodeCursor,
  Describe,
  everyItem,
  ExpectedVersion,
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
  VersionedCommand,
} from '@app/http';
import type { Actor } from '@app/kernel';
import { Body, Get, Param, Post, Put, Query, type StreamableFile } from '@nestjs/common';
import { ActOnMonth } from './act-on-month';
import { ChangeMonthDates } from './change-month-dates';
import { CockpitQuery } from './cockpit.query';
import {
  CockpitAnswer,
  MONTH_ACTIONS,
  MonthActBody,
  MonthActPath,
  MonthDatesBody,
  MonthLineAnswer,
  PlanMonthBody,
} from './months.dto';
import { PlanMonth } from './plan-month';

const READERS = ['reviewer', 'leader', 'auditor', 'unit-officer', 'county-officer'] as const;
const COLUMNS = ['考核月份', '状态', '当前环节的期限', '是否逾期', '比对日期', '通报印发日期'];

/** The months of assessment: planned, moved on and looked over by the office (notice §7). */
@ApiController('months', '月度考核')
@Policy({ roles: ['reviewer'] })
export class MonthsController {
  constructor(
    private readonly planMonth: PlanMonth,
    private readonly changeDates: ChangeMonthDates,
    private readonly actOnMonth: ActOnMonth,
    private readonly cockpit: CockpitQuery,
  ) {}

  @Get()
  @Policy({ roles: READERS })
  @Describe({ summary: '查看考核月份', detail: '最近的月份在前。', gives: PageOf(MonthLineAnswer) })
  async list(@Query() { cursor, limit }: PageQuery) {
    const before = cursor === undefined ? undefined : String(decodeCursor(cursor, ['string'])[0]);
    const rows = await this.cockpit.list(before, limit + 1);
    return pageOf(rows, limit, ({ month }) => [month]);
  }

  @Get('export')
  @Policy({ roles: READERS })
  @Describe({ summary: '导出考核月份', gives: { file: [MEDIA_TYPES.csv, MEDIA_TYPES.xlsx] } })
  export(@Query() { format }: ExportQuery): Promise<StreamableFile> {
    const rows = rowsOf(
      everyItem((page) => this.list(page)),
      ({ month, stateLabel, deadline, isOverdue, cutOff, issueDate }) => [
        ...[month, stateLabel, deadline ?? '', isOverdue ? '是' : '否', cutOff, issueDate],
      ],
    );
    return tableFile({ name: '考核月份', columns: COLUMNS, rows }, format);
  }

  @Post()
  @Describe({
    summary: '建立当月考核',
    detail: '按现行方案和当月名册建立，此后不再变更；延续当年已确认的印证材料。每月只建立一次。',
    gives: CockpitAnswer,
    status: 201,
  })
  async plan(
    @CurrentActor() actor: Actor,
    @IdempotencyKey() command: CommandKey,
    @Body() { month }: PlanMonthBody,
  ): Promise<CockpitAnswer> {
    await this.planMonth.execute(actor, month, command);
    return this.cockpit.get(actor, month);
  }

  @Get(':month')
  @Policy({ roles: ['reviewer', 'leader', 'auditor'] })
  @Describe({
    summary: '查看当月进展',
    detail: '状态、各环节期限及推算过程、各流程件数、数据导入、答复情况、缺少的印证材料和可办理的操作。',
    gives: CockpitAnswer,
  })
  get(@CurrentActor() actor: Actor, @MonthParam() month: string): Promise<CockpitAnswer> {
    return this.cockpit.get(actor, month);
  }

  @Put(':month/dates')
  @Describe({ summary: '调整比对日期和印发日期', detail: '开始比对之前可以调整，须说明理由。', gives: CockpitAnswer })
  async move(
    @CurrentActor() actor: Actor,
    @MonthParam() month: string,
    @ExpectedVersion() version: number,
    @Body() { cutOff, issueDate, reason }: MonthDatesBody,
  ): Promise<CockpitAnswer> {
    await this.changeDates.execute(actor, { month, version, cutOff, issueDate, reason });
    return this.cockpit.get(actor, month);
  }

  @Post(':month/acts/:action')
  @Describe({
    summary: '办理当月考核的操作',
    detail: `操作：${MONTH_ACTIONS.join('、')}。条件不具备时说明尚缺什么。`,
    gives: CockpitAnswer,
  })
  async act(
    @CurrentActor() actor: Actor,
    @Param() { month, action }: MonthActPath,
    @VersionedCommand() { version, key: command }: CommandAtVersion,
    @Body() { reason }: MonthActBody,
  ): Promise<CockpitAnswer> {
    await this.actOnMonth.execute(actor, { month, action, version, reason }, command);
    return this.cockpit.get(actor, month);
  }
}
