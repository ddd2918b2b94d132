import { followSpans, inSpan, type NewJob } from '@app/kernel';
import * as fc from 'fast-check';
import { HandlerUnknown, JobHandlers } from '.';
import { flowRows } from './flow-rows';
import { BenchHandler } from './testing';

const handlers = new JobHandlers();
handlers.register([new BenchHandler('score', undefined, { maxAttempts: 3 })]);
const now = new Date('2021-10-08T01:00:00Z');
const by = { handlers, now };
const tree = fc.memo((depth): fc.Arbitrary<NewJob> =>
  fc.record({
    name: fc.constant('score'),
    payload: fc.record({ unit: fc.nat() }),
    children: depth <= 1 ? fc.constant([]) : fc.array(tree(depth - 1), { maxLength: 3 }),
  }),
);

describe('the rows of a flow', () => {
  it('come children first, with each parent waiting for exactly its children', () => {
    fc.assert(
      fc.property(tree(4), (job) => {
        const rows = flowRows(job, { parentId: null }, by);
        const root = rows.at(-1);
        expect(root).toMatchObject({ parentId: null, id: root?.flowId });
        expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
        for (const [index, row] of rows.entries()) {
          const children = rows.filter((other) => other.parentId === row.id);
          expect(children.every((child) => rows.indexOf(child) < index)).toBe(true);
          expect(row).toMatchObject({ flowId: root?.id, pendingChildren: children.length });
          expect(row.state).toBe(children.length > 0 ? 'blocked' : 'ready');
        }
      }),
      { numRuns: 50 },
    );
  });

  it('take queue and attempts from the handler, and their time from the job', () => {
    const notBefore = new Date('2021-10-10T00:00:00Z');
    const [row] = flowRows(
      { name: 'score', payload: { month: '2021-09' }, notBefore },
      { flowId: 'F', parentId: 'P' },
      by,
    );
    expect(row).toMatchObject({
      queue: 'comparison',
      maxAttempts: 3,
      notBefore,
      createdAt: now,
      flowId: 'F',
      parentId: 'P',
    });
  });

  it('carry the trace of what asks for them, but for what is planned for later', async () => {
    const open = { traceparent: '00-trace', set: () => undefined, fail: () => undefined, end: () => undefined };
    const stop = followSpans({ begin: () => open });
    const asked = (notBefore?: Date) =>
      flowRows({ name: 'score', payload: {}, ...(notBefore && { notBefore }) }, { parentId: null }, by)[0];
    await inSpan({ name: 'act', kind: 'inner', attributes: {} }, async () => {
      expect(asked()?.traceparent).toBe('00-trace');
      expect(asked(now)?.traceparent).toBe('00-trace');
      expect(asked(new Date(now.getTime() + 1))?.traceparent).toBeNull();
    });
    expect(asked()?.traceparent).toBeNull();
    stop();
  });

  it('are refused for an unknown name and for a payload that is more than ids', () => {
    expect(() => flowRows({ name: 'scor', payload: {} }, { parentId: null }, by)).toThrow(HandlerUnknown);
    const data = { name: 'score', payload: { text: 'x'.repeat(4000) } };
    expect(() => flowRows(data, { parentId: null }, by)).toThrow(RangeError);
  });

  it('cannot be made by two handlers of one name', () => {
    expect(() => handlers.register([new BenchHandler('score')])).toThrow('Two handlers are named "score".');
  });
});
