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
import { type Actor, officeDay, type Role } from '@app/kernel';
import { Body, Get, Post, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { KeepObjectionProof } from './keep-objection-proof';
import { listObjections } from './list-objections.query';
import { LodgeObjection } from './lodge-objection';
import { ObjectionBody, ObjectionExportQuery, ObjectionLineAnswer, ObjectionQuery } from './objections.dto';

const OFFICERS: Role[] = ['unit-officer', 'county-officer'];
const MEGABYTE = 1024 * 1024;

/** The objections to the score sheets of one month. */
@ApiController('months/:month/objections', '异议')
@Policy({ roles: [...OFFICERS, 'reviewer', 'leader', 'auditor'] })
export class MonthObjectionsController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly keepProof: KeepObjectionProof,
    private readonly lodge: LodgeObjection,
  ) {}

  @Get()
  @Describe({
    summary: '查看当月异议',
    detail: '按提出先后排列；单位经办人只能看到本单位的异议。',
    gives: PageOf(ObjectionLineAnswer),
  })
  async list(
    @CurrentActor() actor: Actor,
    @MonthParam() month: string,
    @Query() { cursor, limit, unit, matter, state }: ObjectionQuery,
  ) {
    const [after] = cursor === undefined ? [] : decodeCursor(cursor, ['string']);
    const filter = { month, unitCode: unit, matter, state, after: after?.toString(), limit: limit + 1 };
    return pageOf(await listObjections(this.dataSource.manager, actor, filter), limit, ({ id }) => [id]);
  }

  @Get('export')
  @Describe({ summary: '导出当月异议', gives: { file: ['text/csv', 'application/octet-stream'] } })
  async export(
    @CurrentActor() actor: Actor,
    @MonthParam() month: string,
    @Query() { format, unit, matter, state }: ObjectionExportQuery,
  ) {
    const lines = await listObjections(this.dataSource.manager, actor, { month, unitCode: unit, matter, state });
    const columns = ['单位代码', '单位名称', '异议事项', '状态', '办理期限', '提出日期'];
    const rows = lines.map((line) => [
      line.unitCode ?? '',
      line.unitName,
      line.matterName,
      line.stateLabel,
      line.deadline ?? '',
      officeDay(line.createdAt),
    ]);
    return tableFile({ name: `${month}异议`, columns, rows }, format);
  }

  @Post('files')
  @Policy({ roles: OFFICERS })
  @Upload({ accept: ['pdf', 'png', 'jpeg', 'xlsx', 'csv'], mostBytes: 20 * MEGABYTE })
  @Describe({
    summary: '上传证明文件',
    detail: '先逐个上传文件，再凭文件编号提出异议；未随异议提交的文件不发生任何作用。',
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
  @Policy({ roles: OFFICERS })
  @Describe({
    summary: '提出异议',
    detail: '得分表公示后、通报签发前，对本单位的得分提出。',
    gives: ActAnswer,
    status: 201,
  })
  lodgeOne(
    @CurrentActor() actor: Actor,
    @MonthParam() month: string,
    @IdempotencyKey() key: CommandKey,
    @Body() body: ObjectionBody,
  ): Promise<ActAnswer> {
    return this.lodge.execute({ actor, ...key }, { month, ...body });
  }
}
