import type { DatabaseChoice } from '@app/database';
import { readConfig } from '@app/config';
import { openDatabase } from '@app/features/composition';
import { WorkInProgress } from '@app/features/overview';
import { HttpEdgeAdapter, publishApi } from '@app/http';
import { JobFlows } from '@app/jobs';
import { Clock } from '@app/kernel';
import type { DynamicModule } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import { ApiModule } from '../../../apps/api/api.module';
import { StandaloneModule } from '../../../apps/standalone/standalone.module';
import { portOf } from './bare-server';
import { sendChains } from './http-load';
import { Person } from './person';
import type { ActLoad, LoadRequest, ReadLoad, SystemReady } from './protocol';
import { ShiftedClock } from './shifted-clock';
import { type DeskAtHand, type TaskAtHand, WorkedGround } from './worked-ground';
import { MONTH, workExampleMonth } from './work-example-month';
import { type Query, rowsOfRuling, rowsOfTaskAct } from './written-rows';

const BEGIN = new Date('2021-09-01T01:00:00.000Z');

/** What the system is started with. */
export interface SystemStart {
  readonly choice: DatabaseChoice;
  /** For everything it keeps outside the database. */
  readonly folder: string;
  readonly people: number;
  readonly requestsEach: number;
}

/**
 * The real system with a worked example month and people signed in: with SQLite everything in one process, as `npm start` has it; with
 * MySQL the process that answers HTTP.
 */
export async function startSystem(start: SystemStart): Promise<SystemReady> {
  const { choice, folder } = start;
  await workExampleMonth(choice);
  const clock = new ShiftedClock(BEGIN);
  const app = await listen(start, clock);
  const { manager } = app.get(DataSource);
  const ground = new WorkedGround(app, MONTH, () => clock.now());
  const origin = readConfig({ DATA_DIR: folder }).http.publicUrl;
  const signIn = (name: string, role: 'reviewer' | 'county-officer', unitCode: string | null) =>
    Person.signedIn(manager, { name, role, unitCode, origin }, clock.now());

  const reviewer = await signIn('reviewer', 'reviewer', null);
  await ground.fillInbox(reviewer.id);
  const tasks = await ground.scoredMonth();
  const counties = await ground.counties(start.people);
  const desks = await ground.desks(tasks, start.people);
  const waiting: { officer: Person; tasks: readonly TaskAtHand[] }[] = [];
  for (const county of counties) {
    const officer = await signIn(`officer-${county}`, 'county-officer', county);
    waiting.push({ officer, tasks: await ground.tasksToAcknowledge(county, start.requestsEach + 1) });
  }
  if (choice.driver === 'sqlite') await app.get(JobFlows).whenIdle();

  const port = portOf(app);
  const query: Query = (sql, parameters) => manager.query(sql, [...parameters]);
  const once = (request: LoadRequest) => async (): Promise<void> => void (await sendChains(port, [[request]]));
  const [first, ...others] = waiting;
  const [task] = first!.tasks;
  const acknowledged = await rowsOfTaskAct(query, task!, once(acknowledge(first!.officer, task!)));
  const [desk] = desks;
  const ruled = await rowsOfRuling(query, desk!, once(rule(reviewer, desk!, 1)));
  const acts: readonly ActLoad[] = [
    {
      name: acknowledged.name,
      chains: [{ ...first!, tasks: first!.tasks.slice(1) }, ...others].map(({ officer, tasks: own }) =>
        own.slice(0, start.requestsEach).map((one) => acknowledge(officer, one)),
      ),
    },
    {
      name: ruled.name,
      chains: desks.map((one, i) =>
        Array.from({ length: start.requestsEach }, (_, at) => rule(reviewer, one, at + (i === 0 ? 2 : 1))),
      ),
    },
  ];
  const officer = waiting[1]!.officer;
  const reads = readsOf(reviewer, { officer, county: counties[1]!, desk: desk!.task.id });
  return { port, reads, acts, rows: [acknowledged, ruled] };
}

async function listen({ choice, folder }: SystemStart, clock: Clock): Promise<NestFastifyApplication> {
  const settings = { DATA_DIR: folder, LOG_LEVEL: 'error', REQUESTS_PER_MINUTE: '1000000' };
  const config = { ...readConfig(settings), database: choice };
  if (choice.driver === 'mysql') await (await openDatabase(choice, 'migrate')).destroy();
  const module: DynamicModule =
    choice.driver === 'mysql' ? ApiModule.forRoot(config) : StandaloneModule.forRoot(config, new WorkInProgress());
  const testing = await Test.createTestingModule({ imports: [module] })
    .overrideProvider(Clock)
    .useValue(clock)
    .compile();
  const app = testing.createNestApplication<NestFastifyApplication>(new HttpEdgeAdapter(config.http), {
    logger: false,
  });
  await app.init();
  publishApi(app);
  await app.listen(0, '127.0.0.1');
  return app;
}

function readsOf(
  reviewer: Person,
  { officer, county, desk }: { readonly officer: Person; readonly county: string; readonly desk: string },
): readonly ReadLoad[] {
  return [
    { name: 'work list', request: reviewer.get('work') },
    { name: 'month cockpit', request: reviewer.get(`months/${MONTH}`) },
    { name: 'spot-check list', request: reviewer.get(`months/${MONTH}/spot-checks`) },
    { name: 'spot-check task', request: reviewer.get(`spot-checks/${desk}`) },
    { name: 'record', request: reviewer.get(`records/${desk}`) },
    { name: 'score sheet', request: officer.get(`months/${MONTH}/scores/${county}`) },
    { name: 'inbox', request: reviewer.get('my/notifications') },
  ];
}

function acknowledge(officer: Person, { id, version }: TaskAtHand): LoadRequest {
  return officer.command(`spot-checks/${id}/acts/acknowledge`, version, {});
}

/** Refuses and accepts an exemption in turn: the outcome of the row changes every time. */
function rule(reviewer: Person, { task, lines }: DeskAtHand, version: number): LoadRequest {
  const verdict = version % 2 === 1 ? 'refused' : 'accepted';
  const rulings = [{ line: lines[0], subject: 'exemption', verdict }];
  return reviewer.command(`spot-checks/${task.id}/rulings`, version, { rulings, reason: '经核对原件' });
}
