import { ActAnswer, ActReasonBody, ActRemarkBody, ProcessReader } from '@app/features/processes';
import {
  ApiController,
  type CommandAtVersion,
  CurrentActor,
  Describe,
  IdParam,
  Policy,
  VersionedCommand,
} from '@app/http';
import type { Actor } from '@app/kernel';
import { Body, Get, Post } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AdjustmentAnswer } from './adjustments.dto';
import { getAdjustment } from './list-adjustments.query';
import { RejectAdjustment } from './reject-adjustment';
import { WithdrawAdjustment } from './withdraw-adjustment';

/** One bonus or deduction, and what is done on it without a signature. Its history and buttons are those of every record. */
@ApiController('adjustments', '加分扣分')
export class AdjustmentsController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly reader: ProcessReader,
    private readonly reject: RejectAdjustment,
    private readonly withdraw: WithdrawAdjustment,
  ) {}

  @Get(':id')
  @Policy({ roles: ['unit-officer', 'county-officer', 'reviewer', 'leader', 'auditor'], scope: 'unit' })
  @Describe({ summary: '查看一项加分扣分', gives: AdjustmentAnswer })
  get(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<AdjustmentAnswer> {
    return getAdjustment({ manager: this.dataSource.manager, reader: this.reader }, actor, id);
  }

  @Post(':id/acts/reject')
  @Policy({ roles: ['reviewer', 'leader'] })
  @Describe({ summary: '不予采纳', gives: ActAnswer })
  rejectOne(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @VersionedCommand() { version, key }: CommandAtVersion,
    @Body() { reason }: ActReasonBody,
  ): Promise<ActAnswer> {
    return this.reject.execute({ actor, ...key, id, version }, reason);
  }

  @Post(':id/acts/withdraw')
  @Policy({ roles: ['unit-officer', 'county-officer', 'reviewer'] })
  @Describe({ summary: '撤回申报', detail: '只能由申报的一方撤回。', gives: ActAnswer })
  withdrawOne(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @VersionedCommand() { version, key }: CommandAtVersion,
    @Body() { reason }: ActRemarkBody,
  ): Promise<ActAnswer> {
    return this.withdraw.execute({ actor, ...key, id, version }, reason);
  }
}
