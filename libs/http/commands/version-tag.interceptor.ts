import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { map, type Observable } from 'rxjs';
import { versionTag } from './expected-version';

/** An answer with a `version` carries it as `ETag` too, for the `If-Match` of the edit that may follow. */
@Injectable()
export class VersionTagInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(
      map((answer: unknown) => {
        const isVersioned = typeof answer === 'object' && answer !== null && 'version' in answer;
        if (isVersioned && Number.isSafeInteger(answer.version))
          void reply.header('etag', versionTag(Number(answer.version)));
        return answer;
      }),
    );
  }
}
