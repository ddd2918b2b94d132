import { DomainError, type RefusalDetails, type RefusalKind } from '@app/kernel';
import { HttpException } from '@nestjs/common';
import {
  BodyMalformed,
  BodyTooLarge,
  MediaTypeUnsupported,
  RequestInvalid,
  RequestRefused,
  RouteNotFound,
  TableRefused,
} from './edge.errors';
import { type FieldProblem, HttpRefusal } from './http-refusal';
import { type Outage, outageIn } from './outage';
import type { ProblemCatalogue } from './problem-catalogue';

/** The body of an answer that refuses (RFC 9457). `code` is stable; the texts are for people and may change. */
export interface ProblemBody {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly next?: string;
  readonly code: string;
  /** For asking the operator, who finds it in the log. */
  readonly requestId: string;
  readonly errors?: readonly FieldProblem[];
}

/** What an error comes to at the edge. */
export interface Verdict {
  readonly status: number;
  readonly code: string;
  readonly details: RefusalDetails;
  readonly headers: Readonly<Record<string, string>>;
  readonly errors?: readonly FieldProblem[];
}

const STATUS: Readonly<Record<RefusalKind, number>> = {
  invalid: 422,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  unauthenticated: 401,
  'too-often': 429,
};
const UNEXPECTED: Verdict = { status: 500, code: 'unexpected', details: {}, headers: {} };
/** A row is no longer at the version somebody saw (`@app/database`). */
const STALE = 'stale-version';
const BUSY = 'database-busy';
/** What is away for a moment comes back by itself; room is made by somebody. */
const OUTAGES: Readonly<Record<Outage, Verdict>> = {
  'service-away': { status: 503, code: 'service-away', details: {}, headers: { 'retry-after': '2' } },
  'storage-full': { status: 507, code: 'storage-full', details: {}, headers: { 'retry-after': '60' } },
};

/** Judges an error; `hasVersion` says that the request named the version it meant to change (`If-Match`). */
export function judge(error: unknown, hasVersion: boolean): Verdict {
  if (error instanceof DomainError) return judgeDomain(error, hasVersion);
  if (error instanceof HttpRefusal) return judgeRefusal(error);
  if (isAbandoned(error)) return judgeRefusal(new BodyMalformed());
  if (error instanceof HttpException && error.getStatus() < 500) return judgeRefusal(refusalOf(error));
  const outage = outageIn(error);
  return outage === null ? UNEXPECTED : OUTAGES[outage];
}

export function problemBody(verdict: Verdict, catalogue: ProblemCatalogue, requestId: string): ProblemBody {
  const { status, code, details, errors } = verdict;
  const { title, ...rest } = catalogue.textOf(code, details);
  const more = errors === undefined ? {} : { errors };
  return { type: `/problems/${code}`, title, status, ...rest, code, requestId, ...more };
}

function judgeDomain({ code, kind, details }: DomainError, hasVersion: boolean): Verdict {
  const status = code === STALE && hasVersion ? 412 : code === BUSY ? 503 : STATUS[kind];
  return { status, code, details, headers: restOf(code, kind, details) };
}

/** When the same request may be tried again, in seconds. */
function restOf(code: string, kind: RefusalKind, { seconds }: RefusalDetails): Readonly<Record<string, string>> {
  if (code === BUSY) return { 'retry-after': '1' };
  return kind === 'too-often' && seconds !== undefined ? { 'retry-after': String(seconds) } : {};
}

function judgeRefusal(refusal: HttpRefusal): Verdict {
  const { status, code, details, headers } = refusal;
  return { status, code, details, headers, ...(hasErrors(refusal) ? { errors: refusal.errors } : {}) };
}

function hasErrors(refusal: HttpRefusal): refusal is RequestInvalid | TableRefused {
  return refusal instanceof RequestInvalid || refusal instanceof TableRefused;
}

/** The client went away, or ran out of time, before its body had come to an end. Nobody will read the answer. */
function isAbandoned(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  return 'code' in error && error.code === 'ECONNRESET' && 'statusCode' in error && error.statusCode === 400;
}

/** Refusals of the server library. Its messages repeat what was sent and are not passed on. */
function refusalOf(error: HttpException): HttpRefusal {
  const status = error.getStatus();
  switch (status) {
    case 400:
      return new BodyMalformed();
    case 404:
      return new RouteNotFound();
    case 413:
      return new BodyTooLarge();
    case 415:
      return new MediaTypeUnsupported();
    default:
      return new RequestRefused(status);
  }
}
