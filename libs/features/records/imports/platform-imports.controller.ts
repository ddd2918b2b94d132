import type { RecordKind } from '@app/field-standard';
import {
  ApiController,
  CurrentActor,
  decodeCursor,
  Describe,
  everyItem,
  ExportQuery,
  IdParam,
  MEDIA_TYPES,
  MonthParam,
  PageOf,
  pageOf,
  PageQuery,
  Policy,
  requireHead,
  rowsOf,
  tableFile,
  TheUpload,
  Upload,
  type UploadedFile,
  uploadedTable,
  UploadFields,
} from '@app/http';
import { readPlatformRows } from '@app/intake';
import { type Actor, FileStore } from '@app/kernel';
import { Get, Post, Query, type StreamableFile } from '@nestjs/common';
import { ExportImportProblems } from './export-import-problems';
import { IMPORT_COLUMNS, importCells } from './import-cells';
import { ImportAnswer, ImportProblemAnswer, ImportSummaryAnswer, UploadImportFields } from './platform-imports.dto';
import { PlatformImportsQuery } from './platform-imports.query';
import { UploadPlatformFile } from './upload-platform-file';

/** A million records are some 500 MB; a month has some ten thousand. */
const MOST_BYTES = 512 << 20;

/** The platform's files of a month: handed in, and what their reading has shown. */
@ApiController('months/:month/imports', '平台数据导入')
@Policy({ roles: ['reviewer', 'leader', 'auditor'] })
export class PlatformImportsController {
  constructor(
    private readonly query: PlatformImportsQuery,
    private readonly uploadFile: UploadPlatformFile,
    private readonly exportImportProblems: ExportImportProblems,
    private readonly files: FileStore,
  ) {}

  @Get()
  @Describe({ summary: '查看当月的平台数据导入', detail: '最新的在前。', gives: PageOf(ImportSummaryAnswer) })
  async list(@MonthParam() month: string, @Query() { cursor, limit }: PageQuery) {
    const rows = await this.query.list(month, { after: numberAfter(cursor), limit: limit + 1 });
    return pageOf(rows, limit, ({ number }) => [number]);
  }

  @Post()
  @Policy({ roles: ['reviewer'] })
  @Upload({ accept: ['csv', 'xlsx'], mostBytes: MOST_BYTES, fields: UploadImportFields })
  @Describe({
    summary: '上传平台数据文件',
    detail: '表头不符的文件不予接收；其余在后台读取；同一文件重复上传不产生新的导入。确认导入报告之前不计入考核。',
    gives: ImportAnswer,
    status: 201,
  })
  async upload(
    @CurrentActor() actor: Actor,
    @MonthParam() month: string,
    @TheUpload() uploaded: UploadedFile,
    @UploadFields() { kind }: UploadImportFields,
  ): Promise<ImportAnswer> {
    await this.requireHead(uploaded, kind);
    const { sha256, size, kind: format, name } = uploaded;
    const file = { kind, sha256, size, name, format: format === 'xlsx' ? 'xlsx' : 'csv' } as const;
    const id = await this.uploadFile.execute(actor, month, file);
    return this.query.get({ month, id });
  }

  @Get('export')
  @Describe({ summary: '导出当月的平台数据导入', gives: { file: [MEDIA_TYPES.csv, MEDIA_TYPES.xlsx] } })
  export(@MonthParam() month: string, @Query() { format }: ExportQuery): Promise<StreamableFile> {
    const imports = everyItem(async (part) => {
      const page = await this.list(month, part);
      return { ...page, items: await this.query.withNames(page.items) };
    });
    const table = { name: `${month}平台数据导入`, columns: IMPORT_COLUMNS, rows: rowsOf(imports, importCells) };
    return tableFile(table, format);
  }

  @Get(':id')
  @Describe({ summary: '查看一次导入及其报告', gives: ImportAnswer })
  get(@MonthParam() month: string, @IdParam() id: string): Promise<ImportAnswer> {
    return this.query.get({ month, id });
  }

  @Get(':id/problems')
  @Policy({ roles: ['reviewer'] })
  @Describe({ summary: '查看文件中必须更正的问题', gives: PageOf(ImportProblemAnswer) })
  async problems(@MonthParam() month: string, @IdParam() id: string, @Query() { cursor, limit }: PageQuery) {
    const rows = await this.query.problems({ month, id }, { after: numberAfter(cursor), limit: limit + 1 });
    return pageOf(rows, limit, ({ ordinal }) => [ordinal]);
  }

  @Get(':id/problems/export')
  @Policy({ roles: ['reviewer'] })
  @Describe({ summary: '下载问题清单', detail: '下载会记入审计日志。', gives: { file: ['text/csv'] } })
  exportProblems(
    @CurrentActor() actor: Actor,
    @MonthParam() month: string,
    @IdParam() id: string,
    @Query() { format }: ExportQuery,
  ) {
    return this.exportImportProblems.execute(actor, { month, id }, format);
  }

  /** What has no header of platform records is refused at once; what is wrong further down, the report tells. */
  private requireHead(file: UploadedFile, kind: RecordKind): Promise<void> {
    const source = uploadedTable(this.files, file);
    return requireHead(source, (onProblem) => readPlatformRows(source, kind, { unitCodes: null, onProblem }));
  }
}

function numberAfter(cursor: string | undefined): number | undefined {
  return cursor === undefined ? undefined : Number(decodeCursor(cursor, ['number'])[0]);
}
