import { ROLES } from '@app/kernel';
import { Controller, Get } from '@nestjs/common';
import { ApiExcludeController, type OpenAPIObject } from '@nestjs/swagger';
import { Policy } from '../access/policy';
import { ApiDocument } from './api-document';
import { API_ROOT, Describe } from './describe';

/** The API's own description, for those who may call it. */
@ApiExcludeController()
@Controller(API_ROOT)
export class OpenApiController {
  constructor(private readonly document: ApiDocument) {}

  @Get('openapi.json')
  @Policy({ roles: ROLES })
  @Describe({ summary: '接口说明（OpenAPI）', gives: Object })
  description(): OpenAPIObject {
    return this.document.get();
  }
}
