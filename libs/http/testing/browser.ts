import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { ProblemBody } from '..';
import type { HeldSession } from './fake-sessions';

export type Method = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS';

export interface Request {
  /** An object is sent as JSON; text and bytes as they are. */
  readonly body?: object | string | Buffer;
  /** Null leaves out what would be sent otherwise. */
  readonly headers?: Readonly<Record<string, string | null>>;
}

/** An answer, read. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, number | string | string[] | undefined>>;
  readonly text: string;
  readonly bytes: Buffer;
  json<T = Record<string, unknown>>(): T;
  problem(): ProblemBody;
}

/** What a page of ours in somebody's browser sends: its origin, the session's cookie and the page's token. */
export class Browser {
  constructor(
    private readonly app: NestFastifyApplication,
    private readonly origin: string,
    readonly session?: HeldSession,
  ) {}

  get(url: string, request: Request = {}): Promise<Answer> {
    return this.send('GET', url, request);
  }

  post(url: string, body?: Request['body'], headers: Request['headers'] = {}): Promise<Answer> {
    return this.send('POST', url, { ...(body === undefined ? {} : { body }), headers });
  }

  put(url: string, body?: Request['body'], headers: Request['headers'] = {}): Promise<Answer> {
    return this.send('PUT', url, { ...(body === undefined ? {} : { body }), headers });
  }

  delete(url: string, headers: Request['headers'] = {}): Promise<Answer> {
    return this.send('DELETE', url, { headers });
  }

  async send(method: Method, url: string, { body, headers = {} }: Request = {}): Promise<Answer> {
    const isJson = typeof body === 'object' && !Buffer.isBuffer(body);
    const sent = { ...this.ownHeaders(method), ...(isJson ? { 'content-type': 'application/json' } : {}), ...headers };
    const answer = await this.app.inject({
      method,
      url,
      headers: Object.fromEntries(
        Object.entries(sent).flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
      ),
      ...(body === undefined ? {} : { payload: isJson ? JSON.stringify(body) : body }),
    });
    return {
      status: answer.statusCode,
      headers: answer.headers,
      text: answer.payload,
      bytes: answer.rawPayload,
      json: () => JSON.parse(answer.payload),
      problem: () => JSON.parse(answer.payload) as ProblemBody,
    };
  }

  /** Uploads a file as the form `file`, after the fields. */
  upload(
    url: string,
    file: { name: string; bytes: Buffer | string; headers?: Readonly<Record<string, string>> },
    fields: Record<string, string> = {},
  ): Promise<Answer> {
    const boundary = 'form-of-a-test';
    const part = (head: string) => `--${boundary}\r\nContent-Disposition: form-data; ${head}\r\n`;
    const body = Buffer.concat([
      ...Object.entries(fields).map(([name, value]) => Buffer.from(`${part(`name="${name}"`)}\r\n${value}\r\n`)),
      Buffer.from(`${part(`name="file"; filename="${file.name}"`)}Content-Type: application/octet-stream\r\n\r\n`),
      Buffer.from(file.bytes),
      Buffer.from(`\r\n--${boundary}--\r\n`),
    ]);
    return this.send('POST', url, {
      body,
      headers: { 'content-type': `multipart/form-data; boundary=${boundary}`, ...file.headers },
    });
  }

  private ownHeaders(method: Method): Record<string, string> {
    const cookie = this.session === undefined ? {} : { cookie: `session=${this.session.token}` };
    if (method === 'GET' || method === 'HEAD') return { ...cookie };
    const token = this.session === undefined ? {} : { 'x-csrf-token': this.session.csrfToken };
    return { ...cookie, ...token, origin: this.origin };
  }
}
