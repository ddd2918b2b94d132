import { setTimeout as pause } from 'node:timers/promises';
import type { DataSource, EntityManager } from 'typeorm';
import {
  DatabaseBusy,
  OutsideUnitOfWork,
  OverlappingSavepoints,
  StaleVersion,
  TransactionControlRefused,
  TypeOrmUnitOfWork,
  affectedRows,
  createDataSource,
  managerOf,
  updateExactlyOne,
  updateMatching,
} from '.';
import { describeEachDatabase } from './testing';
import { SAMPLE_PARTS, Sample, sample } from './testing/sample-tables';

/** A signal that one piece of a test gives another. */
function gate() {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { open, opened };
}

describeEachDatabase('A unit of work', (database) => {
  let dataSource: DataSource;
  let units: TypeOrmUnitOfWork;

  beforeAll(async () => {
    dataSource = await database.open(SAMPLE_PARTS);
    units = new TypeOrmUnitOfWork(dataSource);
  });

  beforeEach(() => dataSource.query('DELETE FROM sample'));

  const idsStored = async () =>
    (await dataSource.manager.find(Sample, { order: { id: 'ASC' } })).map(({ id }) => Number(id));

  const insert = (manager: EntityManager, id: string) => manager.insert(Sample, sample(id));

  test('keeps what it wrote when another one rolls back meanwhile (case A)', async () => {
    const first = gate();
    const failing = units.run(async (tx) => {
      await insert(managerOf(tx), '1');
      first.open();
      await pause(20);
      throw new Error('refused');
    });
    await first.opened;
    const passing = units.run((tx) => insert(managerOf(tx), '2'));
    await expect(failing).rejects.toThrow('refused');
    await passing;
    expect(await idsStored()).toEqual([2]);
  });

  test('is not undone by another one that began before its commit and fails later (case B)', async () => {
    const first = gate();
    const passing = units.run(async (tx) => {
      await insert(managerOf(tx), '1');
      first.open();
      await pause(10);
    });
    await first.opened;
    const failing = units.run(async (tx) => {
      await insert(managerOf(tx), '2');
      await pause(20);
      throw new Error('refused');
    });
    await passing;
    await expect(failing).rejects.toThrow('refused');
    expect(await idsStored()).toEqual([1]);
  });

  test('does not take a plain insert of somebody else with it when it rolls back (case C)', async () => {
    const first = gate();
    const failing = units.run(async (tx) => {
      await insert(managerOf(tx), '1');
      first.open();
      await pause(20);
      throw new Error('refused');
    });
    await first.opened;
    const plain = insert(dataSource.manager, '2');
    await expect(failing).rejects.toThrow('refused');
    await plain;
    expect(await idsStored()).toEqual([2]);
  });

  test('commits or rolls back each of 200 that run at once (case D)', async () => {
    const results = await Promise.allSettled(
      Array.from({ length: 200 }, (_, i) =>
        units.run(async (tx) => {
          await insert(managerOf(tx), String(i));
          await managerOf(tx).update(Sample, { id: sample(String(i)).id }, { version: 2 });
          if (i % 3 === 0) throw new Error('refused');
        }),
      ),
    );
    expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(67);
    expect(await idsStored()).toEqual(Array.from({ length: 200 }, (_, i) => i).filter((i) => i % 3 !== 0));
  });

  test('shows nobody else what it has not committed', async () => {
    await units.run(async (tx) => {
      await insert(managerOf(tx), '1');
      expect(await dataSource.manager.countBy(Sample, {})).toBe(0);
      expect(await dataSource.query('SELECT id FROM sample')).toEqual([]);
      expect(await managerOf(tx).countBy(Sample, {})).toBe(1);
    });
    expect(await dataSource.manager.countBy(Sample, {})).toBe(1);
  });

  test('undoes a nested transaction alone when that fails', async () => {
    await units.run(async (tx) => {
      const manager = managerOf(tx);
      await insert(manager, '1');
      const nested = manager.transaction(async (inner) => {
        await insert(inner, '2');
        await inner.transaction((innermost) => insert(innermost, '3'));
        throw new Error('refused');
      });
      await expect(nested).rejects.toThrow('refused');
      await manager.transaction((inner) => insert(inner, '4'));
    });
    expect(await idsStored()).toEqual([1, 4]);
  });

  test('refuses two nested transactions side by side, whose savepoints would undo each other', async () => {
    await units.run(async (tx) => {
      const manager = managerOf(tx);
      const first = manager.transaction(async (inner) => {
        await insert(inner, '1');
        await pause(5);
      });
      const second = manager.transaction((inner) => insert(inner, '2'));
      await expect(second).rejects.toBeInstanceOf(OverlappingSavepoints);
      await expect(insert(manager, '3')).rejects.toBeInstanceOf(OverlappingSavepoints);
      await first;
    });
    expect(await idsStored()).toEqual([1]);
  });

  test('refuses at once a write past its manager, a plain save and a second unit of work inside it', async () => {
    await units.run(async (tx) => {
      await expect(insert(dataSource.manager, '1')).rejects.toBeInstanceOf(OutsideUnitOfWork);
      await expect(dataSource.manager.save(sample('2'))).rejects.toBeInstanceOf(OutsideUnitOfWork);
      await expect(dataSource.query('DELETE FROM sample')).rejects.toBeInstanceOf(OutsideUnitOfWork);
      await expect(units.run(() => Promise.resolve())).rejects.toBeInstanceOf(OutsideUnitOfWork);
      await insert(managerOf(tx), '3');
    });
    expect(await idsStored()).toEqual([3]);
  });

  test('lets work that outlives it write on its own afterwards', async () => {
    const committed = gate();
    let later: Promise<unknown> = Promise.resolve();
    await units.run((tx) => {
      tx.afterCommit(committed.open);
      later = committed.opened.then(() => insert(dataSource.manager, '1'));
      return Promise.resolve();
    });
    await later;
    expect(await idsStored()).toEqual([1]);
  });

  test('refuses a statement that was not awaited and comes after its end', async () => {
    const late = gate();
    let straggler: Promise<unknown> = Promise.resolve();
    await units.run((tx) => {
      straggler = late.opened.then(() => insert(managerOf(tx), '1'));
      return Promise.resolve();
    });
    late.open();
    await expect(straggler).rejects.toThrow();
    expect(await idsStored()).toEqual([]);
  });

  test('rolls back, and lends nobody its connection, when its runner is released half-way', async () => {
    const runner = dataSource.createQueryRunner();
    await runner.startTransaction();
    await insert(runner.manager, '1');
    await runner.release();
    await expect(runner.query('SELECT 1')).rejects.toThrow();
    await Promise.all(Array.from({ length: 20 }, (_, i) => units.run((tx) => insert(managerOf(tx), String(i + 2)))));
    expect(await idsStored()).toEqual(Array.from({ length: 20 }, (_, i) => i + 2));
  });

  test('runs effects once after its commit, in order, outside the transaction, and survives their errors', async () => {
    const errors: unknown[] = [];
    const seen: string[] = [];
    const reporting = new TypeOrmUnitOfWork(dataSource, (error) => errors.push(error));
    await reporting.run(async (tx) => {
      tx.afterCommit(() => seen.push('first'));
      tx.afterCommit(() => {
        throw new Error('printer on fire');
      });
      tx.afterCommit(() => seen.push('last'));
      await insert(managerOf(tx), '1');
      expect(seen).toEqual([]);
    });
    expect(seen).toEqual(['first', 'last']);
    expect(errors).toEqual([expect.objectContaining({ message: 'printer on fire' })]);
  });

  test('forgets its effects when it rolls back', async () => {
    const effect = jest.fn();
    const failing = units.run((tx) => {
      tx.afterCommit(effect);
      return Promise.reject(new Error('refused'));
    });
    await expect(failing).rejects.toThrow('refused');
    expect(effect).not.toHaveBeenCalled();
  });

  test('takes a record at its version only once', async () => {
    await insert(dataSource.manager, '1');
    const { id } = sample('1');
    const take = () =>
      units.run((tx) => updateExactlyOne(managerOf(tx), Sample, { where: { id, version: 1 }, set: { version: 2 } }));
    const results = await Promise.allSettled([take(), take(), take()]);
    const refused = results.filter((result) => result.status === 'rejected');
    expect(refused.map(({ reason }) => reason)).toEqual([expect.any(StaleVersion), expect.any(StaleVersion)]);
  });

  test('refuses to take several records as one, and writes none of them', async () => {
    await dataSource.manager.insert(Sample, [sample('1'), sample('2')]);
    const taking = units.run((tx) =>
      updateExactlyOne(managerOf(tx), Sample, { where: { state: 'open' }, set: { state: 'done' } }),
    );
    await expect(taking).rejects.toThrow('name one row');
    expect(await dataSource.manager.countBy(Sample, { state: 'done' })).toBe(0);
  });

  test('counts the rows a statement matched, changed or not', async () => {
    await dataSource.manager.insert(Sample, [sample('1'), sample('2'), sample('3', { state: 'done' })]);
    await units.run(async (tx) => {
      const manager = managerOf(tx);
      expect(await updateMatching(manager, Sample, { where: { state: 'open' }, set: { state: 'open' } })).toBe(2);
      expect(await affectedRows(manager, 'UPDATE sample SET title = ? WHERE state = ?', ['样例', 'open'])).toBe(2);
      expect(await affectedRows(manager, 'DELETE FROM sample WHERE state = ?', ['done'])).toBe(1);
      expect(await affectedRows(manager, 'DELETE FROM sample WHERE state = ?', ['done'])).toBe(0);
    });
  });

  test('stores and reads every kind of column alike', async () => {
    const stored = sample('1', {
      title: '（2026）𠮷野家 🀄',
      amount: 9007199254740993n,
      day: '2021-09-30',
      at: new Date('2021-09-30T15:59:59.123Z'),
      urgent: true,
      remark: 'a\tb\\c\n"\'`%',
      facts: { score: 98.5 },
    });
    await dataSource.manager.insert(Sample, stored);
    expect(await dataSource.manager.findOneByOrFail(Sample, { id: stored.id })).toEqual(stored);
    expect(await dataSource.query('SELECT amount, day, at, urgent FROM sample')).toEqual([
      { amount: '9007199254740993', day: '2021-09-30', at: '2021-09-30 15:59:59.123', urgent: 1 },
    ]);
  });

  test('tells what is equal by code points, not by look', async () => {
    await dataSource.manager.insert(Sample, [
      sample('1', { title: '（2021）' }),
      sample('2', { title: '(2021)' }),
      sample('3', { title: 'ABC' }),
    ]);
    expect(await dataSource.manager.countBy(Sample, { title: '(2021)' })).toBe(1);
    expect(await dataSource.manager.countBy(Sample, { title: 'abc' })).toBe(0);
  });

  test('refuses what breaks a check, a length, a key or a reference', async () => {
    await insert(dataSource.manager, '1');
    const refusals = [
      insert(dataSource.manager, '1'),
      dataSource.manager.insert(Sample, sample('2', { state: 'lost' })),
      dataSource.manager.insert(Sample, sample('3', { title: '长'.repeat(41) })),
      dataSource.query(`INSERT INTO sample_part (sample_id, number, label) VALUES ('nobody', 1, 'a')`),
    ];
    expect((await Promise.allSettled(refusals)).map(({ status }) => status)).toEqual(Array(4).fill('rejected'));
    expect(await idsStored()).toEqual([1]);
  });

  test('gives up with a clear refusal when others hold the database for too long', async () => {
    const { choice } = database;
    const other = choice.driver === 'sqlite' ? { ...choice, path: `${choice.path}.second` } : choice;
    const impatient = await createDataSource(other, { ...SAMPLE_PARTS, waitLimit: 400 }).initialize();
    const connections = choice.driver === 'sqlite' ? 1 : 10;
    const allHeld = gate();
    const done = gate();
    let held = 0;
    const hold = () =>
      impatient.transaction(() => {
        if (++held === connections) allHeld.open();
        return done.opened;
      });
    const holders = Promise.allSettled(Array.from({ length: connections }, hold));
    await allHeld.opened;
    await expect(new TypeOrmUnitOfWork(impatient).run(() => Promise.resolve())).rejects.toBeInstanceOf(DatabaseBusy);
    done.open();
    await holders;
    await impatient.destroy();
  });

  test('refuses statements that would end it from inside, and those that do so on MySQL without saying it', async () => {
    const statements = ['ROLLBACK', 'commit', 'START TRANSACTION', 'CREATE TABLE x (a int)', 'DROP TABLE sample_part'];
    for (const sql of statements) {
      const ended = units.run(async (tx) => {
        await insert(managerOf(tx), '1');
        await managerOf(tx).query(sql);
      });
      await expect(ended).rejects.toBeInstanceOf(TransactionControlRefused);
    }
    expect(await idsStored()).toEqual([]);
  });
});
