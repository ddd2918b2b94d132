import {
  actorOf,
  ApiController,
  CurrentActor,
  CurrentSession,
  Describe,
  IdParam,
  type Page,
  PageOf,
  Policy,
  RateLimit,
  type SignedIn,
} from '@app/http';
import { type Actor, ROLES } from '@app/kernel';
import { Body, Delete, Get, Post, Put, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ChangePassword } from './change-password';
import { EndSession } from './end-session';
import {
  ChangePasswordBody,
  ConfirmFactorBody,
  FactorOfferAnswer,
  FactorSetAnswer,
  OwnSessionAnswer,
} from './my-account.dto';
import { OwnSessions } from './own-sessions';
import { SetUpSecondFactor } from './second-factor';
import { SessionAnswer } from './session.dto';

/** Everybody's own credentials and sessions: nothing here reaches another account. */
@ApiController('my', '本人账户')
@Policy({ roles: ROLES, whileIncomplete: true })
export class MyAccountController {
  constructor(
    private readonly changePassword: ChangePassword,
    private readonly secondFactor: SetUpSecondFactor,
    private readonly endSession: EndSession,
    private readonly own: OwnSessions,
  ) {}

  @Put('password')
  @RateLimit({ name: 'proof', most: 20, seconds: 60, by: 'account' })
  @Describe({ summary: '更换口令', detail: '本人的其他登录随之结束。', gives: SessionAnswer })
  async replacePassword(
    @Body() { present, next }: ChangePasswordBody,
    @CurrentSession() { sessionId }: SignedIn,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionAnswer> {
    const { token } = await this.changePassword.execute({ actor: actorOf(request), sessionId }, { present, next });
    return this.own.hand(reply, token);
  }

  @Post('second-factor')
  @Policy({ roles: ROLES, whileIncomplete: true, proof: 'recent' })
  @Describe({
    summary: '开始绑定动态验证码',
    detail: '输入一次验证码后生效；此前原绑定仍有效。',
    gives: FactorOfferAnswer,
  })
  async offerFactor(
    @CurrentActor() actor: Actor,
    @CurrentSession() { sessionId }: SignedIn,
  ): Promise<FactorOfferAnswer> {
    const offer = await this.secondFactor.begin({ actor, sessionId });
    const { toString } = await import('qrcode');
    return { ...offer, qrCode: await toString(offer.uri, { type: 'svg' }) };
  }

  @Post('second-factor/confirmation')
  @RateLimit({ name: 'proof', most: 20, seconds: 60, by: 'account' })
  @Describe({ summary: '完成绑定动态验证码', detail: '本人的其他登录随之结束。', gives: FactorSetAnswer })
  async confirmFactor(
    @Body() { code }: ConfirmFactorBody,
    @CurrentSession() { sessionId }: SignedIn,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<FactorSetAnswer> {
    const { recoveryCodes, token } = await this.secondFactor.confirm({ actor: actorOf(request), sessionId }, code);
    return { recoveryCodes, session: await this.own.hand(reply, token) };
  }

  @Get('sessions')
  @Policy({ roles: ROLES })
  @Describe({ summary: '查看本人的登录', detail: '最新的在前。', gives: PageOf(OwnSessionAnswer) })
  async sessions(@CurrentSession() session: SignedIn): Promise<Page<OwnSessionAnswer>> {
    return { items: await this.own.list(session), next: null };
  }

  @Delete('sessions/:id')
  @Policy({ roles: ROLES })
  @Describe({ summary: '结束本人的另一登录', gives: 'nothing' })
  async endOther(@CurrentActor() actor: Actor, @IdParam() sessionId: string): Promise<void> {
    await this.endSession.endOther({ actor, sessionId });
  }
}
