import { Controller, Get, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { PublicRoute } from '../access/policy';
import { type PartState, Readiness } from './readiness';

/** For whoever watches the process: is it alive, may it be given requests. */
@ApiExcludeController()
@PublicRoute('asked by the machine that runs the process; tells names of parts and nothing else')
@Controller()
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  @Get('healthz')
  alive(): { status: string } {
    return { status: 'alive' };
  }

  @Get('readyz')
  async ready(
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ status: string; parts: Readonly<Record<string, PartState>> }> {
    const parts = await this.readiness.check();
    const isReady = Object.values(parts).every((state) => state !== 'failing');
    void reply.code(isReady ? 200 : 503);
    return { status: isReady ? 'ready' : 'not-ready', parts };
  }
}
