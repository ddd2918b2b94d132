import { tellMeasurement } from '@app/kernel';
import { Logger } from '@nestjs/common';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { signedInOf } from '../access/signed-in-request';

/**
 * One line for each answer, and one measurement: the route's pattern rather than the address, the account's id rather than a name, nothing of what was
 * sent. The checks of health, some a second, are told apart.
 */
export function logAnswers(server: FastifyInstance): void {
  const log = new Logger('Access');
  server.addHook('onResponse', (request, reply, done) => {
    const line = {
      message: 'answered',
      requestId: request.id,
      method: request.method,
      route: routeOf(request),
      status: reply.statusCode,
      milliseconds: Math.round(reply.elapsedTime),
      account: signedInOf(request)?.actor.id ?? null,
    };
    const { method, route, status } = line;
    tellMeasurement('answer', { method, route, status, seconds: reply.elapsedTime / 1000 });
    if (HEALTH.has(line.route)) log.debug(line);
    else log.log(line);
    done();
  });
}

const HEALTH = new Set(['/healthz', '/readyz']);

/** The route's pattern, or `unmatched`. */
export function routeOf({ is404, routeOptions }: FastifyRequest): string {
  return is404 ? 'unmatched' : (routeOptions.url ?? 'unmatched');
}
