import { PAGE_POLICY, PublicRoute, UnreadQuery } from '@app/http';
import { Controller, Get, Header, Param, type PipeTransform, Res, StreamableFile } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { BuiltScreens, type ScreenFile } from './built-screens';

/** Where screens lie: the start page, what anybody may see, the door, and everything behind it (`app`). */
const ADDRESSES = ['', 'bulletins', 'bulletins/*', 'check', 'check/*', 'sign-in', 'invitation', 'app', 'app/*'];

/** Compared with the listing: whatever else an address says names no file. */
const AS_LISTED: PipeTransform<string, string> = { transform: (name) => name };

/** The screens, as the build left them. */
@ApiExcludeController()
@PublicRoute('the screens hold no data; what they show, they ask of the API')
@Controller()
export class ScreensController {
  constructor(private readonly screens: BuiltScreens) {}

  @Get(ADDRESSES)
  @UnreadQuery()
  @Header('Content-Security-Policy', PAGE_POLICY)
  @Header('Cache-Control', 'no-store')
  page(@Res({ passthrough: true }) reply: FastifyReply): StreamableFile {
    return answer(this.screens.page(), reply);
  }

  @Get('assets/:name')
  asset(@Param('name', AS_LISTED) name: string, @Res({ passthrough: true }) reply: FastifyReply): StreamableFile {
    const file = this.screens.asset(name);
    // The name changes with the content. Set here, so that a refusal is not kept.
    void reply.header('cache-control', 'public, max-age=31536000, immutable');
    return answer(file, reply);
  }
}

function answer({ type, plain, gzip }: ScreenFile, reply: FastifyReply): StreamableFile {
  const accepted = String(reply.request.headers['accept-encoding'] ?? '');
  void reply.header('vary', 'accept-encoding');
  if (gzip === null || !/\bgzip\b/.test(accepted)) return new StreamableFile(plain, { type });
  void reply.header('content-encoding', 'gzip');
  return new StreamableFile(gzip, { type });
}
