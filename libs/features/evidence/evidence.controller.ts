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
import { AcceptEvidence } from './accept-evidence';
import { EvidenceAnswer, RevocationBody } from './evidence.dto';
import { getEvidence } from './list-evidence.query';
import { ReturnEvidence } from './return-evidence';
import { RevokeEvidence } from './revoke-evidence';

/** One submission, and what reviewers do on it. Its history and buttons are those of every record. */
@ApiController('evidence', '印证材料')
@Policy({ roles: ['reviewer'] })
export class EvidenceController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly reader: ProcessReader,
    private readonly accept: AcceptEvidence,
    private readonly giveBack: ReturnEvidence,
    private readonly revoke: RevokeEvidence,
  ) {}

  @Get(':id')
  @Policy({ roles: ['unit-officer', 'county-officer', 'reviewer', 'leader', 'auditor'], scope: 'unit' })
  @Describe({ summary: '查看一份印证材料', gives: EvidenceAnswer })
  get(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<EvidenceAnswer> {
    return getEvidence({ manager: this.dataSource.manager, reader: this.reader }, actor, id);
  }

  @Post(':id/acts/accept')
  @Describe({
    summary: '采纳印证材料',
    detail: '自提交月份起计分；方案规定可以沿用的，同年以后各月一并计分，已签发通报的月份除外。',
    gives: ActAnswer,
  })
  acceptOne(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @VersionedCommand() { version, key }: CommandAtVersion,
    @Body() { reason }: ActRemarkBody,
  ): Promise<ActAnswer> {
    return this.accept.execute({ actor, ...key, id, version }, reason);
  }

  @Post(':id/acts/return')
  @Describe({ summary: '退回印证材料', gives: ActAnswer })
  returnOne(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @VersionedCommand() { version, key }: CommandAtVersion,
    @Body() { reason }: ActReasonBody,
  ): Promise<ActAnswer> {
    return this.giveBack.execute({ actor, ...key, id, version }, reason);
  }

  @Post(':id/acts/revoke')
  @Describe({
    summary: '撤销采纳',
    detail: '自所填月份起不再计分。已发布通报的月份须另行更正。',
    gives: ActAnswer,
  })
  revokeOne(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @VersionedCommand() { version, key }: CommandAtVersion,
    @Body() body: RevocationBody,
  ): Promise<ActAnswer> {
    return this.revoke.execute({ actor, ...key, id, version }, body);
  }
}
