import { request } from 'node:http';

/** A request as `Browser` hands it on. */
export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly payload?: string | Buffer;
}

/** An answer as `Browser` reads it. */
export interface Given {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly rawPayload: Buffer;
  readonly payload: string;
}

const LONGEST_MS = 60_000;

/** Sends a request to a process of this machine, and reads the whole answer. Rejects when none comes within a minute. */
export function exchange(port: number, { method, url, headers, payload }: Asked): Promise<Given> {
  return new Promise((resolve, reject) => {
    const length = payload === undefined ? {} : { 'content-length': String(Buffer.byteLength(payload)) };
    const sent = request(
      { host: '127.0.0.1', port, method, path: url, headers: { ...headers, ...length } },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('error', reject);
        answer.on('end', () => {
          const rawPayload = Buffer.concat(parts);
          const { statusCode = 0, headers: given } = answer;
          resolve({ statusCode, headers: given, rawPayload, payload: rawPayload.toString('utf8') });
        });
      },
    );
    sent.on('error', reject);
    sent.setTimeout(LONGEST_MS, () => sent.destroy(new Error('No answer came.')));
    sent.end(payload);
  });
}
