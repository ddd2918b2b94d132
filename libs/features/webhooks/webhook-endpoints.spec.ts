import { ADMINISTRATOR, WebhooksBench } from './testing/webhooks-bench';
import { getEndpoint, listEndpoints } from './webhooks.query';

const URL_ = 'https://hooks.example.cn/t0ken';

describe('An endpoint', () => {
  let bench: WebhooksBench;
  beforeEach(async () => {
    bench = await WebhooksBench.open({ loopback: 'refused' });
  });
  afterEach(() => bench.dispose());

  test('shows its secret once; what is stored is sealed and bound to it', async () => {
    const { id, secret } = await bench.register(URL_);
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    const stored = await bench.endpoint();
    expect(JSON.stringify(stored)).not.toContain(secret);
    expect(bench.box.open(stored.secret, `webhook-endpoint/${id}`)).toBe(secret);
    expect(() => bench.box.open(stored.secret, 'webhook-endpoint/other')).toThrow();
    const shown = JSON.stringify([await getEndpoint(bench.dataSource.manager, id), bench.audit.facts]);
    expect(shown).not.toMatch(/secret"|whsec_|s1\.k1/);
  });

  test('is told to the audit log without the path of its address, which may hold a token', async () => {
    await bench.register(URL_);
    expect(bench.audit.facts).toMatchObject([
      { actor: 'admin', action: 'webhook-endpoint.registered', facts: { host: 'hooks.example.cn' } },
    ]);
    expect(JSON.stringify(bench.audit.facts)).not.toContain('t0ken');
  });

  test.each(['http://hooks.example.cn/', 'https://10.0.0.1/', 'https://localhost/', 'https://[::ffff:7f00:1]/'])(
    'is not registered, nor moved to, %s',
    async (url) => {
      await expect(bench.register(url)).rejects.toMatchObject({ code: 'webhook-address-refused' });
      const { id } = await bench.register(URL_);
      const terms = { url, description: '', events: [] };
      await expect(bench.endpoints.change(ADMINISTRATOR, { id, version: 1 }, terms)).rejects.toMatchObject({
        code: 'webhook-address-refused',
      });
      expect(await bench.endpoint()).toMatchObject({ url: URL_, version: 1 });
    },
  );

  test('is changed at the version that was seen', async () => {
    const { id } = await bench.register(URL_);
    const terms = { url: 'https://new.example.cn/', description: '新', events: ['month.published'] } as const;
    await bench.endpoints.change(ADMINISTRATOR, { id, version: 1 }, terms);
    expect(await bench.endpoint()).toMatchObject({ ...terms, version: 2 });
    for (const act of [
      bench.endpoints.change(ADMINISTRATOR, { id, version: 1 }, terms),
      bench.endpoints.turn(ADMINISTRATOR, { id, version: 1 }, 'disabled'),
      bench.endpoints.renewSecret(ADMINISTRATOR, { id, version: 1 }),
    ])
      await expect(act).rejects.toMatchObject({ code: 'stale-version' });
    expect(bench.audit.actions).toEqual(['webhook-endpoint.registered', 'webhook-endpoint.changed']);
  });

  test('that is not there is not found', async () => {
    const seen = { id: '0'.repeat(26), version: 1 };
    await expect(bench.endpoints.turn(ADMINISTRATOR, seen, 'active')).rejects.toMatchObject({
      code: 'webhook-endpoint-not-found',
    });
  });

  test.each(['security-administrator', 'auditor', 'reviewer', 'leader', 'unit-officer', 'system'] as const)(
    'is not for the %s',
    async (role) => {
      const actor = { ...ADMINISTRATOR, roles: [role] };
      const terms = { url: URL_, description: '', events: [] };
      await expect(bench.endpoints.register(actor, terms)).rejects.toMatchObject({ code: 'role-required' });
      expect(await listEndpoints(bench.dataSource.manager, { limit: 10 })).toEqual([]);
    },
  );
});
