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
import { ActedDto, SigningBody } from './bulletins.dto';
import { RecallBulletin } from './recall-bulletin';
import { ReviewBulletin } from './review-bulletin';
import { SignBulletin } from './sign-bulletin';
import { type BulletinSigning, SubmitBulletin } from './submit-bulletin';

/** The signatures of a bulletin's chain. Each names by its digests what was on the signer's screen. */
@ApiController('bulletins', '通报')
export class BulletinSignaturesController {
  constructor(
    private readonly submission: SubmitBulletin,
    private readonly reviewing: ReviewBulletin,
    private readonly signing: SignBulletin,
    private readonly recalling: RecallBulletin,
  ) {}

  @Post(':id/acts/submit')
  @Policy({ roles: ['reviewer'], proof: 'recent' })
  @Describe({ summary: '送签通报', detail: '固化当月考核底稿，须重新验证身份。', gives: ActedDto })
  submit(
    @CurrentSigner() { actor, provedAt }: Signer,
    @IdParam() id: string,
    @VersionedCommand() { version, key }: CommandAtVersion,
    @Body() body: SigningBody,
  ): Promise<ActedDto> {
    return this.submission.execute({ actor, ...key }, signingOf({ id, version, provedAt }, body));
  }

  @Post(':id/acts/review')
  @Policy({ roles: ['reviewer'], proof: 'recent' })
  @Describe({ summary: '审核通报', detail: '由拟稿人以外的审核人员办理，须重新验证身份。', gives: ActedDto })
  review(
    @CurrentSigner() { actor, provedAt }: Signer,
    @IdParam() id: string,
    @VersionedCommand() { version, key }: CommandAtVersion,
    @Body() body: SigningBody,
  ): Promise<ActedDto> {
    return this.reviewing.execute({ actor, ...key }, signingOf({ id, version, provedAt }, body));
  }

  @Post(':id/acts/sign')
  @Policy({ roles: ['leader'], proof: 'recent' })
  @Describe({ summary: '签发通报', detail: '签发时编定发文字号，须重新验证身份。', gives: ActedDto })
  sign(
    @CurrentSigner() { actor, provedAt }: Signer,
    @IdParam() id: string,
    @VersionedCommand() { version, key }: CommandAtVersion,
    @Body() body: SigningBody,
  ): Promise<ActedDto> {
    return this.signing.execute({ actor, ...key }, signingOf({ id, version, provedAt }, body));
  }

  @Post(':id/acts/recall')
  @Policy({ roles: ['leader'], proof: 'recent' })
  @Describe({
    summary: '撤回已签发的通报',
    detail: '发布之前可以撤回，须写明理由并重新验证身份；文号不再使用。',
    gives: ActedDto,
  })
  recall(
    @CurrentSigner() { actor, provedAt }: Signer,
    @IdParam() id: string,
    @VersionedCommand() { version, key }: CommandAtVersion,
    @Body() body: SigningBody,
  ): Promise<ActedDto> {
    return this.recalling.execute({ actor, ...key }, signingOf({ id, version, provedAt }, body));
  }
}

function signingOf(
  seen: Pick<BulletinSigning, 'id' | 'version' | 'provedAt'>,
  { manifestSha256, previewSha256, reason }: SigningBody,
): BulletinSigning {
  return { ...seen, shown: { manifestSha256, previewSha256 }, reason };
}
