import { type DatabaseChoice, TypeOrmUnitOfWork } from '@app/database';
import { openDatabase } from '@app/features/composition';
import { Controller, Get, type INestApplication, Module, Param, Post } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { BareActs } from './bare-acts';
import type { LoadRequest, ServerReady, WrittenRows } from './protocol';

/** What the bare server is started with. */
export interface BareStart {
  readonly choice: DatabaseChoice;
  readonly acts: readonly WrittenRows[];
  readonly people: number;
  readonly requestsEach: number;
}

/**
 * Nest on Fastify and nothing of ours in between: a route that answers, and routes that write the rows of an act in one transaction. It has
 * a database of its own with all tables, keys and triggers.
 */
export async function startBareServer(start: BareStart): Promise<ServerReady> {
  const dataSource = await openDatabase(start.choice, 'migrate');
  const unitOfWork = new TypeOrmUnitOfWork(dataSource);
  const acts = start.acts.map((rows) => Array.from({ length: start.people }, () => new BareActs(unitOfWork, rows)));
  for (const ofPerson of acts.flat()) await ofPerson.prepare();

  @Controller()
  class BareController {
    @Get('bare')
    read(): object {
      return { items: [], next: null };
    }

    @Post('acts/:act/:person')
    async act(@Param('act') act: string, @Param('person') person: string): Promise<object> {
      await acts[Number(act)]?.[Number(person)]?.writeOnce();
      return { id: person, state: act, version: 1 };
    }
  }

  @Module({ controllers: [BareController] })
  class BareModule {}
  const options = { logger: false, abortOnError: false } as const;
  const app = await NestFactory.create<NestFastifyApplication>(BareModule, new FastifyAdapter(), options);
  await app.listen(0, '127.0.0.1');
  return {
    port: portOf(app),
    reads: [{ name: 'bare route', request: { method: 'GET', path: '/bare', headers: {}, body: null } }],
    acts: start.acts.map(({ name }, act) => ({
      name,
      chains: acts[act]!.map((_, person) => Array(start.requestsEach).fill(post(`/acts/${act}/${person}`))),
    })),
  };
}

/** Where an application listens. */
export function portOf(app: INestApplication): number {
  return Number(new URL(`http://127.0.0.1:${app.getHttpServer().address().port}`).port);
}

function post(path: string): LoadRequest {
  return { method: 'POST', path, headers: { 'content-type': 'application/json' }, body: '{"reason":"经核对原件"}' };
}
