import { ActedDto } from '@app/features/bulletins';
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
import { ApproveEscalation } from './approve-escalation';
import { DecideEscalation } from './decide-escalation';
import { DecisionBody, EscalationSigningBody, SubmitEscalationBody } from './escalations.dto';
import { SubmitEscalation } from './submit-escalation';

/** Drafter and leader on one escalation. */
@ApiController('escalations', '约谈问责')
export class EscalationDecisionsController {
  constructor(
    private readonly submission: SubmitEscalation,
    private readonly approval: ApproveEscalation,
    private readonly decide: DecideEscalation,
  ) {}

  @Post(':id/acts/submit')
  @Policy({ roles: ['reviewer'], proof: 'recent' })
  @Describe({ summary: '送签报告和约谈通知', detail: '须重新验证身份。', gives: ActedDto })
  submit(
    @CurrentSigner() { actor, provedAt }: Signer,
    @IdParam() id: string,
    @VersionedCommand() { version, key }: CommandAtVersion,
    @Body() { reportSha256, noticeSha256, reason, issueDate }: SubmitEscalationBody,
  ): Promise<ActedDto> {
    const shown = { reportSha256, noticeSha256 };
    return this.submission.execute({ actor, ...key }, { id, version, shown, provedAt, reason, issueDate });
  }

  @Post(':id/acts/approve')
  @Policy({ roles: ['leader'], proof: 'recent' })
  @Describe({ summary: '批准', detail: '批准时编定文号、署签发人，须重新验证身份。', gives: ActedDto })
  approve(
    @CurrentSigner() { actor, provedAt, displayName }: Signer,
    @IdParam() id: string,
    @VersionedCommand() { version, key }: CommandAtVersion,
    @Body() { reportSha256, noticeSha256, reason }: EscalationSigningBody,
  ): Promise<ActedDto> {
    const shown = { reportSha256, noticeSha256 };
    const signing = { id, version, shown, provedAt, reason, signatory: displayName };
    return this.approval.execute({ actor, ...key }, signing);
  }

  @Post(':id/acts/return')
  @Policy({ roles: ['leader'] })
  @Describe({ summary: '退回', gives: ActedDto })
  return(
    @CurrentSigner() { actor }: Signer,
    @IdParam() id: string,
    @VersionedCommand() { version, key }: CommandAtVersion,
    @Body() { reason }: DecisionBody,
  ): Promise<ActedDto> {
    return this.decide.return({ actor, ...key }, { id, version, reason });
  }

  @Post(':id/acts/decline')
  @Policy({ roles: ['leader'], proof: 'recent' })
  @Describe({ summary: '不予批准', detail: '须写明理由并重新验证身份。', gives: ActedDto })
  decline(
    @CurrentSigner() { actor, provedAt }: Signer,
    @IdParam() id: string,
    @VersionedCommand() { version, key }: CommandAtVersion,
    @Body() { reason }: DecisionBody,
  ): Promise<ActedDto> {
    return this.decide.decline({ actor, ...key }, { id, version, reason, provedAt });
  }

  @Post(':id/acts/withdraw')
  @Policy({ roles: ['leader'], proof: 'recent' })
  @Describe({ summary: '撤销依据存疑的事项', detail: '须写明理由并重新验证身份。', gives: ActedDto })
  withdraw(
    @CurrentSigner() { actor, provedAt }: Signer,
    @IdParam() id: string,
    @VersionedCommand() { version, key }: CommandAtVersion,
    @Body() { reason }: DecisionBody,
  ): Promise<ActedDto> {
    return this.decide.withdraw({ actor, ...key }, { id, version, reason, provedAt });
  }

  @Post(':id/acts/uphold')
  @Policy({ roles: ['leader'], proof: 'recent' })
  @Describe({
    summary: '维持依据存疑的事项',
    detail: '回到存疑之前的状态继续办理，须写明理由并重新验证身份。',
    gives: ActedDto,
  })
  uphold(
    @CurrentSigner() { actor, provedAt }: Signer,
    @IdParam() id: string,
    @VersionedCommand() { version, key }: CommandAtVersion,
    @Body() { reason, day }: DecisionBody,
  ): Promise<ActedDto> {
    return this.decide.uphold({ actor, ...key }, { id, version, reason, provedAt, day });
  }
}
