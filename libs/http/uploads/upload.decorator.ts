import { applyDecorators, SetMetadata, UseInterceptors } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiExtraModels, getSchemaPath } from '@nestjs/swagger';
import { UPLOAD_RULE, type UploadRule } from './upload-rule';
import { UploadInterceptor } from './upload.interceptor';

/** Makes a route take one file as `multipart/form-data`. It reaches the store while it arrives, in bounded memory. */
export function Upload(rule: UploadRule): MethodDecorator {
  const file = { type: 'string', format: 'binary', description: `允许的类型：${rule.accept.join('、')}` };
  const own = { type: 'object', required: ['file'], properties: { file } };
  const { fields } = rule;
  const schema = fields === undefined ? own : { allOf: [{ $ref: getSchemaPath(fields) }, own] };
  const models = fields === undefined ? [] : [ApiExtraModels(fields)];
  return applyDecorators(
    SetMetadata(UPLOAD_RULE, rule),
    UseInterceptors(UploadInterceptor),
    ApiConsumes('multipart/form-data'),
    ApiBody({ schema }),
    ...models,
  );
}
