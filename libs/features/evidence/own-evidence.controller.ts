import { ActAnswer, ActRemarkBody } from '@app/features/processes';
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
import { Body, Post } from '@nestjs/common';
import { EvidenceAnewBody } from './evidence.dto';
import { ResubmitEvidence } from './resubmit-evidence';
import { WithdrawEvidence } from './withdraw-evidence';

/** What a unit does on its own submission. */
@ApiController('evidence', '印证材料')
@Policy({ roles: ['unit-officer', 'county-officer'] })
export class OwnEvidenceController {
  constructor(
    private readonly resubmit: ResubmitEvidence,
    private readonly withdraw: WithdrawEvidence,
  ) {}

  @Post(':id/acts/resubmit')
  @Describe({ summary: '补正后重新提交', detail: '以前提交的文件留档。', gives: ActAnswer })
  resubmitOne(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @VersionedCommand() { version, key }: CommandAtVersion,
    @Body() body: EvidenceAnewBody,
  ): Promise<ActAnswer> {
    return this.resubmit.execute({ actor, ...key, id, version }, body);
  }

  @Post(':id/acts/withdraw')
  @Describe({ summary: '撤回印证材料', gives: ActAnswer })
  withdrawOne(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @VersionedCommand() { version, key }: CommandAtVersion,
    @Body() { reason }: ActRemarkBody,
  ): Promise<ActAnswer> {
    return this.withdraw.execute({ actor, ...key, id, version }, reason);
  }
}
