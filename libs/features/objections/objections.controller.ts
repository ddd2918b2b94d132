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
import { DismissObjection } from './dismiss-objection';
import { getObjection } from './list-objections.query';
import { ObjectionAnswer, UpholdingBody } from './objections.dto';
import { UpholdObjection } from './uphold-objection';
import { WithdrawObjection } from './withdraw-objection';

/** One objection and what is done on it. Its history and buttons are those of every record. */
@ApiController('objections', '异议')
export class ObjectionsController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly reader: ProcessReader,
    private readonly uphold: UpholdObjection,
    private readonly dismiss: DismissObjection,
    private readonly withdraw: WithdrawObjection,
  ) {}

  @Get(':id')
  @Policy({ roles: ['unit-officer', 'county-officer', 'reviewer', 'leader', 'auditor'], scope: 'unit' })
  @Describe({ summary: '查看一项异议', gives: ObjectionAnswer })
  get(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<ObjectionAnswer> {
    return getObjection({ manager: this.dataSource.manager, reader: this.reader }, actor, id);
  }

  @Post(':id/acts/uphold')
  @Policy({ roles: ['reviewer'] })
  @Describe({
    summary: '认定异议成立',
    detail: '当月随即退回确认，须重新计算得分；所选抽查任务重新审核。',
    gives: ActAnswer,
  })
  upholdOne(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @VersionedCommand() { version, key }: CommandAtVersion,
    @Body() body: UpholdingBody,
  ): Promise<ActAnswer> {
    return this.uphold.execute({ actor, ...key, id, version }, body);
  }

  @Post(':id/acts/dismiss')
  @Policy({ roles: ['reviewer'] })
  @Describe({ summary: '认定异议不成立', gives: ActAnswer })
  dismissOne(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @VersionedCommand() { version, key }: CommandAtVersion,
    @Body() { reason }: ActReasonBody,
  ): Promise<ActAnswer> {
    return this.dismiss.execute({ actor, ...key, id, version }, reason);
  }

  @Post(':id/acts/withdraw')
  @Policy({ roles: ['unit-officer', 'county-officer'] })
  @Describe({ summary: '撤回异议', gives: ActAnswer })
  withdrawOne(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @VersionedCommand() { version, key }: CommandAtVersion,
    @Body() { reason }: ActRemarkBody,
  ): Promise<ActAnswer> {
    return this.withdraw.execute({ actor, ...key, id, version }, reason);
  }
}
