import { RequestMethod, type Type } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants';
import { DESCRIPTION } from '../openapi/describe';
import { RATE_RULES } from '../rate-limits/rate-limit.decorator';
import { UPLOAD_RULE } from '../uploads/upload-rule';
import { ROUTE_ACCESS, type RouteAccess } from './policy';
import { type RouteArgument, argumentsOf, faultOf, takesOf } from './route-arguments';
import { UNREAD_QUERY } from './unread-query';
import { ROUTE_METHODS, type RouteEntry, type RouteMethod } from './route-entry';

/** The routes of one controller, and what is wrong with their declarations, in English for the developer. */
export interface ReadRoutes {
  readonly routes: readonly RouteEntry[];
  readonly faults: readonly string[];
}

type Handler = (...values: never[]) => unknown;

/** Reads a controller's routes from its decorators, inherited ones included. */
export function readRoutes(controller: Type): ReadRoutes {
  const routes: RouteEntry[] = [];
  const faults: string[] = [];
  for (const [name, handler] of handlersOf(controller)) {
    const place = `${controller.name}.${name}`;
    const access = metadata<RouteAccess>(ROUTE_ACCESS, handler) ?? metadata<RouteAccess>(ROUTE_ACCESS, controller);
    const method = methodOf(handler);
    const values = argumentsOf(controller, name);
    if (method === undefined) faults.push(`${place} answers a method other than ${ROUTE_METHODS.join(', ')}`);
    if (access === undefined) faults.push(`${place} has neither @Policy nor @PublicRoute`);
    else if (access.kind === 'policy' && access.roles.length === 0) faults.push(`${place} is open to no role`);
    faults.push(...values.map(faultOf).flatMap((fault) => (fault === undefined ? [] : [`${place}: ${fault}`])));
    if (method === undefined || access === undefined) continue;
    const paths = pathsOf(controller, handler);
    if (paths.some((path) => path.startsWith('/api/')) && metadata(DESCRIPTION, handler) === undefined) {
      faults.push(`${place} has no @Describe`);
    }
    for (const path of paths) {
      routes.push({ method, path, access, controller, handler: name, ...ownRules(handler, values) });
    }
  }
  return { routes, faults };
}

function ownRules(handler: Handler, values: readonly RouteArgument[]): Pick<RouteEntry, 'rates' | 'upload' | 'takes'> {
  const takes = takesOf(values);
  return {
    rates: metadata<RouteEntry['rates']>(RATE_RULES, handler) ?? [],
    upload: metadata<RouteEntry['upload']>(UPLOAD_RULE, handler),
    takes: { ...takes, query: takes.query || metadata<boolean>(UNREAD_QUERY, handler) === true },
  };
}

function handlersOf(controller: Type): Map<string, Handler> {
  const found = new Map<string, Handler>();
  for (let level: unknown = controller.prototype; isObject(level); level = Object.getPrototypeOf(level)) {
    for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(level))) {
      const isRoute = name !== 'constructor' && isHandler(value) && Reflect.hasMetadata(PATH_METADATA, value);
      if (isRoute && !found.has(name)) found.set(name, value);
    }
  }
  return found;
}

function methodOf(handler: Handler): RouteMethod | undefined {
  const number = metadata<RequestMethod>(METHOD_METADATA, handler) ?? RequestMethod.GET;
  return ROUTE_METHODS.find((method) => method === RequestMethod[number]);
}

function pathsOf(controller: Type, handler: Handler): string[] {
  const heads = listOf(metadata<string | string[]>(PATH_METADATA, controller));
  const tails = listOf(metadata<string | string[]>(PATH_METADATA, handler));
  return heads.flatMap((head) => tails.map((tail) => joined(head, tail)));
}

function joined(...parts: string[]): string {
  const segments = parts.flatMap((part) => part.split('/')).filter((segment) => segment !== '');
  return `/${segments.join('/')}`;
}

function listOf(paths: string | string[] | undefined): string[] {
  return paths === undefined ? [''] : [paths].flat();
}

function metadata<T>(key: string, target: object): T | undefined {
  return Reflect.getMetadata(key, target);
}

function isHandler(value: unknown): value is Handler {
  return typeof value === 'function';
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && value !== Object.prototype;
}
