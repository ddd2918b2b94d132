import { type Type, applyDecorators, Controller, HttpCode, SetMetadata } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';

export const DESCRIPTION = 'http:description';
export const API_ROOT = '/api/v1';

/** What a route is, for the API's description. */
export interface RouteDescription {
  /** Chinese, what the caller gets or does: `查看本单位的抽查任务`. */
  readonly summary: string;
  /** More than the summary says, in Chinese. */
  readonly detail?: string;
  /** What it answers: a class of described fields, a page of one (`PageOf`), nothing (204), a file, or a text of a media type. */
  readonly gives: Type | 'nothing' | { readonly file: readonly string[] };
  /** 200 unless said (204 for `nothing`). */
  readonly status?: 200 | 201 | 202;
}

/** Describes a route; required for everything under `/api`. Problem answers are added from the route's policy. */
export function Describe({ summary, detail, gives, status = 200 }: RouteDescription): MethodDecorator {
  const code = gives === 'nothing' ? 204 : status;
  const common = [
    SetMetadata(DESCRIPTION, summary),
    ApiOperation({ summary, ...(detail === undefined ? {} : { description: detail }) }),
    HttpCode(code),
  ];
  if (gives === 'nothing') return applyDecorators(...common, ApiResponse({ status: code, description: '已完成' }));
  if (typeof gives === 'function') {
    return applyDecorators(...common, ApiResponse({ status: code, description: '成功', type: gives }));
  }
  const schema = { type: 'string', format: 'binary' } as const;
  return applyDecorators(
    ...common,
    ApiProduces(...gives.file),
    ApiResponse({ status: code, description: '文件', schema }),
  );
}

/** A controller of the API: its routes lie under `/api/v1/<path>` and are listed under `tag`, in Chinese. */
export function ApiController(path: string, tag: string): ClassDecorator {
  return applyDecorators(Controller(`${API_ROOT}/${path}`), ApiTags(tag));
}
