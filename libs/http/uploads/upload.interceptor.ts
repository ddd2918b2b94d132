import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { Observable } from 'rxjs';
import { RouteTable } from '../access/route-table';
import { requestOf } from '../access/signed-in-request';
import { ReceiveForm } from './receive-form';
import { setReceivedForm } from './upload-rule';

/** Receives the file of an `@Upload` route: after the guard, before the handler. */
@Injectable()
export class UploadInterceptor implements NestInterceptor {
  constructor(
    private readonly routes: RouteTable,
    private readonly receiveForm: ReceiveForm,
  ) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const request = requestOf(context);
    const rule = this.routes.find(context.getClass(), context.getHandler())?.upload;
    if (rule !== undefined) setReceivedForm(request, await this.receiveForm.execute(request, rule));
    return next.handle();
  }
}
