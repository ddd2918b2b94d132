import type { JobHandler } from './job-handler';
import { HandlerUnknown } from './jobs.errors';

/**
 * The handlers of this process by name. Filled once at the start and not by the constructor: handlers use services that enqueue
 * jobs, and enqueuing looks up the handlers.
 */
export class JobHandlers {
  private readonly byName = new Map<string, JobHandler>();

  /** Throws when a name is taken: two handlers for one job cannot be meant. */
  register(handlers: readonly JobHandler[]): void {
    for (const handler of handlers) {
      if (this.byName.has(handler.name)) throw new Error(`Two handlers are named "${handler.name}".`);
      this.byName.set(handler.name, handler);
    }
  }

  find(name: string): JobHandler | undefined {
    return this.byName.get(name);
  }

  get(name: string): JobHandler {
    const handler = this.find(name);
    if (handler === undefined) throw new HandlerUnknown(name);
    return handler;
  }
}
