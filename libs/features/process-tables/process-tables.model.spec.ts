import { ProcessBench } from '@app/features/processes/testing';
import type { Process } from '@app/workflow';
import fc from 'fast-check';
import { PROCESS_TABLES } from '.';
import { commandsFor, newModel } from './testing/commands';
import { EngineWorld, PureWorld } from './testing/world';

// `npm run model -- --runs N` sets the number of random sequences for each table.
const { modelRuns } = globalThis as { modelRuns?: number };
// A longer run brings its own limit along.
if (modelRuns === undefined) jest.setTimeout(60_000);
const PURE_RUNS = modelRuns ?? 30;
const ENGINE_RUNS = modelRuns ?? 4;

const named = PROCESS_TABLES.map((process): [string, Process] => [process.name, process]);

describe('random acts by random people', () => {
  it.each(named)('on %s are decided as the plain model says', async (_, process) => {
    const property = fc.asyncProperty(commandsFor(false), (commands) =>
      fc.asyncModelRun(() => ({ model: newModel(), real: new PureWorld(process) }), commands),
    );
    await fc.assert(property, { numRuns: PURE_RUNS });
  });

  it.each(named)(
    'on %s by two clients, interleaved and out of date, lose no update; one act has one audit entry and its jobs',
    async (_, process) => {
      const bench = await ProcessBench.inMemory([process]);
      const property = fc.asyncProperty(commandsFor(true), (commands) => {
        bench.audit.facts.length = bench.outbox.jobs.length = 0;
        return fc.asyncModelRun(() => ({ model: newModel(), real: new EngineWorld(process, bench) }), commands);
      });
      await fc.assert(property, { numRuns: ENGINE_RUNS }).finally(() => bench.dataSource.destroy());
    },
  );
});
