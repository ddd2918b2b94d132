import { setTimeout as pause } from 'node:timers/promises';
import { currentTrace, DomainError, inSpan } from '@app/kernel';
import { Test } from '@nestjs/testing';
import { TracingModule } from '.';
import { Collector } from './testing';

class Refused extends DomainError {
  readonly code = 'not-yours';
  readonly kind = 'forbidden';
}

const started = async (choice: Parameters<typeof TracingModule.forRoot>[0]) =>
  (await Test.createTestingModule({ imports: [TracingModule.forRoot(choice)] }).compile()).init();

describe('The traces of a process', () => {
  test('reach the collector when it stops, each span below what caused it, with no word of an error', async () => {
    const collector = new Collector();
    const url = `${await collector.open()}/v1/traces`;
    const app = await started({ url, service: 'sgs-test', ratio: 1 });
    let carried: string | null = null;
    const request = { name: 'POST /x', kind: 'request', attributes: { 'http.route': '/x' } } as const;
    await inSpan(request, () =>
      inSpan({ name: 'act', kind: 'inner', attributes: {} }, async () => void (carried = currentTrace())),
    );
    const refused = () => Promise.reject(new Refused({ of: '李四' }));
    await inSpan({ name: 'job', kind: 'job', attributes: {}, parent: carried }, refused).catch(() => undefined);
    await inSpan({ name: 'lost', kind: 'job', attributes: {}, parent: 'not a trace' }, () => Promise.resolve());
    await app.close();
    collector.close();
    expect(collector.paths).toContain('/v1/traces');
    expect(collector.service).toContain('sgs-test');
    const [of, act, job, lost] = ['POST /x', 'act', 'job', 'lost'].map((name) =>
      collector.spans.find((span) => span.name === name)!,
    );
    expect(act).toMatchObject({ traceId: of!.traceId, parentSpanId: of!.spanId });
    expect(job).toMatchObject({ traceId: of!.traceId, parentSpanId: act!.spanId, status: { code: 2 } });
    expect(job!.attributes).toEqual([{ key: 'error.type', value: { stringValue: 'not-yours' } }]);
    expect(lost!.traceId).not.toBe(of!.traceId);
    expect(lost!.parentSpanId ?? '').toBe('');
    expect(JSON.stringify(collector.spans)).not.toContain('李四');
  });

  test('are left out by the ratio, together with what follows from them', async () => {
    const collector = new Collector();
    const app = await started({ url: `${await collector.open()}/v1/traces`, service: 'sgs-test', ratio: 0 });
    await inSpan({ name: 'act', kind: 'inner', attributes: {} }, () =>
      inSpan({ name: 'job', kind: 'job', attributes: {}, parent: currentTrace() }, () => Promise.resolve()),
    );
    await app.close();
    collector.close();
    expect(collector.spans).toEqual([]);
  });

  test('cost nothing but themselves where the collector is away', async () => {
    const app = await started({ url: 'http://127.0.0.1:1/v1/traces', service: 'sgs-test', ratio: 1 });
    expect(await inSpan({ name: 'act', kind: 'inner', attributes: {} }, () => Promise.resolve('done'))).toBe('done');
    const ended = app.close().then(() => 'ended');
    expect(await Promise.race([ended, pause(4_000, 'hangs', { ref: false })])).toBe('ended');
  });

  test('are not followed, and nothing is loaded for them, where no collector is configured', async () => {
    const before = Object.keys(require.cache).length;
    const app = await started(null);
    expect(
      await inSpan({ name: 'act', kind: 'inner', attributes: {} }, (open) => Promise.resolve(open)),
    ).toBeUndefined();
    expect(Object.keys(require.cache)).toHaveLength(before);
    await app.close();
  });
});
