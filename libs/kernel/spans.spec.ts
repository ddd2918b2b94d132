import { beginSpan, currentTrace, DomainError, followSpans, inSpan, type NewSpan, type OpenSpan, withinSpan } from '.';

class Refused extends DomainError {
  readonly code = 'not-yours';
  readonly kind = 'forbidden';
}

describe('The spans of a process', () => {
  const told: string[] = [];
  let number = 0;
  let stop = () => undefined as void;
  const begin = (span: NewSpan, parent: string | null): OpenSpan => {
    const traceparent = `t${++number}`;
    told.push(`${span.name} ${traceparent} below ${parent}`);
    return {
      traceparent,
      set: () => undefined,
      fail: (kind) => void told.push(`${span.name} failed: ${kind}`),
      end: () => void told.push(`${span.name} ended`),
    };
  };
  const span = (name: string): NewSpan => ({ name, kind: 'inner', attributes: {} });

  beforeEach(() => {
    told.length = number = 0;
    stop = followSpans({ begin });
  });
  afterEach(() => stop());

  test('lie below what the process is doing, across waits', async () => {
    await inSpan(span('act'), async () => {
      await new Promise((resolve) => setImmediate(resolve));
      await inSpan(span('transaction'), () => Promise.resolve());
    });
    expect(told).toEqual(['act t1 below null', 'transaction t2 below t1', 'transaction ended', 'act ended']);
  });

  test('lie below what caused them, or below nothing, where that is said', async () => {
    await inSpan(span('request'), async () => {
      await inSpan({ ...span('job'), parent: 'elsewhere' }, () => Promise.resolve());
      await inSpan({ ...span('tick'), parent: null }, () => Promise.resolve());
    });
    expect(told).toContain('job t2 below elsewhere');
    expect(told).toContain('tick t3 below null');
  });

  test('tell the kind of a failure and keep its message for the caller', async () => {
    await expect(inSpan(span('act'), () => Promise.reject(new Refused({ of: '李四' })))).rejects.toBeInstanceOf(
      Refused,
    );
    await expect(inSpan(span('act'), () => Promise.reject(new RangeError('李四')))).rejects.toThrow('李四');
    expect(told).toEqual(expect.arrayContaining(['act failed: not-yours', 'act failed: RangeError']));
    expect(told.join()).not.toContain('李四');
  });

  test('can be entered again by what goes on elsewhere', () => {
    const open = beginSpan(span('request'));
    expect(currentTrace()).toBeNull();
    expect(withinSpan(open, currentTrace)).toBe('t1');
  });

  test('are nothing where nobody follows', async () => {
    stop();
    expect(beginSpan(span('request'))).toBeUndefined();
    expect(await inSpan(span('act'), (open) => Promise.resolve(open))).toBeUndefined();
    expect(told).toEqual([]);
  });

  test('have one follower', () => {
    expect(() => followSpans({ begin })).toThrow();
  });
});
