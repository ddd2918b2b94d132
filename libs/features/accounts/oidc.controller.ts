import { ApiController, Describe, PAGE_POLICY, PublicRoute, RateLimit } from '@app/http';
import { Get, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Credentials } from './credentials';
import { OidcReturnQuery } from './oidc.dto';
import { OidcSignIn } from './oidc-sign-in';
import { OwnSessions } from './own-sessions';
import { DepartureAnswer, SignInWaysAnswer } from './session.dto';
import { OidcNoteCookie } from './sign-in-cookies';

/**
 * Browsers withhold a `SameSite=Strict` cookie from a request that another site began, its redirects included: the first page after the
 * return must be one that this product's own page leads to.
 */
const RETURNED_PAGE = [
  '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>正在登录</title>',
  '<meta http-equiv="refresh" content="0;url=/"></head><body><p>已登录，正在打开<a href="/">首页</a>……</p></body></html>',
].join('');

/** Signing in through another system (统一身份认证), where one is configured. */
@ApiController('session', '登录')
export class OidcController {
  constructor(
    private readonly oidc: OidcSignIn,
    private readonly own: OwnSessions,
    private readonly note: OidcNoteCookie,
    private readonly credentials: Credentials,
  ) {}

  @Get('ways')
  @PublicRoute('The sign-in page shows what ways there are.')
  @Describe({ summary: '查看可用的登录方式', gives: SignInWaysAnswer })
  ways(): SignInWaysAnswer {
    return { oidc: this.oidc.isConfigured, demo: this.credentials.choice.demo };
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
    const client = request.headers['user-agent'] ?? '';
    const { token } = await this.oidc.complete({ note, query, client, requestId: request.id });
    await this.own.hand(reply, token);
    void reply.headers({ 'content-type': 'text/html; charset=utf-8', 'content-security-policy': PAGE_POLICY });
    return RETURNED_PAGE;
  }
}
