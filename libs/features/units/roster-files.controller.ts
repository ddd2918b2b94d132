import {
  ApiController,
  CurrentActor,
  Describe,
  ExpectedVersion,
  Policy,
  requireTable,
  tableFile,
  TheUpload,
  Upload,
  type UploadedFile,
  uploadedTable,
  UploadFields,
} from '@app/http';
import { type Actor, Clock, FileStore, officeDay, ROLES } from '@app/kernel';
import { Get, Post, Query, type StreamableFile } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ImportRoster } from './import-roster';
import { getRoster } from './roster.query';
import { RosterImportAnswer, RosterImportFields, UnitsExportQuery } from './units.dto';

const MOST_BYTES = 2 << 20;
/** Those of `units.csv` (FORMATS): what is exported can be corrected and imported. */
const COLUMNS = ['code', 'name', 'group', 'parent', 'remit'];

/** The roster as a file, in and out. */
@ApiController('units', '单位名册')
@Policy({ roles: ['system-administrator'] })
export class RosterFilesController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly files: FileStore,
    private readonly importRoster: ImportRoster,
  ) {}

  @Get('export')
  @Policy({ roles: ROLES })
  @Describe({ summary: '导出某月的单位名册', gives: { file: ['text/csv', 'application/octet-stream'] } })
  async export(@Query() { format, month }: UnitsExportQuery): Promise<StreamableFile> {
    const of = month ?? officeDay(this.clock.now()).slice(0, 7);
    const units = await getRoster(this.dataSource.manager, of);
    const rows = units.map(({ code, name, group, parent, remit }) => [code, name, group, parent, remit]);
    return tableFile({ name: `单位名册_${of}`, columns: COLUMNS, rows }, format);
  }

  @Post('imports')
  @Upload({ accept: ['csv', 'xlsx'], mostBytes: MOST_BYTES, fields: RosterImportFields })
  @Describe({
    summary: '导入整份单位名册',
    detail:
      '自所填月份起生效，文件中没有的单位自该月起不再列入；If-Match为名册版本。有任何问题时列出全部问题，名册不变。',
    gives: RosterImportAnswer,
  })
  async import(
    @CurrentActor() actor: Actor,
    @ExpectedVersion() version: number,
    @UploadFields() { from }: RosterImportFields,
    @TheUpload() file: UploadedFile,
  ): Promise<RosterImportAnswer> {
    const source = uploadedTable(this.files, file);
    const result = await this.importRoster.execute(actor, { source, from, version });
    requireTable(result.problems);
    const problems = result.problems.map(({ line, column, reason }) => ({ line, column, reason }));
    const { begun, ended } = result.isApplied ? result.count : { begun: 0, ended: 0 };
    return { isApplied: result.isApplied, problems, begun, ended };
  }
}
