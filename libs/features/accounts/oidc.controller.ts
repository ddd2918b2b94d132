import { ApiController, Describe, PAGE_POLICY, PublicRoute, RateLimit } from '@app/http';
import { Clock, officeDay } from '@app/kernel';
import { Get, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { OidcRefused } from './accounts.errors';
import { Credentials } from './credentials';
import { offeredDemoAccounts } from './demo-accounts';
import { OidcReturnQuery } from './oidc.dto';
import { OidcSignIn } from './oidc-sign-in';
import { REFUSED_PAGE, SIGNED_IN_PAGE } from './oidc-pages';
import { OwnSessions } from './own-sessions';
import { DepartureAnswer, SignInWaysAnswer } from './session.dto';
import { OidcNoteCookie } from './sign-in-cookies';

/** Signing in through another system (统一身份认证), where one is configured. */
@ApiController('session', '登录')
export class OidcController {
  constructor(
    private readonly oidc: OidcSignIn,
    private readonly own: OwnSessions,
    private readonly note: OidcNoteCookie,
    private readonly credentials: Credentials,
    private readonly clock: Clock,
  ) {}

  @Get('ways')
  @PublicRoute('The sign-in page shows what ways there are.')
  @Describe({ summary: '查看可用的登录方式', gives: SignInWaysAnswer })
  ways(): SignInWaysAnswer {
    const now = this.clock.now();
    const { demo } = this.credentials.choice;
    return {
      oidc: this.oidc.isConfigured,
      demo,
      demoAccounts: demo ? offeredDemoAccounts(now) : [],
      today: officeDay(now),
    };
  }

  @Post('oidc')
  @PublicRoute('This is how people sign in.')
  @RateLimit({ name: 'sign-in', most: 60, seconds: 60, by: 'address' })
  @Describe({ summary: '转到统一身份认证', gives: DepartureAnswer })
  async depart(@Res({ passthrough: true }) reply: FastifyReply): Promise<DepartureAnswer> {
    const { redirectTo, note } = await this.oidc.begin();
    this.note.set(reply, note);
    return { redirectTo };
  }

  @Get('oidc/callback')
  @PublicRoute('The other system sends people back here; a sealed note ties its answer to the browser that asked.')
  @RateLimit({ name: 'sign-in', most: 60, seconds: 60, by: 'address' })
  @Describe({ summary: '从统一身份认证返回', gives: { file: ['text/html'] } })
  async arrive(
    @Query() answer: OidcReturnQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const note = this.note.read(request.headers.cookie) ?? '';
    this.note.clear(reply);
    const query = new URLSearchParams(Object.entries(answer).filter(([, value]) => typeof value === 'string'));
    const visit = { client: request.headers['user-agent'] ?? '', address: request.ip, requestId: request.id };
    void reply.headers({ 'content-type': 'text/html; charset=utf-8', 'content-security-policy': PAGE_POLICY });
    try {
      const { token } = await this.oidc.complete({ note, query, ...visit });
      await this.own.hand(reply, token);
      return SIGNED_IN_PAGE;
    } catch (error) {
      if (!(error instanceof OidcRefused)) throw error;
      void reply.status(401);
      return REFUSED_PAGE;
    }
  }
}
