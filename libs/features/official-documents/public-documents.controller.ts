import {
  ApiController,
  CheckCodeParam,
  contentDisposition,
  decodeCursor,
  Describe,
  framedDocument,
  IdParam,
  MEDIA_TYPES,
  PageOf,
  pageOf,
  PublicRoute,
  RateLimit,
  type RateRule,
  storedFile,
  TheUpload,
  Upload,
  type UploadedFile,
} from '@app/http';
import { Clock, FileStore } from '@app/kernel';
import { Get, Post, Query, Res, StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { checkDocument } from './check-document.query';
import { DocumentProof } from './document-proof';
import { Office } from './office';
import { REGISTER_KEY } from './document-register.query';
import {
  CheckedDocumentAnswer,
  DocumentVerdictAnswer,
  NumberCheckQuery,
  NumberVerdictAnswer,
  PublishedDocumentAnswer,
  PublishedQuery,
} from './official-documents.dto';
import { getPublishedFile, publishedBulletins } from './published-documents.query';
import { verifyDocument, verifyNumber } from './verify-document';

const LARGEST_DOCUMENT = 10 << 20;
/** Guessing a check code of 80 bits is hopeless at any rate; these keep the register from being a burden. */
const LOOK_UPS: RateRule = { name: 'document-check', most: 60, seconds: 60, by: 'address' };
const VERIFICATIONS: RateRule = { name: 'document-verification', most: 10, seconds: 60, by: 'address' };

/** What everybody may know of the office's documents: whether one is genuine, and the published bulletins. */
@ApiController('public', '公开查验')
export class PublicDocumentsController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly files: FileStore,
    private readonly clock: Clock,
    private readonly proof: DocumentProof,
    private readonly office: Office,
  ) {}

  @Get('document-checks/:code')
  @PublicRoute('anybody who holds a document may check it by the code printed on it')
  @RateLimit(LOOK_UPS)
  @Describe({ summary: '按查验码查验文件', gives: CheckedDocumentAnswer })
  check(@CheckCodeParam() code: string): Promise<CheckedDocumentAnswer> {
    return checkDocument(this.dataSource.manager, code);
  }

  @Get('document-checks/:code/proof')
  @PublicRoute('anybody who holds a document may have the proof of its issue; it names nobody')
  @RateLimit(LOOK_UPS)
  @Describe({
    summary: '下载文件印发的审计证明',
    detail: '可用document-verify命令离线核验的.tlog-proof文件；刚印发的文件须稍候片刻。',
    gives: { file: ['text/plain'] },
  })
  async proofOf(@CheckCodeParam() code: string): Promise<StreamableFile> {
    const { text, fileName } = await this.proof.execute(code);
    const disposition = contentDisposition('attachment', fileName);
    return new StreamableFile(Buffer.from(text, 'utf8'), { type: 'text/plain; charset=utf-8', disposition });
  }

  @Get('document-checks')
  @PublicRoute('anybody who holds a document may check it by its number and digest')
  @RateLimit(LOOK_UPS)
  @Describe({
    summary: '按文号和摘要查验文件',
    detail: '文号不存在与摘要不符，答复相同。',
    gives: NumberVerdictAnswer,
  })
  checkNumber(@Query() query: NumberCheckQuery): Promise<NumberVerdictAnswer> {
    return verifyNumber(this.dataSource.manager, query);
  }

  @Post('document-checks')
  @PublicRoute('anybody who holds a document may have its signature verified')
  @RateLimit(VERIFICATIONS)
  @Upload({ accept: ['pdf'], mostBytes: LARGEST_DOCUMENT, isPassing: true })
  @Describe({
    summary: '上传文件查验',
    detail: '核验电子签名，并与发文登记比对。文件只作查验，不保存。',
    gives: DocumentVerdictAnswer,
  })
  verify(@TheUpload() { bytes = Buffer.alloc(0) }: UploadedFile): Promise<DocumentVerdictAnswer> {
    const { revoked } = this.office;
    return verifyDocument(this.dataSource.manager, bytes, { now: this.clock.now(), revoked });
  }

  @Get('documents')
  @PublicRoute('bulletins are published (notice §7)')
  @Describe({
    summary: '查看已公开的文件',
    detail: '最近的在前；已被更正的保留并注明。',
    gives: PageOf(PublishedDocumentAnswer),
  })
  async published(@Query() { cursor, limit, month }: PublishedQuery) {
    const after = cursor === undefined ? undefined : decodeCursor(cursor, REGISTER_KEY);
    const rows = await publishedBulletins(this.dataSource.manager, { after, month, limit: limit + 1 });
    return pageOf(rows, limit, ({ year, series, serial }) => [year, series, serial]);
  }

  @Get('documents/:id/file')
  @PublicRoute('bulletins are published (notice §7)')
  @Describe({ summary: '下载已公开的文件', gives: { file: [MEDIA_TYPES.pdf] } })
  async download(@IdParam() id: string, @Res({ passthrough: true }) reply: FastifyReply) {
    return storedFile(this.files, await this.fileOf(id), reply);
  }

  @Get('documents/:id/view')
  @PublicRoute('bulletins are published (notice §7)')
  @Describe({ summary: '在页面中查看已公开的文件', gives: { file: [MEDIA_TYPES.pdf] } })
  async view(@IdParam() id: string, @Res({ passthrough: true }) reply: FastifyReply) {
    return framedDocument(this.files, await this.fileOf(id), reply);
  }

  private async fileOf(id: string) {
    const { sha256, size, fileName: name } = await getPublishedFile(this.dataSource.manager, id);
    return { sha256, size, name, type: MEDIA_TYPES.pdf };
  }
}
