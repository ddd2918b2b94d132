import {
  ApiController,
  contentDisposition,
  CurrentActor,
  type CursorKey,
  decodeCursor,
  Describe,
  framedDocument,
  IdParam,
  MEDIA_TYPES,
  PageOf,
  pageOf,
  PageQuery,
  Policy,
  storedFile,
  tableFile,
} from '@app/http';
import { type Actor, FileStore } from '@app/kernel';
import { Get, Query, Res, StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import {
  documentRegister,
  getDocumentLife,
  getIssuedFileFor,
  receivedDocuments,
  REGISTER_KEY,
  type RegisterLine,
  searchRegister,
} from './document-register.query';
import {
  DocumentLifeAnswer,
  NamedRegisterLineAnswer,
  PrintedRegisterQuery,
  RegisterBooksAnswer,
  RegisterExportQuery,
  RegisterLineAnswer,
  RegisterQuery,
} from './official-documents.dto';
import { PrintRegister } from './print-register';
import { registerBooks } from './register-books.query';
import { SignOffSheet } from './sign-off-sheet';
import { unitNamesFor } from './unit-names';
import { KIND_LABELS, REGISTER_COLUMNS, STATE_LABELS } from './official-documents.texts';

/** The register of what the office has issued, and the documents themselves. */
@ApiController('official-documents', '发文登记')
@Policy({ roles: ['reviewer', 'leader', 'auditor'] })
export class OfficialDocumentsController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly files: FileStore,
    private readonly sheet: SignOffSheet,
    private readonly register: PrintRegister,
  ) {}

  @Get()
  @Describe({ summary: '查看发文登记簿', detail: '最近编号的在前。', gives: PageOf(NamedRegisterLineAnswer) })
  async list(@Query() { cursor, limit, ...filter }: RegisterQuery) {
    const rows = await searchRegister(this.dataSource.manager, filter, { after: afterOf(cursor), limit: limit + 1 });
    const unitOf = await unitNamesFor(this.dataSource.manager, rows);
    const named = rows.map((line) => ({ ...line, unitName: unitOf(line) }));
    return pageOf(named, limit, keyOf);
  }

  @Get('books')
  @Describe({
    summary: '查看发文登记簿的册目',
    detail: '一个机关代字一年一册，最近的年份在前。',
    gives: RegisterBooksAnswer,
  })
  async books(): Promise<RegisterBooksAnswer> {
    return { books: await registerBooks(this.dataSource.manager) };
  }

  @Get('export')
  @Describe({
    summary: '导出发文登记簿',
    detail: '一个机关代字一年一册，按文号顺序。',
    gives: { file: [MEDIA_TYPES.csv, MEDIA_TYPES.xlsx] },
  })
  async export(@Query() { series, year, format, ...filter }: RegisterExportQuery) {
    const lines = await documentRegister(this.dataSource.manager, { series, year });
    const wanted = lines.filter(({ kind, month, unitCode, state }) =>
      isNarrowedTo({ kind, month, unitCode, state }, filter),
    );
    const rows = wanted.map((line) => [
      line.number,
      KIND_LABELS[line.kind],
      line.title ?? '',
      line.issueDate,
      line.month,
      line.unitCode ?? '',
      STATE_LABELS[line.state],
      line.pages ?? '',
    ]);
    return tableFile({ name: `发文登记簿 ${series} ${String(year)}`, columns: REGISTER_COLUMNS, rows }, format);
  }

  @Get('printed')
  @Describe({
    summary: '打印发文登记簿',
    detail: '一个机关代字一年一册，按文号顺序，列明所涉单位、签发人和文件现状。',
    gives: { file: [MEDIA_TYPES.pdf] },
  })
  async printed(@Query() place: PrintedRegisterQuery): Promise<StreamableFile> {
    return printedNow(await this.register.execute(place));
  }

  @Get('received')
  @Policy({ roles: ['unit-officer', 'county-officer'] })
  @Describe({ summary: '查看本单位收到的函件', detail: '最近的在前。', gives: PageOf(RegisterLineAnswer) })
  async received(@CurrentActor() actor: Actor, @Query() { cursor, limit }: PageQuery) {
    const piece = { after: afterOf(cursor), limit: limit + 1 };
    return pageOf(await receivedDocuments(this.dataSource.manager, actor, piece), limit, keyOf);
  }

  @Get(':id')
  @Describe({ summary: '查看一份文件的经过', gives: DocumentLifeAnswer })
  life(@IdParam() id: string): Promise<DocumentLifeAnswer> {
    return getDocumentLife(this.dataSource.manager, id);
  }

  @Get(':id/sign-off-sheet')
  @Describe({
    summary: '下载发文稿纸',
    detail: '载明各环节签批人及其所见文稿的摘要。',
    gives: { file: [MEDIA_TYPES.pdf] },
  })
  async signOffSheet(@IdParam() id: string): Promise<StreamableFile> {
    return printedNow(await this.sheet.execute(id));
  }

  @Get(':id/file')
  @Policy({ roles: ['reviewer', 'leader', 'auditor', 'unit-officer', 'county-officer'], scope: 'unit' })
  @Describe({ summary: '下载已印发的文件', gives: { file: [MEDIA_TYPES.pdf] } })
  async download(@CurrentActor() actor: Actor, @IdParam() id: string, @Res({ passthrough: true }) reply: FastifyReply) {
    return storedFile(this.files, await this.fileOf(actor, id), reply);
  }

  @Get(':id/view')
  @Policy({ roles: ['reviewer', 'leader', 'auditor', 'unit-officer', 'county-officer'], scope: 'unit' })
  @Describe({ summary: '在页面中查看已印发的文件', gives: { file: [MEDIA_TYPES.pdf] } })
  async view(@CurrentActor() actor: Actor, @IdParam() id: string, @Res({ passthrough: true }) reply: FastifyReply) {
    return framedDocument(this.files, await this.fileOf(actor, id), reply);
  }

  private async fileOf(actor: Actor, id: string) {
    const { sha256, size, fileName: name } = await getIssuedFileFor(this.dataSource.manager, actor, id);
    return { sha256, size, name, type: MEDIA_TYPES.pdf };
  }
}

/** Made anew each time: it names people, and the file store forgets nothing. */
function printedNow({ bytes, fileName }: { readonly bytes: Uint8Array; readonly fileName: string }): StreamableFile {
  return new StreamableFile(bytes, {
    type: MEDIA_TYPES.pdf,
    disposition: contentDisposition('attachment', fileName),
  });
}

function afterOf(cursor: string | undefined): CursorKey | undefined {
  return cursor === undefined ? undefined : decodeCursor(cursor, REGISTER_KEY);
}

function keyOf({ year, series, serial }: RegisterLine): CursorKey {
  return [year, series, serial];
}

/** Whether a line has every value that was asked for. */
function isNarrowedTo(line: object, filter: object): boolean {
  const values = new Map<string, unknown>(Object.entries(line));
  return Object.entries(filter).every(([name, value]) => value === undefined || values.get(name) === value);
}
