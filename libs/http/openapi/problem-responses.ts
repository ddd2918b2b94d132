import type { OpenAPIObject } from '@nestjs/swagger';
import { type ExampleSchema, exampleOf } from './example-of';
import { type RouteEntry, isUnsafe } from '../access/route-entry';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;
type Schema = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>[string];

const FIELD: Schema = {
  type: 'object',
  required: ['field', 'reason'],
  properties: {
    field: { type: 'string', description: '字段路径', example: 'items[2].name' },
    reason: { type: 'string', description: '原因', example: '不能超过40个字' },
  },
};

export const PROBLEM_SCHEMA: Schema = {
  type: 'object',
  required: ['type', 'title', 'status', 'code', 'requestId'],
  properties: {
    type: { type: 'string', example: '/problems/stale-version' },
    title: { type: 'string', example: '内容已被他人修改' },
    status: { type: 'integer', example: 409 },
    detail: { type: 'string', description: '具体情况' },
    next: { type: 'string', description: '可以怎么做' },
    code: { type: 'string', description: '稳定不变的错误代码', example: 'stale-version' },
    requestId: { type: 'string', description: '请求编号，向管理员询问时提供' },
    errors: { type: 'array', items: FIELD },
  },
};

const MEANING: Readonly<Record<number, string>> = {
  400: '请求内容无法识别',
  401: '未登录，或须重新验证身份',
  403: '没有权限，或请求不是从本系统页面发出',
  404: '没有该内容，或无权查看',
  409: '与当前状态冲突',
  412: '所依据的版本已过时',
  413: '内容过大',
  415: '不接受这种类型的内容',
  422: '填写的内容有误',
  428: '缺少版本信息（If-Match）',
  429: '操作过于频繁',
};

const CODES: Readonly<Record<number, readonly string[]>> = {
  400: ['body-malformed'],
  401: ['sign-in-needed'],
  403: ['role-not-allowed', 'session-incomplete'],
  404: ['record-not-found'],
  409: ['state-unfit'],
  412: ['stale-version'],
  413: ['body-too-large'],
  415: ['media-type-unsupported'],
  422: ['request-invalid'],
  428: ['version-needed'],
  429: ['too-many-requests'],
};

/** What the edge itself answers with this status; what a use case adds stands in the list of all codes (`x-problem-codes`). */
function codesOf(status: number, { method, access, upload }: RouteEntry): readonly string[] {
  const more: readonly (readonly [boolean, number, readonly string[]])[] = [
    [access.kind === 'policy' && access.proof === 'recent', 401, ['proof-needed']],
    [isUnsafe(method), 403, ['origin-refused', 'csrf-refused']],
    [isUnsafe(method), 400, ['idempotency-key-needed']],
    [upload !== undefined, 413, ['upload-too-large']],
    [upload !== undefined, 415, ['upload-type-refused']],
    [upload !== undefined, 422, ['upload-active']],
  ];
  return [...(CODES[status] ?? []), ...more.flatMap(([holds, of, codes]) => (holds && of === status ? codes : []))];
}

function exampleOfStatus(status: number): Readonly<Record<string, string | number>> {
  const [code = 'request-refused'] = CODES[status] ?? [];
  const requestId = '01FJ8Z6V0Q3M7K2N5R4T9W1XYE';
  return { type: `/problems/${code}`, title: MEANING[status] ?? '', status, code, requestId };
}

/** Gives every JSON body that is sent or answered an example, made from its class. */
function addExamples(document: OpenAPIObject, { requestBody, responses }: Operation): void {
  for (const part of [requestBody, ...Object.values(responses)]) {
    const content = part !== undefined && 'content' in part ? part.content?.['application/json'] : undefined;
    if (content?.schema === undefined) continue;
    const schema: ExampleSchema = content.schema;
    content.example ??= exampleOf(document, schema);
  }
}

/** Adds the problem answers that a route can give to its description, and what its policy asks of the caller. */
export function addProblems(document: OpenAPIObject, route: RouteEntry): void {
  const operation = operationOf(document, route);
  if (operation === undefined) return;
  for (const status of statusesOf(route, operation)) {
    operation.responses[status] ??= {
      description: MEANING[status] ?? '',
      content: {
        'application/problem+json': {
          schema: { $ref: '#/components/schemas/Problem' },
          example: exampleOfStatus(status),
        },
      },
      ...{ 'x-codes': codesOf(status, route) },
    };
  }
  addExamples(document, operation);
  if (route.access.kind === 'public') operation.security = [];
  else {
    operation.security = [{ cookie: [] }];
    Object.assign(operation, { 'x-roles': [...route.access.roles] });
  }
}

/** The description of a route; undefined where it is left out of the document. */
export function operationOf(document: OpenAPIObject, { path, method }: RouteEntry): Operation | undefined {
  const item = document.paths[path.replaceAll(/:(\w+)/g, '{$1}')];
  switch (method) {
    case 'GET':
      return item?.get;
    case 'POST':
      return item?.post;
    case 'PUT':
      return item?.put;
    case 'PATCH':
      return item?.patch;
    case 'DELETE':
      return item?.delete;
  }
}

function statusesOf({ method, path, access, takes, upload }: RouteEntry, { parameters }: Operation): number[] {
  const hasInput = takes.body || takes.query || path.includes(':') || upload !== undefined;
  const needsVersion = (parameters ?? []).some((one) => 'name' in one && one.name === 'If-Match');
  return [
    ...(takes.body || upload !== undefined ? [400, 413, 415] : []),
    ...(access.kind === 'policy' ? [401, 403] : isUnsafe(method) ? [403] : []),
    ...(path.includes(':') ? [404] : []),
    ...(isUnsafe(method) ? [409] : []),
    ...(needsVersion ? [412, 428] : []),
    ...(hasInput ? [422] : []),
    429,
  ];
}
