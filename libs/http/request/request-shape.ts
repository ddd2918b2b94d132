import type { FastifyRequest } from 'fastify';
import type { RouteEntry } from '../access/route-entry';
import { MediaTypeUnsupported, RequestInvalid } from '../problems/edge.errors';
import type { FieldProblem } from '../problems/http-refusal';
import { FORBIDDEN_NAMES } from './forbidden-names';

const MOST_PARAMETERS = 40;

/** Refuses what a route does not take at all: query parameters, a body, a form. What it takes, its DTO checks. */
export function checkRequestShape(request: FastifyRequest, route: RouteEntry): void {
  checkMediaType(request, route);
  checkQuery(request, route);
  checkBody(request, route);
}

/** A form is taken by upload routes alone, and nothing else by them: JSON must not stand in for a file. */
function checkMediaType({ headers }: FastifyRequest, { upload }: RouteEntry): void {
  const isForm = /^multipart\/form-data\s*(?:;|$)/i.test(headers['content-type'] ?? '');
  if (isForm !== (upload !== undefined)) throw new MediaTypeUnsupported();
}

function checkQuery({ query }: FastifyRequest, { takes }: RouteEntry): void {
  const parameters = typeof query === 'object' && query !== null ? Object.entries(query) : [];
  if (parameters.length > MOST_PARAMETERS) throw new RequestInvalid([{ field: '', reason: '参数过多' }]);
  const problems = parameters.flatMap(([field, value]) =>
    queryProblems({ field: field.slice(0, 100), value, takes: takes.query }),
  );
  if (problems.length > 0) throw new RequestInvalid(problems);
}

function queryProblems({ field, value, takes }: { field: string; value: unknown; takes: boolean }): FieldProblem[] {
  if (!takes || FORBIDDEN_NAMES.has(field)) return [{ field, reason: '不认识的参数' }];
  return typeof value === 'string' ? [] : [{ field, reason: '同一参数重复出现' }];
}

function checkBody({ body }: FastifyRequest, { takes, upload }: RouteEntry): void {
  if (body === undefined || body === null || takes.body || upload !== undefined) return;
  const fields = typeof body === 'object' ? Object.keys(body) : [''];
  if (fields.length > 0) {
    throw new RequestInvalid(
      fields.slice(0, MOST_PARAMETERS).map((field) => ({ field: field.slice(0, 100), reason: '不认识的字段' })),
    );
  }
}
