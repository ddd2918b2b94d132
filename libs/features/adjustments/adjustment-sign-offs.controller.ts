import { ActAnswer } from '@app/features/processes';
import {
  ApiController,
  type CommandAtVersion,
  CurrentSigner,
  Describe,
  IdParam,
  Policy,
  type Signer,
  VersionedCommand,
} from '@app/http';
import { Body, Post } from '@nestjs/common';
import { AdjustmentRevocationBody, AdjustmentSignOffBody } from './adjustments.dto';
import { ApproveAdjustment } from './approve-adjustment';
import { RevokeAdjustment } from './revoke-adjustment';
import { VerifyAdjustment } from './verify-adjustment';

/** What is signed of a bonus or deduction: each signature names the digest of what was shown. */
@ApiController('adjustments', '加分扣分')
export class AdjustmentSignOffsController {
  constructor(
    private readonly verify: VerifyAdjustment,
    private readonly approve: ApproveAdjustment,
    private readonly revoke: RevokeAdjustment,
  ) {}

  @Post(':id/acts/verify')
  @Policy({ roles: ['reviewer'], proof: 'recent' })
  @Describe({ summary: '核实（审核签署）', gives: ActAnswer })
  verifyOne(
    @CurrentSigner() { actor, provedAt }: Signer,
    @IdParam() id: string,
    @VersionedCommand() { version, key }: CommandAtVersion,
    @Body() { contentSha256, reason }: AdjustmentSignOffBody,
  ): Promise<ActAnswer> {
    return this.verify.execute({ actor, ...key, id, version, contentSha256, provedAt }, reason);
  }

  @Post(':id/acts/approve')
  @Policy({ roles: ['leader'], proof: 'recent' })
  @Describe({ summary: '批准（签发）', detail: '批准后计入当月得分。', gives: ActAnswer })
  approveOne(
    @CurrentSigner() { actor, provedAt }: Signer,
    @IdParam() id: string,
    @VersionedCommand() { version, key }: CommandAtVersion,
    @Body() { contentSha256, reason }: AdjustmentSignOffBody,
  ): Promise<ActAnswer> {
    return this.approve.execute({ actor, ...key, id, version, contentSha256, provedAt }, reason);
  }

  @Post(':id/acts/revoke')
  @Policy({ roles: ['leader'], proof: 'recent' })
  @Describe({ summary: '撤销批准（签发）', detail: '不再计入得分；已发布通报的月份须另行更正。', gives: ActAnswer })
  revokeOne(
    @CurrentSigner() { actor, provedAt }: Signer,
    @IdParam() id: string,
    @VersionedCommand() { version, key }: CommandAtVersion,
    @Body() { contentSha256, reason }: AdjustmentRevocationBody,
  ): Promise<ActAnswer> {
    return this.revoke.execute({ actor, ...key, id, version, contentSha256, provedAt }, reason);
  }
}
