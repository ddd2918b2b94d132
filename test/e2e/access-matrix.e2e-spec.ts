import { EdgeBench } from '@app/http/testing';
import { ApiController, Describe, Policy, listRoutes, UnitParam, type RouteEntry } from '@app/http';
import { Get, Post } from '@nestjs/common';
import { keyOf, type RouteSamples, walkRoute } from '../support/access-matrix';
import { makeRouteSamples } from '../support/route-samples';
import { TestApp } from '../support/test-app';

// Some three hundred routes, each asked by everybody.
jest.setTimeout(180_000);

describe('every route of the application', () => {
  let app: TestApp;
  let samples: RouteSamples;
  beforeAll(async () => {
    app = await TestApp.start();
    samples = await makeRouteSamples(app);
  });
  afterAll(() => app.close());

  it('answers every role, and nobody, as its policy says', async () => {
    const wrong: string[] = [];
    for (const route of app.routes()) wrong.push(...(await walkRoute(route, app, samples)));
    expect(wrong).toEqual([]);
    expect(app.routes().length).toBeGreaterThan(4);
  });

  it('has no sample left over from a route that is gone', () => {
    const known = new Set(app.routes().map(keyOf));
    expect([...samples.keys()].filter((key) => !known.has(key))).toEqual([]);
  });

  it('changes nothing when it is read', async () => {
    const before = await restingCounts(app);
    for (const route of app.routes().filter(({ method }) => method === 'GET')) {
      const { access } = route;
      const roles = access.kind === 'policy' ? access.roles : [];
      for (const role of roles) await app.as({ roles: [role] }).get(route.path.replaceAll(/:\w+/g, '2021-09'));
    }
    expect(await rowCounts(app)).toEqual(before);
  });
});

describe('the walk over a route', () => {
  @ApiController('offending', '样例')
  class Offending {
    @Get(':unit')
    @Policy({ roles: ['unit-officer'], scope: 'unit' })
    @Describe({ summary: '看到其他单位的样例', gives: Object })
    everybodys(@UnitParam() unit: string) {
      return { unit };
    }

    @Post('crash')
    @Policy({ roles: ['reviewer'] })
    @Describe({ summary: '崩溃的样例', gives: 'nothing' })
    crash(): void {
      throw new Error('crash');
    }
  }

  let bench: EdgeBench;
  const route = (handler: string) => listRoutes(bench.app).find((one) => one.handler === handler) as RouteEntry;
  beforeAll(async () => {
    bench = await EdgeBench.open({ controllers: [Offending] });
  });
  afterAll(() => bench.close());

  it('finds one that shows a unit what is another’s', async () => {
    const unit = (code: string) => ({ path: { unit: code } });
    const samples = new Map([
      ['GET /api/v1/offending/:unit', { unitCode: 'D15', own: unit('D15'), other: unit('D16') }],
    ]);
    expect(await walkRoute(route('everybodys'), bench, samples)).toEqual([
      'GET /api/v1/offending/:unit answers unit-officer of another unit with 200',
      'HEAD /api/v1/offending/:unit answers unit-officer of another unit with 200',
    ]);
  });

  it('finds one that nobody has made samples for', async () => {
    expect(await walkRoute(route('everybodys'), bench, new Map())).toEqual([
      "GET /api/v1/offending/:unit reaches what belongs to a unit and has no samples of an own and another unit's",
    ]);
  });

  it('finds one that breaks', async () => {
    expect(await walkRoute(route('crash'), bench, new Map())).toEqual([
      'POST /api/v1/offending/crash answers reviewer with 500',
    ]);
  });
});

/** The counts once what was begun before has come to rest: jobs, and the sequencing of the audit log. */
async function restingCounts(app: TestApp): Promise<Record<string, number>> {
  let counts = await rowCounts(app);
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 300));
    const next = await rowCounts(app);
    if (JSON.stringify(next) === JSON.stringify(counts)) return next;
    counts = next;
  }
}

/** Rows in every table but the counts of requests, which reading raises. */
async function rowCounts({ dataSource }: TestApp): Promise<Record<string, number>> {
  const tables = dataSource.entityMetadatas.map(({ tableName }) => tableName).filter((name) => name !== 'rate_limit');
  const counts: Record<string, number> = {};
  for (const table of tables) {
    const [row]: { n: number }[] = await dataSource.query(`SELECT COUNT(*) AS n FROM ${table}`);
    counts[table] = Number(row!.n);
  }
  return counts;
}
