import type { Answer, Browser, Person } from '@app/http/testing';
import { newId } from '@app/kernel';
import type { WorkedApp } from './worked-app';

const MOST_ON_A_PAGE = 200;

/** A file as somebody hands it in. */
export interface HandedFile {
  readonly name: string;
  readonly bytes: Buffer | string;
}

/** What a command names: the version that was on the screen, and what is said with it. */
export interface Command {
  readonly version?: number;
  readonly body?: object;
}

/** Somebody at work: signs in anew for every request, as one who has just proved who they are. */
export class Worker {
  constructor(
    private readonly app: WorkedApp,
    readonly person: Person & { readonly id: string },
  ) {}

  /** A browser in which this person signed in at this moment. */
  browser(): Browser {
    return this.app.as(this.person);
  }

  async get<T>(path: string): Promise<T> {
    return answered(await this.tryGet(path), path);
  }

  tryGet(path: string): Promise<Answer> {
    return this.browser().get(`/api/v1/${path}`);
  }

  /** All items of a list, page after page. */
  async all<T>(path: string): Promise<T[]> {
    const items: T[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page = `limit=${MOST_ON_A_PAGE}${cursor === '' ? '' : `&cursor=${cursor}`}`;
      const answer: { items: T[]; next: string | null } = await this.get(
        `${path}${path.includes('?') ? '&' : '?'}${page}`,
      );
      items.push(...answer.items);
      cursor = answer.next;
    }
    return items;
  }

  /** A command that is expected to be done. */
  async post<T = ActedRecord>(path: string, command: Command = {}): Promise<T> {
    return answered(await this.tryPost(path, command), path);
  }

  tryPost(path: string, command: Command = {}): Promise<Answer> {
    return this.browser().post(`/api/v1/${path}`, command.body ?? {}, this.headers(command));
  }

  async put<T = ActedRecord>(path: string, command: Command): Promise<T> {
    return answered(await this.tryPut(path, command), path);
  }

  tryPut(path: string, command: Command): Promise<Answer> {
    return this.browser().put(`/api/v1/${path}`, command.body ?? {}, this.headers(command));
  }

  async upload<T = { readonly id: string }>(
    path: string,
    file: HandedFile,
    fields: Record<string, string> = {},
  ): Promise<T> {
    return answered(await this.tryUpload(path, file, fields), path);
  }

  tryUpload(path: string, file: HandedFile, fields: Record<string, string> = {}): Promise<Answer> {
    return this.browser().upload(`/api/v1/${path}`, file, fields);
  }

  private headers({ version }: Command): Record<string, string> {
    const key = { 'idempotency-key': newId(this.app.clock.now()) };
    return version === undefined ? key : { ...key, 'if-match': `"${String(version)}"` };
  }
}

/** What most commands answer with. */
export interface ActedRecord {
  readonly id: string;
  readonly state: string;
  readonly version: number;
}

function answered<T>(answer: Answer, path: string): T {
  if (answer.status >= 300) throw new Error(`${path}: ${String(answer.status)} ${answer.text}`);
  return answer.json<T>();
}
