import { ROLES } from '@app/kernel';
import { Body, Get, Post, Put, Query, Res } from '@nestjs/common';
import { FileStore, DomainError, type Actor } from '@app/kernel';
import type { FastifyReply } from 'fastify';
import { StaleVersion } from '@app/database';
import {
  ApiController,
  type CommandKey,
  CurrentActor,
  Day,
  DigestParam,
  Describe,
  ExpectedVersion,
  ExportQuery,
  Flag,
  Id,
  IdempotencyKey,
  IdParam,
  ListOf,
  ListOfCodes,
  isUnitCode,
  Month,
  MonthParam,
  Nested,
  OneOf,
  PageOf,
  pageOf,
  PageQuery,
  Policy,
  PublicRoute,
  QueryFlag,
  RateLimit,
  Shown,
  SortBy,
  storedFile,
  tableFile,
  Text,
  TheUpload,
  UnitCode,
  UnitParam,
  Upload,
  type UploadedFile,
  UploadFields,
  WholeNumber,
  decodeCursor,
} from '..';

export class PlaceDto {
  @Text({ about: '地点', most: 10 })
  place!: string;
}

export class NoteDto {
  @Text({ about: '标题', most: 20 })
  title!: string;

  @Text({ about: '说明', most: 200, multiline: true, optional: true })
  remark?: string;

  @WholeNumber({ about: '数量', least: 0, most: 100, optional: true })
  count?: number;

  @Id({ about: '所属', optional: true })
  parent?: string;

  @Day({ about: '日期', optional: true })
  day?: string;

  @Month({ about: '月份', optional: true })
  month?: string;

  @UnitCode({ about: '单位', optional: true })
  unit?: string;

  @Flag({ about: '是否加急', optional: true })
  urgent?: boolean;

  @OneOf(['open', 'done'], { about: '状态', optional: true })
  state?: string;

  @Nested(() => PlaceDto, { about: '所在', optional: true })
  place?: PlaceDto;

  @ListOf(() => PlaceDto, { about: '各处', most: 3, optional: true })
  places?: PlaceDto[];

  @ListOfCodes(isUnitCode, { about: '各单位', most: 3, optional: true })
  units?: string[];
}

export class NotesQuery extends PageQuery {
  @SortBy(['title', 'day'], { about: '排序' })
  sort?: string;

  @QueryFlag({ about: '只看加急', optional: true })
  urgent?: boolean;

  @Text({ about: '标题含有', most: 20, optional: true })
  q?: string;
}

class NoteAnswer {
  @Shown('编号')
  id!: string;

  @Shown('版本', { type: 'integer' })
  version!: number;
}

class Declined extends DomainError {
  readonly code = 'declined';
  readonly kind = 'conflict';
}

const ids = Array.from({ length: 5 }, (_, i) => `01FJ8Z6V0Q3M7K2N5R4T9W1XY${i}`);

/** Every kind of route that the edge knows, for its tests. */
@ApiController('notes', '样例')
export class SampleController {
  static readonly calls: unknown[] = [];

  constructor(private readonly files: FileStore) {}

  @Get()
  @Policy({ roles: ROLES })
  @Describe({ summary: '查看样例', gives: PageOf(NoteAnswer) })
  list(@Query() query: NotesQuery) {
    SampleController.calls.push(query);
    const [after = ''] = query.cursor === undefined ? [] : decodeCursor(query.cursor, ['string']);
    const rows = ids.filter((id) => id > after).map((id) => ({ id, version: 1 }));
    return pageOf(rows.slice(0, query.limit + 1), query.limit, ({ id }) => [id]);
  }

  @Get('export')
  @Policy({ roles: ROLES })
  @Describe({ summary: '导出样例', gives: { file: ['text/csv'] } })
  export(@Query() query: ExportQuery) {
    return tableFile(
      {
        name: '样例\r\nX-Evil: 1',
        columns: ['标题', '数量'],
        rows: [
          ['=1+1', 2],
          ['＝SUM(1)', 3],
        ],
      },
      query.format,
    );
  }

  @Post()
  @Policy({ roles: ['reviewer'] })
  @Describe({ summary: '登记样例', gives: NoteAnswer })
  create(@Body() body: NoteDto, @CurrentActor() actor: Actor) {
    SampleController.calls.push({ body, actor });
    return { id: ids[0], version: 1 };
  }

  @Put(':id')
  @Policy({ roles: ['reviewer'] })
  @Describe({ summary: '修改样例', gives: NoteAnswer })
  edit(@IdParam() id: string, @ExpectedVersion() version: number, @Body() _body: NoteDto) {
    if (version !== 7) throw new StaleVersion();
    return { id, version: 8 };
  }

  @Post(':id/sign')
  @Policy({ roles: ['leader'], proof: 'recent' })
  @Describe({ summary: '签发样例', gives: 'nothing' })
  sign(@IdParam() _id: string, @IdempotencyKey() key: CommandKey): void {
    SampleController.calls.push(key);
  }

  @Post(':id/decline')
  @Policy({ roles: ['reviewer'] })
  @Describe({ summary: '退回样例', gives: 'nothing' })
  decline(@IdParam() _id: string): void {
    throw new Declined({ month: '2021-09' });
  }

  @Post('password')
  @Policy({ roles: ROLES, whileIncomplete: true })
  @Describe({ summary: '设置口令', gives: 'nothing' })
  password(): void {}

  @Get('of/:unit/:month')
  @Policy({ roles: ['reviewer', 'unit-officer'], scope: 'unit' })
  @Describe({ summary: '查看单位样例', gives: NoteAnswer })
  ofUnit(@UnitParam() unit: string, @MonthParam() month: string) {
    return { id: `${unit} ${month}`, version: 1 };
  }

  @Post('files')
  @Policy({ roles: ['unit-officer'] })
  @Upload({ accept: ['csv', 'xlsx', 'pdf', 'png', 'jpeg'], mostBytes: 200_000, fields: PlaceDto })
  @Describe({ summary: '上传样例', gives: NoteAnswer })
  upload(@TheUpload() file: UploadedFile, @UploadFields() fields: PlaceDto) {
    return { file, fields };
  }

  @Get('files/:sha256')
  @Policy({ roles: ['unit-officer'] })
  @Describe({ summary: '下载样例', gives: { file: ['application/pdf'] } })
  download(@DigestParam('sha256', '摘要') sha256: string, @Res({ passthrough: true }) reply: FastifyReply) {
    return storedFile(this.files, { sha256, name: '印证"资料".pdf', type: 'application/pdf' }, reply);
  }

  @Get('broken')
  @Policy({ roles: ROLES })
  @Describe({ summary: '出错的样例', gives: NoteAnswer })
  broken(): never {
    throw Object.assign(new Error('王某某 14010019800101001X'), { code: 'ER_BAD_FIELD_ERROR' });
  }

  @Post('sign-in')
  @PublicRoute('signing in')
  @RateLimit({ name: 'sample-sign-in', most: 5, seconds: 60, by: 'address' })
  @Describe({ summary: '登录样例', gives: 'nothing' })
  signIn(@Body() _body: PlaceDto): void {}
}
