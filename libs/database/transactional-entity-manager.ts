import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import type { IsolationLevel } from 'typeorm/driver/types/IsolationLevel.js';
import { PlainEntityManager } from './plain-statements/plain-entity-manager';
import type { TransactionGuard } from './transaction-guard';

type Work<T> = (manager: EntityManager) => Promise<T>;

/** The entity manager, with transactions that the guard knows of. */
export class TransactionalEntityManager extends PlainEntityManager {
  constructor(
    dataSource: DataSource,
    queryRunner: QueryRunner | undefined,
    private readonly guard: () => TransactionGuard,
  ) {
    super(dataSource, queryRunner);
  }

  override transaction<T>(work: Work<T>): Promise<T>;
  override transaction<T>(isolation: IsolationLevel, work: Work<T>): Promise<T>;
  override async transaction<T>(first: IsolationLevel | Work<T>, second?: Work<T>): Promise<T> {
    const isolation = typeof first === 'string' ? first : undefined;
    const work = typeof first === 'string' ? second : first;
    if (work === undefined) throw new TypeError('A transaction needs the work to be done in it.');
    const runner = this.queryRunner ?? this.dataSource.createQueryRunner();
    try {
      return await this.guard().within(runner, () => this.runIn(runner, isolation, work));
    } finally {
      if (this.queryRunner === undefined) await runner.release();
    }
  }

  private async runIn<T>(runner: QueryRunner, isolation: IsolationLevel | undefined, work: Work<T>): Promise<T> {
    await runner.startTransaction(isolation);
    try {
      const result = await work(runner.manager);
      this.guard().seal(runner);
      await runner.commitTransaction();
      return result;
    } catch (error) {
      this.guard().seal(runner);
      await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    }
  }
}
