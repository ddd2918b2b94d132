import { ActedDto } from '@app/features/bulletins';
import { ProcessReader } from '@app/features/processes';
import {
  ApiController,
  type CommandKey,
  CurrentActor,
  decodeCursor,
  Describe,
  everyItem,
  framedDocument,
  IdempotencyKey,
  IdParam,
  PageOf,
  pageOf,
  Policy,
  rowsOf,
  tableFile,
} from '@app/http';
import { type Actor, FileStore } from '@app/kernel';
import { Body, Get, Post, Query, Res, type StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { escalationView, listEscalations } from './escalation-view.query';
import {
  AccountabilityBody,
  EscalationDto,
  EscalationLineDto,
  EscalationPagesDto,
  EscalationsExportQuery,
  EscalationsQuery,
  IssueDateQuery,
} from './escalations.dto';
import { NoticeNotFound } from './escalations.errors';
import { PreviewEscalation, shownOf } from './preview-escalation';
import { RaiseAccountability } from './raise-accountability';
import { shownEscalation } from './shown-escalation';

const KIND_NAMES = { interview: '约谈', accountability: '责任追究' } as const;
const COLUMNS = ['类别', '月份', '单位代码', '单位名称', '状态', '期限'];

/** What follows two months in the bottom three, to be read; and accountability, raised by hand. */
@ApiController('escalations', '约谈问责')
@Policy({ roles: ['reviewer', 'leader', 'auditor'] })
export class EscalationsController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly reader: ProcessReader,
    private readonly files: FileStore,
    private readonly preview: PreviewEscalation,
    private readonly raise: RaiseAccountability,
  ) {}

  @Get()
  @Policy({ roles: ['reviewer', 'leader', 'auditor', 'unit-officer', 'county-officer'] })
  @Describe({
    summary: '查看约谈问责事项',
    detail: '最新的在前；单位只能看到本单位已告知的。',
    gives: PageOf(EscalationLineDto),
  })
  async list(@CurrentActor() actor: Actor, @Query() { cursor, limit, month, state, unit }: EscalationsQuery) {
    const before = cursor === undefined ? undefined : decodeCursor(cursor, ['string'])[0]?.toString();
    const filter = { month, state, unit, before, limit: limit + 1 };
    const rows = await listEscalations({ manager: this.dataSource.manager, actor }, filter);
    return pageOf(rows, limit, ({ id }) => [id]);
  }

  @Get('export')
  @Policy({ roles: ['reviewer', 'leader', 'auditor', 'unit-officer', 'county-officer'] })
  @Describe({ summary: '导出约谈问责事项', gives: { file: ['text/csv', 'application/octet-stream'] } })
  export(@CurrentActor() actor: Actor, @Query() { format, ...filter }: EscalationsExportQuery) {
    const lines = everyItem((page) => this.list(actor, { ...filter, ...page }));
    const rows = rowsOf(lines, (line) => [
      KIND_NAMES[line.kind],
      line.month,
      line.unitCode,
      line.unitName,
      line.stateLabel,
      line.deadline ?? '',
    ]);
    return tableFile({ name: '约谈问责事项', columns: COLUMNS, rows }, format);
  }

  @Get(':id')
  @Policy({ roles: ['reviewer', 'leader', 'auditor', 'unit-officer', 'county-officer'], scope: 'unit' })
  @Describe({ summary: '查看一项约谈问责', gives: EscalationDto })
  async get(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<EscalationDto> {
    const { manager } = this.dataSource;
    return shownEscalation(await escalationView({ manager, reader: this.reader, actor }, id));
  }

  @Post()
  @Policy({ roles: ['reviewer'] })
  @Describe({ summary: '提出责任追究建议', detail: '省级考核中造成严重失分的。', gives: ActedDto, status: 201 })
  accountability(
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: CommandKey,
    @Body() { unit, month, grounds }: AccountabilityBody,
  ): Promise<ActedDto> {
    return this.raise.execute({ actor, ...key }, { unitCode: unit, month, grounds });
  }

  @Get(':id/pages')
  @Describe({ summary: '查看报告和通知的摘要', detail: '签署时须提交所见的摘要。', gives: EscalationPagesDto })
  async pages(@IdParam() id: string, @Query() { issueDate }: IssueDateQuery): Promise<EscalationPagesDto> {
    const shown = await this.preview.execute(id, issueDate);
    return { issueDate: shown.issueDate, ...shownOf(shown) };
  }

  @Get(':id/report')
  @Describe({
    summary: '查看报告PDF',
    detail: '与印发时一致，未编号、未署签发人、未盖章。',
    gives: { file: ['application/pdf'] },
  })
  async report(
    @IdParam() id: string,
    @Query() { issueDate }: IssueDateQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { sha256, size } = (await this.preview.execute(id, issueDate)).report.preview;
    return framedDocument(this.files, { sha256, size, name: '报告（送审稿）.pdf', type: 'application/pdf' }, reply);
  }

  @Get(':id/notice')
  @Describe({
    summary: '查看约谈通知PDF',
    detail: '与印发时一致，未编号、未盖章。',
    gives: { file: ['application/pdf'] },
  })
  async notice(
    @IdParam() id: string,
    @Query() { issueDate }: IssueDateQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { notice } = await this.preview.execute(id, issueDate);
    if (notice === null) throw new NoticeNotFound();
    const { sha256, size } = notice.preview;
    return framedDocument(this.files, { sha256, size, name: '约谈通知（送审稿）.pdf', type: 'application/pdf' }, reply);
  }
}
