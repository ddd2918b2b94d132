import {
  type INestApplicationContext,
  Injectable,
  type OnApplicationBootstrap,
  type OnModuleInit,
  type Type,
} from '@nestjs/common';
import { DiscoveryService, HttpAdapterHost } from '@nestjs/core';
import { HttpEdgeAdapter } from '../http-edge-adapter';
import { readRoutes } from './read-routes';
import { type RouteEntry, isUnsafe } from './route-entry';

/** A fault in the program: the application has routes that may not go into service. */
export class RoutesRefused extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`Routes that may not go into service:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
    this.name = new.target.name;
  }
}

/**
 * Every route of the application with its policy. The application refuses to start when one has none, takes input unchecked, or
 * was given to the router past Nest.
 */
@Injectable()
export class RouteTable implements OnModuleInit, OnApplicationBootstrap {
  private entries: readonly RouteEntry[] = [];
  private byController = new Map<Type, Map<unknown, RouteEntry>>();
  private patterns: readonly { readonly entry: RouteEntry; readonly pattern: RegExp }[] = [];

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly host: HttpAdapterHost,
  ) {}

  onModuleInit(): void {
    const controllers = this.discovery
      .getControllers()
      .flatMap(({ metatype }) => (isClass(metatype) ? [metatype] : []));
    const read = [...new Set(controllers)].map(readRoutes);
    const faults = read.flatMap((one) => one.faults);
    if (!(this.host.httpAdapter instanceof HttpEdgeAdapter))
      faults.push('the application was not made on HttpEdgeAdapter');
    if (faults.length > 0) throw new RoutesRefused(faults);
    this.entries = read.flatMap((one) => one.routes);
    this.patterns = this.entries.map((entry) => ({ entry, pattern: patternOf(entry.path) }));
    for (const entry of this.entries) {
      const own = this.byController.get(entry.controller) ?? new Map<unknown, RouteEntry>();
      this.byController.set(entry.controller, own.set(Reflect.get(entry.controller.prototype, entry.handler), entry));
    }
  }

  /** Whatever the router knows must be in the table: a plug-in or a library may have added a route of its own. */
  onApplicationBootstrap(): void {
    const known = new Set(this.entries.map(({ method, path }) => `${method} ${path}`));
    const { httpAdapter } = this.host;
    const registered = httpAdapter instanceof HttpEdgeAdapter ? httpAdapter.registered : [];
    const strangers = registered.filter((route) => !known.has(route));
    if (strangers.length > 0)
      throw new RoutesRefused(strangers.map((route) => `${route} is unknown to the table of policies`));
  }

  all(): readonly RouteEntry[] {
    return this.entries;
  }

  /** The route a controller's method serves; undefined for none. */
  find(controller: Type, handler: unknown): RouteEntry | undefined {
    return this.byController.get(controller)?.get(handler);
  }

  /** The methods that a path answers, for `Allow`; none where there is no such path. */
  methodsAt(path: string): string[] {
    const methods = new Set(this.patterns.filter(({ pattern }) => pattern.test(path)).map(({ entry }) => entry.method));
    return [...methods].flatMap((method) => (isUnsafe(method) ? [method] : [method, 'HEAD']));
  }
}

/** Every route of an application, with its policy, sorted by path. */
export function listRoutes(app: INestApplicationContext): readonly RouteEntry[] {
  const key = ({ path, method }: RouteEntry) => `${path} ${method}`;
  return [...app.get(RouteTable, { strict: false }).all()].sort((one, other) => (key(one) < key(other) ? -1 : 1));
}

function patternOf(path: string): RegExp {
  const source = path
    .split('/')
    .map((segment) => {
      if (segment.startsWith(':')) return '[^/]+';
      return segment.startsWith('*') ? '.+' : segment.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`);
    })
    .join('/');
  return new RegExp(`^${source}$`);
}

function isClass(value: unknown): value is Type {
  return typeof value === 'function';
}
