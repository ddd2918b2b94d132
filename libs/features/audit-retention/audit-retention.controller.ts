import { AuditHold, retentionMonths } from '@app/features/audit-trail';
import {
  ApiController,
  CurrentActor,
  decodeCursor,
  Describe,
  IdParam,
  PageOf,
  pageOf,
  PageQuery,
  Policy,
} from '@app/http';
import type { Actor } from '@app/kernel';
import { Body, Get, Post, Query } from '@nestjs/common';
import { DataSource, LessThan } from 'typeorm';
import {
  ErasureBody,
  HoldAnswer,
  HoldBody,
  PlacedHoldAnswer,
  RetentionAnswer,
  RetentionBody,
} from './audit-retention.dto';
import { HoldActs } from './hold-acts';
import { OfficeLog } from './office-log';
import { OrderErasure } from './order-erasure';
import { SetRetention } from './set-retention';

/** How long what entries sealed is kept, what may not be erased, and what must go before its time. */
@ApiController('audit', '审计')
@Policy({ roles: ['auditor', 'security-administrator', 'leader'] })
export class AuditRetentionController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly log: OfficeLog,
    private readonly holdActs: HoldActs,
    private readonly retention: SetRetention,
    private readonly erasure: OrderErasure,
  ) {}

  @Get('retention')
  @Describe({ summary: '查看封存内容的留存期限', gives: RetentionAnswer })
  async months(): Promise<RetentionAnswer> {
    return { months: await retentionMonths(this.dataSource.manager, this.log.name) };
  }

  @Post('retention')
  @Policy({ roles: ['security-administrator'], proof: 'recent' })
  @Describe({ summary: '设定封存内容的留存期限', detail: '须重新验证身份。', gives: 'nothing' })
  setMonths(@CurrentActor() actor: Actor, @Body() { months }: RetentionBody): Promise<void> {
    return this.retention.execute(actor, { log: this.log.name, months });
  }

  @Get('holds')
  @Describe({ summary: '查看依法保全', detail: '包括已解除的，后作出的在前。', gives: PageOf(HoldAnswer) })
  async holds(@Query() { cursor, limit }: PageQuery) {
    const before = cursor === undefined ? {} : { id: LessThan(String(decodeCursor(cursor, ['string'])[0])) };
    const where = { log: this.log.name, ...before };
    const found = await this.dataSource.manager.find(AuditHold, { where, order: { id: 'DESC' }, take: limit + 1 });
    return pageOf(found.map(holdAnswer), limit, ({ id }) => [id]);
  }

  @Post('holds')
  @Policy({ roles: ['leader'], proof: 'recent' })
  @Describe({
    summary: '作出依法保全',
    detail: '所给条件须全部相符的记录，其封存内容在解除前不得清除；不给条件的保全整个日志。须重新验证身份。',
    gives: PlacedHoldAnswer,
    status: 201,
  })
  async place(@CurrentActor() actor: Actor, @Body() { ground, ...scope }: HoldBody): Promise<PlacedHoldAnswer> {
    return { id: await this.holdActs.place(actor, { log: this.log.name, scope, ground }) };
  }

  @Post('holds/:id/lift')
  @Policy({ roles: ['leader'], proof: 'recent' })
  @Describe({ summary: '解除依法保全', detail: '须重新验证身份。', gives: 'nothing' })
  lift(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    return this.holdActs.lift(actor, { log: this.log.name, id });
  }

  @Post('entries/:id/erasures')
  @Policy({ roles: ['security-administrator'], proof: 'recent' })
  @Describe({
    summary: '提前清除封存内容',
    detail: '由后台执行；审计记录及其摘要不变，日志仍可核验。须重新验证身份并说明依据。',
    gives: 'nothing',
  })
  erase(@CurrentActor() actor: Actor, @IdParam() entryId: string, @Body() { reason }: ErasureBody): Promise<void> {
    return this.erasure.execute(actor, { log: this.log.name, entryId, reason });
  }
}

function holdAnswer({ log: _, ...hold }: AuditHold): HoldAnswer {
  return hold;
}
