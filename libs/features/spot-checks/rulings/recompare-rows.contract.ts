import { describeEachDatabase } from '@app/database/testing';
import { locateTask } from '../tasks/task-place.query';
import { WORKED_MONTH_PARTS } from '../testing';
import { row, TaskBench } from '../testing/task-bench';
import { CompareTask } from './compare-task';
import type { NewRuling } from './prepare-rulings';

const SEQUENCES = 4;
const RULINGS_EACH = 8;

/** Repeatable numbers from 0 up to a limit (mulberry32). */
function numbersFrom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

/** Documents with one row and with several, of one counterpart and of two, alike and only near, exempt by remark or not. */
const LEDGER = [
  row('2561', { remark: '不予公示' }),
  row('2561', { remark: '不予公示', name: '乙公司' }),
  row('2562', { remark: '简易程序' }),
  row('3000', { remark: '不予公示' }),
  row('3001', { remark: '简易程序' }),
  row('4000'),
  row('4000', { remark: '不予公示' }),
  row('5000', { day: '2021/08/31', remark: '不予公示' }),
  row('6000', { day: '2021/07/31', remark: '不予公示' }),
  row('7000', { remark: '不予公示' }),
];
const PLATFORM = ['2561', '2561', '3000', '3002', '4000', '7000', '7001'];

describeEachDatabase('What rulings change of a comparison', (database) => {
  let bench: TaskBench;

  beforeAll(async () => {
    bench = new TaskBench(await database.open(WORKED_MONTH_PARTS));
  });
  beforeEach(() => bench.begin());
  afterAll(() => bench.dispose());

  async function kept(): Promise<unknown> {
    const read = (table: string, order: string) => bench.manager.query(`SELECT * FROM ${table} ORDER BY ${order}`, []);
    return {
      rows: await read('ledger_row', 'line'),
      outcomes: await read('ledger_outcome', 'line'),
      proposals: await read('near_match', 'line, place'),
      check: await read('unit_check', 'unit_no'),
    };
  }

  function anyRuling(pick: (limit: number) => number): NewRuling {
    const line = 2 + pick(LEDGER.length);
    const [subject, verdict] = (
      [
        ['exemption', 'accepted'],
        ['exemption', 'refused'],
        ['exemption', 'refused'],
        ['exemption', 'undone'],
        ['near-match', 'refused'],
        ['not-yet-due', 'accepted'],
      ] as const
    )[pick(6)]!;
    return { line, subject, verdict };
  }

  test.each(Array.from({ length: SEQUENCES }, (_, seed) => seed + 1))(
    'is what a comparison of the whole unit would come to (seed %i)',
    async (seed) => {
      const pick = numbersFrom(seed);
      const id = await bench.answered(...LEDGER);
      await bench.platform(...PLATFORM);
      await bench.compared(id);
      const place = await locateTask(bench.manager, await bench.record(id));
      let ruled = 0;
      for (let tries = 0; ruled < RULINGS_EACH && tries < 100; tries++) {
        const result = await bench.rule(id, [anyRuling(pick)]).catch((error: unknown) => error);
        if (result instanceof Error) {
          expect(result).toMatchObject({ code: 'ruling-unfit' });
          continue;
        }
        ruled += 1;
        const [after, { open, check }] = [await kept(), await bench.desk(id)];
        await bench.run((tx) => new CompareTask().execute(tx, place));
        expect(after).toEqual(await kept());
        expect(result).toMatchObject({ open, check });
      }
      expect(ruled).toBe(RULINGS_EACH);
    },
  );
});
