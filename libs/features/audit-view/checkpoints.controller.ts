import {
  AuditCheckpointUnknown,
  findNewestCheckpoint,
  getCheckpoint,
  proveConsistency,
} from '@app/features/audit-trail';
import { ApiController, Describe, PublicRoute, RateLimit, RequestInvalid } from '@app/http';
import { Get, Query, StreamableFile } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AuditLogName } from './audit-log-name';
import { CheckpointQuery, ConsistencyAnswer, ConsistencyQuery } from './audit-view.dto';

/**
 * What anybody may keep of the log: signed checkpoints, and the proof that each continues the one before. They hold no entry, so whoever
 * holds a published document can compare the checkpoint printed on it with the log of today.
 */
@ApiController('audit', '审计')
@PublicRoute('checkpoints and consistency proofs are there for anybody to keep; they hold hashes alone')
@RateLimit({ name: 'audit-checkpoint', most: 60, seconds: 60, by: 'address' })
export class CheckpointsController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly log: AuditLogName,
  ) {}

  @Get('checkpoint')
  @Describe({ summary: '查看检查点', detail: 'C2SP签名文本；不填记录数则为最新的。', gives: { file: ['text/plain'] } })
  async checkpoint(@Query() { size }: CheckpointQuery): Promise<StreamableFile> {
    const { manager } = this.dataSource;
    const found =
      size === undefined
        ? await findNewestCheckpoint(manager, this.log.value)
        : await getCheckpoint(manager, this.log.value, size);
    if (found === null) throw new AuditCheckpointUnknown({ size: 0 });
    const options = { type: 'text/plain; charset=utf-8', disposition: 'inline' };
    return new StreamableFile(Buffer.from(found.note, 'utf8'), options);
  }

  @Get('consistency')
  @Describe({ summary: '证明日志只增不改', detail: '较早的检查点是较晚的开头部分。', gives: ConsistencyAnswer })
  async consistency(@Query() { from, to }: ConsistencyQuery): Promise<ConsistencyAnswer> {
    if (from > to) throw new RequestInvalid([{ field: 'to', reason: '不能小于较早的记录数' }]);
    const sizes = { size1: from, size2: to };
    const { proof } = await proveConsistency(this.dataSource.manager, this.log.value, sizes);
    return { from, to, proof: proof.map((hash) => Buffer.from(hash).toString('base64')) };
  }
}
