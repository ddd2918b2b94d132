import { createHash } from 'node:crypto';
import { type DatabaseChoice, TypeOrmUnitOfWork } from '@app/database';
import { openDatabase } from '@app/features/composition';
import { SystemClock } from '@app/kernel';
import {
  Controller,
  Get,
  Headers,
  type INestApplication,
  Module,
  Param,
  Post,
  UnauthorizedException,
} from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { BareActs } from './bare-acts';
import type { LoadTimes } from './http-load';
import { Person } from './person';
import type { BareReady, LoadRequest, WrittenRows } from './protocol';
import { workExampleMonth } from './work-example-month';

/** What the bare server is started with. */
export interface BareStart {
  readonly choice: DatabaseChoice;
  readonly acts: readonly WrittenRows[];
  readonly people: number;
  readonly requestsEach: number;
  /** How many transactions of each person one measurement within the server makes. */
  readonly withinEach: number;
}

const NOTHING = { items: [], next: null } as const;
const WHO_ASKS = `
  SELECT s.id AS session, a.id AS account, a.roles AS roles FROM session s JOIN account a ON a.id = s.account_id
  WHERE s.token_digest = ? AND s.ended_at IS NULL`;

/**
 * Nest on Fastify and nothing of ours in between: a route that answers, one that looks up a session, and routes that write the rows of an
 * act in one transaction. It has a database of its own on the same engine, as durable, with the same tables, keys, triggers and month.
 */
export async function startBareServer(start: BareStart): Promise<BareReady> {
  await workExampleMonth(start.choice);
  const dataSource = await openDatabase(start.choice, 'migrate');
  const unitOfWork = new TypeOrmUnitOfWork(dataSource);
  const acts = start.acts.map((rows) => Array.from({ length: start.people }, () => new BareActs(unitOfWork, rows)));
  for (const ofPerson of acts.flat()) await ofPerson.prepare();
  const who = { name: 'bare', role: 'reviewer', unitCode: null, origin: 'http://127.0.0.1' } as const;
  const person = await Person.signedIn(dataSource.manager, who, new SystemClock().now());

  @Controller()
  class BareController {
    @Get('bare')
    read(): object {
      return NOTHING;
    }

    @Get('signed-in')
    async readSignedIn(@Headers('cookie') cookie: string): Promise<object> {
      const token = cookie.slice(cookie.indexOf('=') + 1);
      const digest = createHash('sha256').update(token, 'utf8').digest('hex');
      const [found] = await dataSource.manager.query(WHO_ASKS, [digest]);
      if (found === undefined) throw new UnauthorizedException();
      return NOTHING;
    }

    @Post('acts/:act/:person')
    async act(@Param('act') act: string, @Param('person') person: string): Promise<object> {
      await acts[Number(act)]?.[Number(person)]?.writeOnce();
      return { id: person, state: act, version: 1 };
    }

    @Post('within/:act')
    within(@Param('act') act: string): Promise<LoadTimes> {
      return writeWithin(acts[Number(act)] ?? [], start.withinEach);
    }
  }

  @Module({ controllers: [BareController] })
  class BareModule {}
  const options = { logger: false, abortOnError: false } as const;
  const app = await NestFactory.create<NestFastifyApplication>(BareModule, new FastifyAdapter(), options);
  await app.listen(0, '127.0.0.1');
  return {
    port: portOf(app),
    route: { method: 'GET', path: '/bare', headers: {}, body: null },
    signedIn: { ...person.get(''), path: '/signed-in' },
    acts: start.acts.map(({ name }, act) => ({
      name,
      chains: acts[act]!.map((_, of) => Array(start.requestsEach).fill(post(`/acts/${act}/${of}`))),
      within: post(`/within/${act}`),
    })),
  };
}

/** Where an application listens. */
export function portOf(app: INestApplication): number {
  return Number(new URL(`http://127.0.0.1:${app.getHttpServer().address().port}`).port);
}

/** Everybody at once, each one after the other, as the load does it over HTTP. */
async function writeWithin(people: readonly BareActs[], times: number): Promise<LoadTimes> {
  const each: number[] = [];
  const begun = performance.now();
  await Promise.all(
    people.map(async (acts) => {
      for (let time = 0; time < times; time++) {
        const started = performance.now();
        await acts.writeOnce();
        each.push(performance.now() - started);
      }
    }),
  );
  return { whole: performance.now() - begun, each };
}

function post(path: string): LoadRequest {
  return { method: 'POST', path, headers: { 'content-type': 'application/json' }, body: '{"reason":"经核对原件"}' };
}
