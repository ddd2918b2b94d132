import { readEnvironment } from '@app/config';
import { createDataSource, runMigrations } from '@app/database';
import { describeEachDatabase } from '@app/database/testing';
import { JOB_MIGRATIONS, JobRow } from '@app/jobs';
import { CreateJobEffect1700000000001, JobEffect } from '@app/jobs/testing';
import type { DataSource } from 'typeorm';
import { AUDIT_PARTS, CreateMeasuredTask1700000000002, measureAuditCost, MeasuredTask, measureProofs } from './testing';

// `AUDIT_FIGURES=1000000` measures with so many leaves and prints; otherwise the ways of measuring are tried on little.
const leaves = Number(readEnvironment()['AUDIT_FIGURES'] ?? 70_000);
const isMeasured = readEnvironment()['AUDIT_FIGURES'] !== undefined;
jest.setTimeout(600_000);

describeEachDatabase('The audit trail, measured', ({ engine, choice }) =>
  describe('as it is run', () => {
    let dataSource: DataSource;
    beforeAll(async () => {
      // With what the office’s database promises: commits that survive a loss of power.
      const durable = choice.driver === 'sqlite' ? ({ ...choice, durability: 'full' } as const) : choice;
      dataSource = await createDataSource(durable, {
        entities: [...AUDIT_PARTS.entities, JobRow, JobEffect, MeasuredTask],
        migrations: [
          ...JOB_MIGRATIONS,
          ...AUDIT_PARTS.migrations,
          CreateJobEffect1700000000001,
          CreateMeasuredTask1700000000002,
        ],
      }).initialize();
      await runMigrations(dataSource);
    });
    afterAll(() => dataSource.destroy());

    test('an act costs little more with its entry', async () => {
      const cost = await measureAuditCost(dataSource, isMeasured ? 3000 : 200);
      if (isMeasured) console.log(engine, JSON.stringify(cost));
      // The goal is 1.3; a loaded machine must not fail the suite.
      expect(cost.ratio).toBeLessThan(3);
    });

    test('proofs come from a few stored hashes, however large the log', async () => {
      const times = await measureProofs(dataSource, { leaves, proofs: isMeasured ? 1000 : 50 });
      if (isMeasured) console.log(engine, JSON.stringify(times));
      expect(times.inclusionP50).toBeLessThan(50);
    });
  }),
);
