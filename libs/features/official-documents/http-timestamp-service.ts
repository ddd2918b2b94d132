import { TimestampService } from '@app/signing';

const MOST_BYTES = 64 * 1024;

/** A time-stamping authority over HTTP (RFC 3161 §3.4). It is asked once: whoever waits for the token tries again as a whole. */
export class HttpTimestampService extends TimestampService {
  constructor(
    private readonly url: string,
    private readonly timeoutMs: number,
  ) {
    super();
  }

  override async request(query: Uint8Array): Promise<Uint8Array> {
    const answer = await fetch(this.url, {
      method: 'POST',
      headers: { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' },
      body: Buffer.from(query),
      // Whoever answers instead of the configured authority is not the one that is trusted.
      redirect: 'error',
      signal: AbortSignal.timeout(this.timeoutMs),
    });
    if (!answer.ok) throw new Error(`The time-stamping authority answered with status ${String(answer.status)}.`);
    return boundedBody(answer);
  }
}

async function boundedBody(answer: Response): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of answer.body ?? []) {
    size += part.length;
    if (size > MOST_BYTES) throw new Error('The time-stamping authority answered with more than a token.');
    parts.push(part);
  }
  return Buffer.concat(parts);
}
