import { beginSpan, type OpenSpan, withinSpan } from '@app/kernel';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { routeOf } from './access-log';

/**
 * A span for each request, from its arrival to the end of its answer. What a client says of its own trace is not taken: anybody could
 * put requests of theirs below somebody else's.
 */
export function traceAnswers(server: FastifyInstance): void {
  const spans = new WeakMap<FastifyRequest, OpenSpan>();
  server.addHook('onRequest', (request, _reply, done) => {
    const route = routeOf(request);
    const attributes = {
      'http.request.method': request.method,
      'http.route': route,
      'sgs.request.id': request.id,
    };
    const name = `${request.method} ${route}`;
    const span = beginSpan({ name, kind: 'request', attributes, parent: null });
    if (span !== undefined) spans.set(request, span);
    done();
  });
  // Only here: a body that is read in between would leave the span, as its bytes arrive from the connection.
  server.addHook('preHandler', (request, _reply, done) => withinSpan(spans.get(request), done));
  server.addHook('onResponse', (request, reply, done) => {
    const span = spans.get(request);
    span?.set({ 'http.response.status_code': reply.statusCode });
    if (reply.statusCode >= 500) span?.fail(String(reply.statusCode));
    span?.end();
    done();
  });
}
