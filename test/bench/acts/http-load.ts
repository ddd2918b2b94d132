import { Agent, request } from 'node:http';
import type { LoadRequest } from './protocol';

/** What a load measured, in milliseconds. */
export interface LoadTimes {
  /** From the first request to the last answer. */
  readonly whole: number;
  /** Of each request, in the order of the answers. */
  readonly each: readonly number[];
}

/** A request that is not answered in this time has failed: a load that waited for ever would tell nothing. */
const ANSWERED_WITHIN_MS = 60_000;

/** Asks a server to load itself from within, and gives what it measured (`LoadTimes`). */
export async function measureWithin(port: number, one: LoadRequest): Promise<LoadTimes> {
  const agent = new Agent({ maxSockets: 1 });
  try {
    const { whole, each }: LoadTimes = JSON.parse(await sendOne(agent, port, one));
    return { whole, each };
  } finally {
    agent.destroy();
  }
}

/** Sends every chain over a connection of its own, all at once. Throws for any answer that is no success (a refusal is cheaper than an act), and for one that does not come. */
export async function sendChains(port: number, chains: readonly (readonly LoadRequest[])[]): Promise<LoadTimes> {
  const each: number[] = [];
  const started = performance.now();
  await Promise.all(chains.map((chain) => sendChain(port, chain, each)));
  return { whole: performance.now() - started, each };
}

async function sendChain(port: number, chain: readonly LoadRequest[], times: number[]): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  try {
    for (const one of chain) {
      const started = performance.now();
      await sendOne(agent, port, one);
      times.push(performance.now() - started);
    }
  } finally {
    agent.destroy();
  }
}

async function sendOne(agent: Agent, port: number, one: LoadRequest): Promise<string> {
  const { status, text } = await send(agent, port, one);
  if (status >= 300) throw new Error(`${one.method} ${one.path} was answered with ${status}: ${text}`);
  return text;
}

interface Answer {
  readonly status: number;
  readonly text: string;
}

function send(agent: Agent, port: number, { method, path, headers, body }: LoadRequest): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ agent, host: '127.0.0.1', port, method, path, headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('error', reject);
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text: Buffer.concat(parts).toString('utf8') }));
    });
    sent.setTimeout(ANSWERED_WITHIN_MS, () => {
      sent.destroy(new Error(`${method} ${path} was not answered within ${ANSWERED_WITHIN_MS / 1000} s.`));
    });
    sent.on('error', reject);
    sent.end(body ?? undefined);
  });
}
