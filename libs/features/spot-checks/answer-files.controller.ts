import { getMonthContext } from '@app/features/months';
import {
  ApiController,
  CurrentActor,
  Describe,
  IdParam,
  MOST_WORKBOOK_ROWS,
  Policy,
  tableFile,
  TheUpload,
  Upload,
  type UploadedFile,
  workbookFile,
} from '@app/http';
import { LEDGER_COLUMNS, markProblems } from '@app/intake';
import { type Actor, FileStore } from '@app/kernel';
import { Get, Post, Query, type StreamableFile } from '@nestjs/common';
import { HandedInAnswer, TableQuery, UploadsAnswer } from './spot-checks.dto';
import { UPLOAD_TABLES } from './spot-checks.texts';
import { TaskGround } from './task-ground';
import { taskRecord } from './tasks/spot-check-view.query';
import { locateTask } from './tasks/task-place.query';
import { type HandedIn, ledgerProblems, ledgerSource, UploadAnswerFile } from './tasks/upload-answer-file';
import { canAnswer, getUpload, listUploads } from './tasks/uploads.query';

const MOST_BYTES = 10 << 20;
/** The rest is in the list that can be downloaded. */
const MOST_SHOWN = 200;
const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What units hand in for their tasks. */
@ApiController('spot-checks', '抽查答复材料')
export class AnswerFilesController {
  constructor(
    private readonly ground: TaskGround,
    private readonly files: FileStore,
    private readonly uploadAnswerFile: UploadAnswerFile,
  ) {}

  @Get('ledger-template')
  @Policy({ roles: ['unit-officer', 'county-officer', 'reviewer'] })
  @Describe({ summary: '下载台账模板', gives: { file: ['text/csv', WORKBOOK] } })
  template(@Query() { format }: TableQuery): Promise<StreamableFile> {
    return tableFile({ name: UPLOAD_TABLES.template, columns: LEDGER_COLUMNS, rows: [] }, format);
  }

  @Post(':id/ledgers')
  @Policy({ roles: ['unit-officer', 'county-officer', 'reviewer'] })
  @Upload({ accept: ['csv', 'xlsx'], mostBytes: MOST_BYTES })
  @Describe({
    summary: '上传台账',
    detail: '当即读取并列出全部问题；有问题的不能作为答复，任务保持原状。不是台账的文件（缺表头、无法读取）不予接收。',
    gives: HandedInAnswer,
  })
  async ledger(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @TheUpload() file: UploadedFile,
  ): Promise<HandedInAnswer> {
    return shown(await this.uploadAnswerFile.execute(actor, { id, kind: 'ledger', file }), 'ledger');
  }

  @Post(':id/statements')
  @Policy({ roles: ['unit-officer', 'county-officer', 'reviewer'] })
  @Upload({ accept: ['pdf', 'png', 'jpeg'], mostBytes: MOST_BYTES })
  @Describe({ summary: '上传盖章说明', detail: '本月确无许可和处罚的，报送盖章的说明。', gives: HandedInAnswer })
  async statement(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @TheUpload() file: UploadedFile,
  ): Promise<HandedInAnswer> {
    return shown(await this.uploadAnswerFile.execute(actor, { id, kind: 'statement', file }), 'statement');
  }

  @Get(':id/uploads')
  @Policy({ roles: ['unit-officer', 'county-officer', 'reviewer', 'leader', 'auditor'], scope: 'unit' })
  @Describe({ summary: '查看上传过的材料', gives: UploadsAnswer })
  async uploads(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<UploadsAnswer> {
    const { manager } = this.ground;
    await taskRecord(this.ground, actor, id);
    const items = await listUploads(manager, id);
    return {
      items: items.map(({ upload, file }) => {
        const { id: uploadId, kind, fileId, sha256, rowCount, problemCount } = upload;
        const { name, receivedAt } = file;
        return {
          id: uploadId,
          kind,
          fileId,
          name,
          sha256,
          receivedAt,
          rowCount,
          problemCount,
          isUsable: canAnswer(upload),
        };
      }),
    };
  }

  @Get(':id/uploads/:upload/problems')
  @Policy({ roles: ['unit-officer', 'county-officer', 'reviewer'] })
  @Describe({
    summary: '下载台账的错误',
    detail: 'csv为错误清单；xlsx为本单位报送的台账，有误的单元格标色并加批注，另附错误清单，改正后可直接重新上传。',
    gives: { file: ['text/csv', WORKBOOK] },
  })
  async problems(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IdParam('upload', '上传的文件') upload: string,
    @Query() { format }: TableQuery,
  ): Promise<StreamableFile> {
    const { manager } = this.ground;
    const record = await taskRecord(this.ground, actor, id);
    const { assessmentId, unit } = await locateTask(manager, record);
    const { file } = await getUpload(manager, id, upload);
    const month = await getMonthContext(manager, assessmentId);
    const ledger = { ...file, size: file.byteCount };
    const problems = await ledgerProblems(this.files, ledger, month);
    const rows = problems.map((problem) => {
      const { file: name, line, column, value = '', reason } = problem;
      return [name, line, column, value, reason];
    });
    const list = { name: `${unit.name}${UPLOAD_TABLES.problems}`, columns: UPLOAD_TABLES.columns, rows };
    if (format === 'csv') return tableFile(list, format);
    // One row too many: a larger ledger is refused, and told only as the list.
    const marked = await markProblems(ledgerSource(this.files, ledger), problems, MOST_WORKBOOK_ROWS + 2);
    return workbookFile(list.name, [marked, { name: UPLOAD_TABLES.problems, rows: [list.columns, ...rows] }]);
  }
}

function shown(
  { upload, rows, standings, problems, problemCount }: HandedIn,
  kind: 'ledger' | 'statement',
): HandedInAnswer {
  return {
    upload,
    isUsable: kind === 'statement' || problemCount === 0,
    rows,
    otherMonth: standings['other-month'],
    exempt: standings.exempt,
    problemCount,
    problems: problems
      .slice(0, MOST_SHOWN)
      .map(({ line, column, value = null, reason }) => ({ line, column, value, reason })),
  };
}
