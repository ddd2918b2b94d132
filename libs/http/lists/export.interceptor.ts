import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  StreamableFile,
} from '@nestjs/common';
import { mergeMap, type Observable } from 'rxjs';
import { actorOf, requestOf, signedInOf } from '../access/signed-in-request';
import { ExportLog } from './export-log';
import { TABLE_TYPES } from './table-file';

/** Puts every table that leaves the product on record; one that cannot be put there does not leave. */
@Injectable()
export class ExportInterceptor implements NestInterceptor {
  constructor(private readonly log: ExportLog) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    return next.handle().pipe(
      mergeMap(async (answer: unknown) => {
        if (answer instanceof StreamableFile && isTable(answer)) await this.record(context);
        return answer;
      }),
    );
  }

  private async record(context: ExecutionContext): Promise<void> {
    const request = requestOf(context);
    if (signedInOf(request) === undefined) return;
    const [path = '', query = ''] = request.url.split('?', 2);
    const month = /\/months\/(\d{4}-\d{2})\//.exec(path)?.[1] ?? null;
    await this.log.record({ actor: actorOf(request), route: request.routeOptions.url ?? '', path, month, query });
  }
}

function isTable(file: StreamableFile): boolean {
  return TABLE_TYPES.includes(String(file.getHeaders().type));
}
