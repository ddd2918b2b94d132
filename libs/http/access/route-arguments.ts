import type { Type } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum';

/** One argument of a route's method that is filled from the request. */
export interface RouteArgument {
  readonly source: 'body' | 'query' | 'path' | 'headers' | 'other';
  /** The one property asked for, when it is not the whole. */
  readonly property: string | undefined;
  readonly pipes: number;
  /** What the compiler knows of its type. */
  readonly type: unknown;
}

const SOURCES: ReadonlyMap<number, RouteArgument['source']> = new Map([
  [RouteParamtypes.BODY, 'body'],
  [RouteParamtypes.QUERY, 'query'],
  [RouteParamtypes.PARAM, 'path'],
  [RouteParamtypes.HEADERS, 'headers'],
]);
// Types that say nothing of what is inside.
const SHAPELESS: readonly unknown[] = [undefined, Object, Array, String, Number, Boolean, Map, Promise];

export function argumentsOf(controller: Type, handler: string): RouteArgument[] {
  const found: Record<string, { index: number; data?: unknown; pipes?: unknown[] }> =
    Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, handler) ?? {};
  const types: unknown[] = Reflect.getMetadata('design:paramtypes', controller.prototype, handler) ?? [];
  return Object.entries(found).map(([key, { index, data, pipes }]) => ({
    source: sourceOf(key),
    property: typeof data === 'string' ? data : undefined,
    pipes: pipes?.length ?? 0,
    type: types[index],
  }));
}

/** `3:0` for the kinds that Nest knows; the key of a decorator of one's own begins with a random word. */
function sourceOf(key: string): RouteArgument['source'] {
  const [, kind] = /^(\d+):\d+$/.exec(key) ?? [];
  return (kind === undefined ? undefined : SOURCES.get(Number(kind))) ?? 'other';
}

export function takesOf(values: readonly RouteArgument[]): { body: boolean; query: boolean } {
  return {
    body: values.some(({ source }) => source === 'body'),
    query: values.some(({ source }) => source === 'query'),
  };
}

/** What lets unchecked input in, for the developer; undefined where the argument is strict. */
export function faultOf({ source, property, pipes, type }: RouteArgument): string | undefined {
  switch (source) {
    case 'body':
    case 'query':
      if (property !== undefined) return `take the whole ${source} as a DTO, not its property "${property}"`;
      return SHAPELESS.includes(type) ? `the ${source} needs a DTO class as its type` : undefined;
    case 'path':
      if (property === undefined)
        return SHAPELESS.includes(type) ? 'the path needs a DTO class as its type' : undefined;
      // The global pipe turns a number's text into a number, `1e3` and blanks included.
      if (type !== String) return `the path parameter "${property}" must be declared a string`;
      return pipes === 0 ? `the path parameter "${property}" needs a pipe, such as that of @IdParam` : undefined;
    case 'headers':
      return 'read headers through a decorator that checks them';
    case 'other':
      return undefined;
  }
}
