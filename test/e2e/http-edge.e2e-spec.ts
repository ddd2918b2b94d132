import { describeEachSetUp, type TestApp } from '../support/test-app';

describeEachSetUp('the application', (start) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await start();
  });
  afterAll(() => app.close());

  it('is ready: database, schema and queue', async () => {
    const answer = await app.anybody().get('/readyz');
    const parts = { database: 'ready', migrations: 'ready', queue: 'ready' };
    expect([answer.status, answer.json()]).toEqual([200, { status: 'ready', parts }]);
  });

  it('shows the overview to anybody, and no file that is not listed', async () => {
    const page = await app.anybody().get('/overview');
    expect([page.status, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    for (const file of ['..%2f..%2fdatabase.sqlite', '%00', 'a/../../x', 'scores.json']) {
      const answer = await app.anybody().get(`/months/2021-09/files/${file}`);
      expect([file, answer.status, answer.problem().code]).toEqual([
        file,
        404,
        expect.stringMatching(/file-not-listed|route-not-found/),
      ]);
    }
  });

  it('answers whatever is not there with 404, never 500', async () => {
    for (const url of [
      '/api',
      '/api/v1',
      '/api/v1/accounts/%2e%2e',
      '/metrics',
      '/queues',
      '/swagger',
      '/docs',
      '/.env',
      '/api/v1/openapi.json/x',
    ]) {
      expect([url, (await app.as().get(url)).status]).toEqual([url, 404]);
    }
  });

  it('offers nobody an account at its door unless it is a demo', async () => {
    const answer = await app.anybody().get('/api/v1/session/ways');
    expect(answer.json()).toMatchObject({ demo: false, demoAccounts: [] });
  });

  it('writes what a signed-in person was refused into the audit log', async () => {
    const answer = await app
      .as({ roles: ['auditor'], id: 'AUDITOR', mustComplete: 'password' })
      .get('/api/v1/openapi.json');
    expect(answer.status).toBe(403);
    const rows: { entry: string }[] = await app.dataSource.query('SELECT entry FROM audit_entry WHERE log = ?', [
      app.config.audit.origin,
    ]);
    const entries = rows.map(({ entry }) => JSON.parse(entry) as { actor: string });
    expect(entries.filter(({ actor }) => actor === 'AUDITOR')).toEqual([
      expect.objectContaining({
        actor: 'AUDITOR',
        role: 'auditor',
        action: 'act.refused',
        subject: 'GET /api/v1/openapi.json',
        outcome: 'refused',
        refusal: 'session-incomplete',
        requestId: answer.headers['x-request-id'],
        facts: expect.objectContaining({ status: 403 }),
      }),
    ]);
  });
});
