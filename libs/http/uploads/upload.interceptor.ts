import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { Observable } from 'rxjs';
import { requestOf } from '../access/signed-in-request';
import { ReceiveForm } from './receive-form';
import { setReceivedForm, UPLOAD_RULE, type UploadRule } from './upload-rule';

/** Receives the file of an `@Upload` route: after the guard, before the handler. */
@Injectable()
export class UploadInterceptor implements NestInterceptor {
  constructor(private readonly receiveForm: ReceiveForm) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const request = requestOf(context);
    const rule: UploadRule | undefined = Reflect.getMetadata(UPLOAD_RULE, context.getHandler());
    if (rule !== undefined) setReceivedForm(request, await this.receiveForm.execute(request, rule));
    return next.handle();
  }
}
