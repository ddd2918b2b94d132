import { retentionPeriod } from '@app/features/audit-trail';
import { ActOnce } from '@app/features/processes';
import {
  ApiController,
  type CommandKey,
  CurrentActor,
  Describe,
  ExpectedVersion,
  IdempotencyKey,
  IdParam,
  Policy,
} from '@app/http';
import type { Actor } from '@app/kernel';
import { Body, Get, Post } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ErasureBody, RetentionAnswer, RetentionBody } from './audit-retention.dto';
import { OfficeLog } from './office-log';
import { OrderErasure } from './order-erasure';
import { SetRetention } from './set-retention';

/** How long what entries sealed is kept, and what must go before its time. */
@ApiController('audit', '审计')
@Policy({ roles: ['auditor', 'security-administrator', 'leader'] })
export class AuditRetentionController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly log: OfficeLog,
    private readonly retention: SetRetention,
    private readonly erasure: OrderErasure,
    private readonly once: ActOnce,
  ) {}

  @Get('retention')
  @Describe({ summary: '查看封存内容的留存期限', gives: RetentionAnswer })
  period(): Promise<RetentionAnswer> {
    return retentionPeriod(this.dataSource.manager, this.log.name);
  }

  @Post('retention')
  @Policy({ roles: ['security-administrator'], proof: 'recent' })
  @Describe({ summary: '设定封存内容的留存期限', detail: '须重新验证身份。', gives: 'nothing' })
  setMonths(
    @CurrentActor() actor: Actor,
    @ExpectedVersion() version: number,
    @Body() { months }: RetentionBody,
  ): Promise<void> {
    return this.retention.execute(actor, { log: this.log.name, months, version });
  }

  @Post('entries/:id/erasures')
  @Policy({ roles: ['security-administrator'], proof: 'recent' })
  @Describe({
    summary: '提前删除封存内容',
    detail: '由后台执行；审计记录及其摘要不变，日志仍可核验。须重新验证身份并说明依据。',
    gives: 'nothing',
  })
  async erase(
    @CurrentActor() actor: Actor,
    @IdParam() entryId: string,
    @IdempotencyKey() key: CommandKey,
    @Body() { reason }: ErasureBody,
  ): Promise<void> {
    await this.once.answer({ actor, ...key }, async (tx) => {
      await this.erasure.execute(actor, { log: this.log.name, entryId, reason }, tx);
      return { entry: entryId };
    });
  }
}
