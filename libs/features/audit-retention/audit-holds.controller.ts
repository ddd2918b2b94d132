import { AuditHold } from '@app/features/audit-trail';
import { ActOnce } from '@app/features/processes';
import {
  ApiController,
  type CommandKey,
  CurrentActor,
  decodeCursor,
  Describe,
  IdempotencyKey,
  IdParam,
  PageOf,
  pageOf,
  PageQuery,
  Policy,
} from '@app/http';
import type { Actor } from '@app/kernel';
import { Body, Get, Post, Query } from '@nestjs/common';
import { DataSource, LessThan } from 'typeorm';
import { HoldAnswer, HoldBody, PlacedHoldAnswer } from './audit-retention.dto';
import { HoldActs } from './hold-acts';
import { OfficeLog } from './office-log';

/** What may not be erased while a lawful hold stands. */
@ApiController('audit', '审计')
@Policy({ roles: ['auditor', 'security-administrator', 'leader'] })
export class AuditHoldsController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly log: OfficeLog,
    private readonly holdActs: HoldActs,
    private readonly once: ActOnce,
  ) {}

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
    detail: '所给条件须全部相符的记录，其封存内容在解除前不得删除；不给条件的保全整个日志。须重新验证身份。',
    gives: PlacedHoldAnswer,
    status: 201,
  })
  async place(
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: CommandKey,
    @Body() { ground, ...scope }: HoldBody,
  ): Promise<PlacedHoldAnswer> {
    const hold = { log: this.log.name, scope, ground };
    return { id: String(await this.once.answer({ actor, ...key }, (tx) => this.holdActs.place(actor, hold, tx))) };
  }

  @Post('holds/:id/lift')
  @Policy({ roles: ['leader'], proof: 'recent' })
  @Describe({ summary: '解除依法保全', detail: '须重新验证身份。', gives: 'nothing' })
  lift(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    return this.holdActs.lift(actor, { log: this.log.name, id });
  }
}

function holdAnswer({ log: _, ...hold }: AuditHold): HoldAnswer {
  return hold;
}
