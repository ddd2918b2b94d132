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
  UploadFields,
} from '@app/http';
import { type Actor, officeDay, type Role } from '@app/kernel';
import { isOfficerOnly } from '@app/workflow';
import { Body, Get, Post, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { evidenceStanding } from './evidence-standing.query';
import {
  EvidenceBody,
  EvidenceExportQuery,
  EvidenceFileFields,
  EvidenceLineAnswer,
  EvidenceQuery,
  EvidenceStandingAnswer,
} from './evidence.dto';
import { KeepEvidenceFile } from './keep-evidence-file';
import { listEvidence } from './list-evidence.query';
import { SubmitEvidence } from './submit-evidence';

const OFFICERS: Role[] = ['unit-officer', 'county-officer'];
const READERS: Role[] = [...OFFICERS, 'reviewer', 'leader', 'auditor'];
const MEGABYTE = 1024 * 1024;

/** The evidence of one month: what units submit, and how far each is. */
@ApiController('months/:month/evidence', '印证材料')
@Policy({ roles: READERS })
export class MonthEvidenceController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly keepFile: KeepEvidenceFile,
    private readonly submit: SubmitEvidence,
  ) {}

  @Get()
  @Describe({
    summary: '查看当月提交的印证材料',
    detail: '按提交先后排列；单位经办人只能看到本单位的材料。',
    gives: PageOf(EvidenceLineAnswer),
  })
  async list(
    @CurrentActor() actor: Actor,
    @MonthParam() month: string,
    @Query() { cursor, limit, unit, item, state }: EvidenceQuery,
  ) {
    const [after] = cursor === undefined ? [] : decodeCursor(cursor, ['string']);
    const filter = { month, unitCode: unit, item, state, after: after?.toString(), limit: limit + 1 };
    return pageOf(await listEvidence(this.dataSource.manager, actor, filter), limit, ({ id }) => [id]);
  }

  @Get('export')
  @Describe({ summary: '导出当月提交的印证材料', gives: { file: ['text/csv', 'application/octet-stream'] } })
  async export(
    @CurrentActor() actor: Actor,
    @MonthParam() month: string,
    @Query() { format, unit, item, state }: EvidenceExportQuery,
  ) {
    const lines = await listEvidence(this.dataSource.manager, actor, { month, unitCode: unit, item, state });
    const columns = ['单位代码', '单位名称', '印证项目', '网址', '状态', '办理期限', '提交日期'];
    const rows = lines.map((line) => [
      line.unitCode ?? '',
      line.unitName,
      line.itemName,
      line.webAddress ?? '',
      line.stateLabel,
      line.deadline ?? '',
      officeDay(line.createdAt),
    ]);
    return tableFile({ name: `${month}印证材料`, columns, rows }, format);
  }

  @Get('standing')
  @Describe({
    summary: '查看各单位印证材料的情况',
    detail: '列出每个单位每个项目是否已确认、依据哪次提交的材料（含沿用以前月份的），以及尚缺的项目。',
    gives: EvidenceStandingAnswer,
  })
  async standing(@CurrentActor() actor: Actor, @MonthParam() month: string): Promise<EvidenceStandingAnswer> {
    const own = isOfficerOnly(actor) ? (actor.unitCode ?? '') : undefined;
    return { items: await evidenceStanding(this.dataSource.manager, month, own) };
  }

  @Post('files')
  @Policy({ roles: OFFICERS })
  @Upload({ accept: ['pdf', 'png', 'jpeg', 'xlsx'], mostBytes: 20 * MEGABYTE, fields: EvidenceFileFields })
  @Describe({
    summary: '上传印证文件',
    detail: '先逐个上传文件，再凭文件编号提交材料；未随材料提交的文件不发生任何作用。',
    gives: ReceivedFileAnswer,
    status: 201,
  })
  async upload(
    @CurrentActor() actor: Actor,
    @MonthParam() month: string,
    @UploadFields() { item }: EvidenceFileFields,
    @TheUpload() file: UploadedFile,
  ): Promise<ReceivedFileAnswer> {
    return receivedFileAnswer(await this.keepFile.execute(actor, { month, item }, file));
  }

  @Post()
  @Policy({ roles: OFFICERS })
  @Describe({ summary: '提交印证材料', gives: ActAnswer, status: 201 })
  submitOne(
    @CurrentActor() actor: Actor,
    @MonthParam() month: string,
    @IdempotencyKey() key: CommandKey,
    @Body() body: EvidenceBody,
  ): Promise<ActAnswer> {
    return this.submit.execute({ actor, ...key }, { month, ...body });
  }
}
