import { type ArgumentsHost, Catch, type ExceptionFilter, Injectable, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isUnsafe } from '../access/route-entry';
import { RouteTable } from '../access/route-table';
import { actorOf, signedInOf } from '../access/signed-in-request';
import { describeError } from './describe-error';
import { MethodNotAllowed } from './edge.errors';
import { type Verdict, judge, problemBody } from './problem';
import { ProblemCatalogue } from './problem-catalogue';
import { RefusalLog } from './refusal-log';

const RECORDED = new Set([401, 403, 404, 409, 412, 422]);

/** Answers every error as problem details; the last of the handlers, so that nothing else of an error ever leaves the process. */
@Catch()
@Injectable()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('Http');

  constructor(
    private readonly catalogue: ProblemCatalogue,
    private readonly routes: RouteTable,
    private readonly refusals: RefusalLog,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const [request, reply] = [http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>()];
    const verdict = judge(this.explained(error, request), request.headers['if-match'] !== undefined);
    if (verdict.status >= 500)
      this.log.error({ message: 'unexpected error', requestId: request.id, ...describeError(error) });
    const isRecorded = RECORDED.has(verdict.status) && (isUnsafe(request.method) || verdict.status === 403);
    if (!isRecorded || signedInOf(request) === undefined) this.answer(verdict, request, reply);
    else void this.record(verdict, request).then(() => this.answer(verdict, request, reply));
  }

  /** No such path, or a path that answers other methods. */
  private explained(error: unknown, request: FastifyRequest): unknown {
    if (!request.is404) return error;
    const methods = this.routes.methodsAt(request.url.split('?', 1)[0] ?? '');
    return methods.length > 0 ? new MethodNotAllowed(methods) : error;
  }

  /** An answer is due even where the entry cannot be written; the operator is told. */
  private async record({ status, code }: Verdict, request: FastifyRequest): Promise<void> {
    const [path = ''] = request.url.split('?', 1);
    const route = request.routeOptions.url ?? '';
    try {
      const { method, ip: address } = request;
      await this.refusals.record({ actor: actorOf(request), method, route, path, status, code, address });
    } catch (error) {
      this.log.error({ message: 'refusal not recorded', requestId: request.id, ...describeError(error) });
    }
  }

  private answer(verdict: Verdict, request: FastifyRequest, reply: FastifyReply): void {
    if (reply.sent) return;
    for (const name of ['content-disposition', 'content-length', 'etag', 'set-cookie']) void reply.removeHeader(name);
    void reply
      .code(verdict.status)
      .headers({ ...verdict.headers, 'content-type': 'application/problem+json; charset=utf-8' })
      .send(JSON.stringify(problemBody(verdict, this.catalogue, request.id)));
  }
}
