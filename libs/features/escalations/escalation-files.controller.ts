import { getReceivedFile } from '@app/features/file-receipt';
import {
  ApiController,
  CurrentActor,
  Describe,
  IdParam,
  MEDIA_TYPES,
  Policy,
  storedFile,
  TheUpload,
  Upload,
  type UploadedFile,
} from '@app/http';
import { type Actor, FileStore } from '@app/kernel';
import { Get, Post, Res, type StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { FileDto } from './escalations.dto';
import { ReceiveProof } from './receive-proof';

const MOST_BYTES = 20 * 1024 * 1024;

/** Proofs and scans that belong to an escalation. They count once an act names them. */
@ApiController('escalations', '约谈问责')
@Policy({ roles: ['unit-officer', 'county-officer', 'reviewer', 'leader', 'auditor'], scope: 'unit' })
export class EscalationFilesController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly files: FileStore,
    private readonly receive: ReceiveProof,
  ) {}

  @Post(':id/files')
  @Policy({ roles: ['unit-officer', 'county-officer', 'reviewer'] })
  @Upload({ accept: ['pdf', 'png', 'jpeg'], mostBytes: MOST_BYTES })
  @Describe({ summary: '上传证明材料或约谈记录扫描件', gives: FileDto, status: 201 })
  upload(@CurrentActor() actor: Actor, @IdParam() id: string, @TheUpload() file: UploadedFile): Promise<FileDto> {
    return this.receive.execute(actor, id, file);
  }

  @Get(':id/files/:file')
  @Describe({ summary: '下载证明材料', gives: { file: ['application/pdf', 'image/png', 'image/jpeg'] } })
  async download(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IdParam('file', '文件编号') fileId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    await this.receive.check(actor, id);
    const { sha256, byteCount, name, kind } = await getReceivedFile(this.dataSource.manager, actor, fileId);
    const type = new Map<string, string>(Object.entries(MEDIA_TYPES)).get(kind) ?? 'application/octet-stream';
    return storedFile(this.files, { sha256, size: byteCount, name, type }, reply);
  }
}
