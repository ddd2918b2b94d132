import { type Bell, InProcessTransport } from '.';
import { Gate } from './testing';

const bell = (jobId: string, queue: Bell['queue'] = 'intake'): Bell => ({ jobId, queue, fence: 0 });
const turn = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('bells in the process', () => {
  it('are heard in order, so many at a time, each queue by itself', async () => {
    const transport = new InProcessTransport({ each: 2, of: { scoring: 1 } });
    const gates = new Map<string, Gate>();
    await transport.start((jobId) => {
      const gate = new Gate();
      gates.set(jobId, gate);
      return gate.pass();
    });
    await transport.ring([bell('a'), bell('b'), bell('c'), bell('s', 'scoring'), bell('t', 'scoring')]);
    await turn();
    expect([...gates.keys()].sort()).toEqual(['a', 'b', 's']);
    gates.get('b')?.open();
    gates.get('s')?.open();
    await turn();
    expect([...gates.keys()].sort()).toEqual(['a', 'b', 'c', 's', 't']);
    await transport.ring([bell('d')]);
    gates.get('a')?.open();
    await turn();
    expect(gates.has('d')).toBe(true);
  });

  it('use the free places of a queue that is partly busy', async () => {
    const transport = new InProcessTransport({ each: 2 });
    const heard: string[] = [];
    await transport.start((jobId) => {
      heard.push(jobId);
      return new Promise(() => undefined);
    });
    await transport.ring([bell('a')]);
    await turn();
    await transport.ring([bell('b')]);
    await turn();
    expect(heard).toEqual(['a', 'b']);
  });

  it('wait once each, and are dropped when nobody listens', async () => {
    const transport = new InProcessTransport({ each: 1 });
    const heard: string[] = [];
    await transport.ring([bell('early')]);
    await transport.start(async (jobId) => void heard.push(jobId));
    await transport.ring([bell('a'), bell('a'), bell('a')]);
    await turn();
    await transport.ring([bell('b')]);
    await transport.stop();
    await turn();
    expect(heard).toEqual(['a']);
  });

  it('begin no faster than the rate of their queue, and all in the end', async () => {
    const transport = new InProcessTransport({ each: 4, rates: { notifications: { most: 2, seconds: 0.2 } } });
    const heard: { readonly at: number; readonly id: string }[] = [];
    const all = new Promise<void>((resolve) => {
      void transport.start(async (id) => {
        heard.push({ at: performance.now(), id });
        if (heard.length === 6) resolve();
      });
    });
    await transport.ring(['a', 'b', 'c', 'd', 'e'].map((id) => bell(id, 'notifications')));
    await transport.ring([bell('other', 'documents')]);
    await all;
    const paced = heard.filter(({ id }) => id !== 'other').map(({ at }) => at);
    // A timer may go off a little early: no third within nine tenths of the span.
    for (const [index, at] of paced.entries()) if (index >= 2) expect(at - paced[index - 2]!).toBeGreaterThan(180);
    expect(heard.findIndex(({ id }) => id === 'other')).toBeLessThan(3);
    await transport.close();
  });

  it('leave the event loop free between jobs', async () => {
    const transport = new InProcessTransport({ each: 1 });
    let heard = 0;
    await transport.start(async () => void heard++);
    await transport.ring(Array.from({ length: 1_000 }, (_, index) => bell(String(index))));
    await new Promise(setImmediate);
    await new Promise(setImmediate);
    expect(heard).toBeLessThan(10);
    await transport.close();
  });
});
