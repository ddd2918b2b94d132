import { Agent, request } from 'node:http';
import type { LoadRequest } from './protocol';

/** What a load measured, in milliseconds. */
export interface LoadTimes {
  /** From the first request to the last answer. */
  readonly whole: number;
  /** Of each request, in the order of the answers. */
  readonly each: readonly number[];
}

/** Sends every chain over a connection of its own, all at once. Throws for any answer that is no success: a refusal is cheaper than an act. */
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
      const { status, text } = await send(agent, port, one);
      times.push(performance.now() - started);
      if (status >= 300) throw new Error(`${one.method} ${one.path} was answered with ${status}: ${text}`);
    }
  } finally {
    agent.destroy();
  }
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
    sent.on('error', reject);
    sent.end(body ?? undefined);
  });
}
