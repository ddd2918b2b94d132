import {
  actorOf,
  ApiController,
  CurrentSession,
  Describe,
  Policy,
  PublicRoute,
  RateLimit,
  RequestInvalid,
  type SignedIn,
} from '@app/http';
import { ROLES } from '@app/kernel';
import { Body, Delete, Get, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { OwnSessions } from './own-sessions';
import { ProofBody, SessionAnswer, SignInBody } from './session.dto';
import type { Proof } from './session-proof';
import { SignIn } from './sign-in';
import { DeviceCookie } from './sign-in-cookies';
import { EndSession } from './end-session';
import { ProveAgain } from './prove-again';

/** The door: signing in and out, and proving again who one is. */
@ApiController('session', '登录')
@Policy({ roles: ROLES, whileIncomplete: true })
export class SessionController {
  constructor(
    private readonly signIn: SignIn,
    private readonly proveAgain: ProveAgain,
    private readonly endSession: EndSession,
    private readonly own: OwnSessions,
    private readonly device: DeviceCookie,
  ) {}

  @Post()
  @PublicRoute('This is how people sign in.')
  @RateLimit({ name: 'sign-in', most: 60, seconds: 60, by: 'address' })
  @Describe({
    summary: '登录',
    detail: '账户已绑定动态验证码而未填写时，答复second-factor-needed，补填code后重新提交。',
    gives: SessionAnswer,
    status: 201,
  })
  async open(
    @Body() { signInName, password, code }: SignInBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionAnswer> {
    const device = this.device.read(request.headers.cookie);
    const client = request.headers['user-agent'] ?? '';
    const shown = { signInName, password, code: code ?? null, device };
    const opened = await this.signIn.execute({ ...shown, client, address: request.ip, requestId: request.id });
    if (opened.device !== null) this.device.set(reply, opened.device);
    return this.own.hand(reply, opened.token);
  }

  @Get()
  @Describe({ summary: '查看本次登录', gives: SessionAnswer })
  current(@CurrentSession() session: SignedIn): Promise<SessionAnswer> {
    return this.own.view(session);
  }

  @Post('proof')
  @RateLimit({ name: 'proof', most: 20, seconds: 60, by: 'account' })
  @Describe({
    summary: '重新验证身份',
    detail: '签署等操作之前，或登录时尚未输入动态验证码的，填写口令或动态验证码。答复中的页面校验码取代原来的。',
    gives: SessionAnswer,
  })
  async prove(
    @Body() body: ProofBody,
    @CurrentSession() session: SignedIn,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionAnswer> {
    const own = { actor: actorOf(request), sessionId: session.sessionId };
    const { token } = await this.proveAgain.execute(own, proofOf(body));
    return this.own.hand(reply, token);
  }

  @Delete()
  @Describe({ summary: '退出登录', gives: 'nothing' })
  async close(
    @CurrentSession() session: SignedIn,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.endSession.execute({ actor: actorOf(request), sessionId: session.sessionId });
    this.own.forget(reply);
  }
}

function proofOf({ password, code }: ProofBody): Proof {
  if (code !== undefined && password === undefined) return { code };
  if (password !== undefined && code === undefined) return { password };
  throw new RequestInvalid([{ field: 'password', reason: '口令和动态验证码须填写且只填写一项' }]);
}
