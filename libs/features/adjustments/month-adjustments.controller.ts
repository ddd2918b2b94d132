import { ReceivedFileAnswer, receivedFileAnswer } from '@app/features/file-receipt';
import { ActAnswer } from '@app/features/processes';
import {
  ApiController,
  type CommandKey,
  CurrentActor,
  decodeCursor,
  Describe,
  IdempotencyKey,
  MonthParam,
  PageOf,
  pageOf,
  Policy,
  tableFile,
  TheUpload,
  Upload,
  type UploadedFile,
} from '@app/http';
import type { Actor, Role } from '@app/kernel';
import { Body, Get, Post, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AdjustmentExportQuery, AdjustmentLineAnswer, AdjustmentQuery, ProposalBody } from './adjustments.dto';
import { KeepAdjustmentProof } from './keep-adjustment-proof';
import { listAdjustments } from './list-adjustments.query';
import { ProposeAdjustment } from './propose-adjustment';

const PROPOSERS: Role[] = ['unit-officer', 'county-officer', 'reviewer'];
const MEGABYTE = 1024 * 1024;

/** The bonuses and deductions proposed for one month. */
@ApiController('months/:month/adjustments', '加分扣分')
@Policy({ roles: [...PROPOSERS, 'leader', 'auditor'] })
export class MonthAdjustmentsController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly keepProof: KeepAdjustmentProof,
    private readonly propose: ProposeAdjustment,
  ) {}

  @Get()
  @Describe({
    summary: '查看当月加分扣分',
    detail: '按申报先后排列；单位经办人只能看到本单位的事项。',
    gives: PageOf(AdjustmentLineAnswer),
  })
  async list(
    @CurrentActor() actor: Actor,
    @MonthParam() month: string,
    @Query() { cursor, limit, unit, rule, state }: AdjustmentQuery,
  ) {
    const [after] = cursor === undefined ? [] : decodeCursor(cursor, ['string']);
    const filter = { month, unitCode: unit, rule, state, after: after?.toString(), limit: limit + 1 };
    return pageOf(await listAdjustments(this.dataSource.manager, actor, filter), limit, ({ id }) => [id]);
  }

  @Get('export')
  @Describe({ summary: '导出当月加分扣分', gives: { file: ['text/csv', 'application/octet-stream'] } })
  async export(
    @CurrentActor() actor: Actor,
    @MonthParam() month: string,
    @Query() { format, unit, rule, state }: AdjustmentExportQuery,
  ) {
    const lines = await listAdjustments(this.dataSource.manager, actor, { month, unitCode: unit, rule, state });
    const columns = ['单位代码', '单位名称', '事项', '类别', '每次分值', '次数', '事由', '日期', '状态'];
    const rows = lines.map((line) => [
      line.unitCode ?? '',
      line.unitName,
      line.ruleName,
      line.kind === 'bonus' ? '加分' : '扣分',
      line.points,
      line.cases,
      line.title,
      line.happenedOn,
      line.stateLabel,
    ]);
    return tableFile({ name: `${month}加分扣分`, columns, rows }, format);
  }

  @Post('files')
  @Policy({ roles: PROPOSERS })
  @Upload({ accept: ['pdf', 'png', 'jpeg'], mostBytes: 20 * MEGABYTE })
  @Describe({
    summary: '上传佐证文件',
    detail: '先逐个上传文件，再凭文件编号申报；未随申报提交的文件不发生任何作用。',
    gives: ReceivedFileAnswer,
    status: 201,
  })
  async upload(
    @CurrentActor() actor: Actor,
    @MonthParam() month: string,
    @TheUpload() file: UploadedFile,
  ): Promise<ReceivedFileAnswer> {
    return receivedFileAnswer(await this.keepProof.execute(actor, month, file));
  }

  @Post()
  @Policy({ roles: PROPOSERS })
  @Describe({
    summary: '申报加分扣分',
    detail: '单位只能为本单位申报加分；扣分由审核人员依据通报申报，由另一名审核人员核实。',
    gives: ActAnswer,
    status: 201,
  })
  proposeOne(
    @CurrentActor() actor: Actor,
    @MonthParam() month: string,
    @IdempotencyKey() key: CommandKey,
    @Body() { unit, ...body }: ProposalBody,
  ): Promise<ActAnswer> {
    return this.propose.execute({ actor, ...key }, { month, unitCode: unit, ...body });
  }
}
