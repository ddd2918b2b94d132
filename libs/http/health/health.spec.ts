import { EdgeBench } from '../testing';

describe('the health of a process', () => {
  let bench: EdgeBench;
  beforeAll(async () => {
    bench = await EdgeBench.open({ controllers: [] });
  });
  afterAll(() => bench.close());

  it('is told to anybody: it lives', async () => {
    const answer = await bench.anybody().get('/healthz');
    expect([answer.status, answer.json()]).toEqual([200, { status: 'alive' }]);
  });

  it('is ready while its parts are, and while jobs merely wait', async () => {
    bench.readiness.parts = { database: 'ready', queue: 'delayed' };
    const answer = await bench.anybody().get('/readyz');
    expect([answer.status, answer.json()]).toEqual([
      200,
      { status: 'ready', parts: { database: 'ready', queue: 'delayed' } },
    ]);
  });

  it('is not ready where a part fails, and says which', async () => {
    bench.readiness.parts = { database: 'failing' };
    const answer = await bench.anybody().get('/readyz');
    expect([answer.status, answer.json()]).toEqual([503, { status: 'not-ready', parts: { database: 'failing' } }]);
  });
});
