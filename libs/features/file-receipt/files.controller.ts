import { ApiController, CurrentActor, Describe, FILE_KINDS, IdParam, MEDIA_TYPES, Policy, storedFile } from '@app/http';
import { type Actor, FileStore } from '@app/kernel';
import { Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { DownloadReceivedFile } from './download-received-file';

/** The files people have handed in, for those who may have them. */
@ApiController('files', '收到的文件')
export class FilesController {
  constructor(
    private readonly download: DownloadReceivedFile,
    private readonly files: FileStore,
  ) {}

  @Get(':id')
  @Policy({ roles: ['reviewer', 'leader', 'auditor', 'unit-officer', 'county-officer'], scope: 'unit' })
  @Describe({
    summary: '下载收到的文件',
    detail: '只作为附件下载；每次下载记入审计日志。经办人只能下载本单位的文件，平台数据文件仅审核人员可以下载。',
    gives: { file: Object.values(MEDIA_TYPES) },
  })
  async get(@CurrentActor() actor: Actor, @IdParam() id: string, @Res({ passthrough: true }) reply: FastifyReply) {
    const { sha256, byteCount: size, name, kind } = await this.download.execute(actor, id);
    const known = FILE_KINDS.find((one) => one === kind);
    // A kind that is not taken any more is sent as bytes, never as something a browser would open.
    const type = known === undefined ? 'application/octet-stream' : MEDIA_TYPES[known];
    return storedFile(this.files, { sha256, size, name, type }, reply);
  }
}
