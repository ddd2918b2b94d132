import type { Type } from '@nestjs/common';
import type { RateRule } from '../rate-limits/rate-limits';
import type { UploadRule } from '../uploads/upload-rule';
import type { RouteAccess } from './policy';

export const ROUTE_METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
export type RouteMethod = (typeof ROUTE_METHODS)[number];

/** One route of the application, as its decorators declare it. */
export interface RouteEntry {
  readonly method: RouteMethod;
  /** As the router knows it: `/api/v1/months/:month`. */
  readonly path: string;
  readonly access: RouteAccess;
  readonly controller: Type;
  /** The method's name. */
  readonly handler: string;
  /** Limits of its own, besides the one everybody has. */
  readonly rates: readonly RateRule[];
  readonly upload: UploadRule | undefined;
  /** Whether a body, and query parameters, are read; where not, sending some is refused. */
  readonly takes: { readonly body: boolean; readonly query: boolean };
}

/** Whether the method may change something. */
export function isUnsafe(method: string): boolean {
  return method !== 'GET' && method !== 'HEAD';
}
