import type { EntityManager, EntityTarget, FindOptionsWhere, ObjectLiteral } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { StaleVersion } from './database.errors';

/** Which row is expected to be in which state, and what becomes of it. */
export interface ConditionalUpdate<Entity extends ObjectLiteral> {
  readonly where: FindOptionsWhere<Entity>;
  readonly set: QueryDeepPartialEntity<Entity>;
}

/**
 * Updates one row if it still is as the actor saw it (`where` holds its id and version), in one statement. Throws `StaleVersion`
 * when no row matches, and an Error when several do. A row that matches counts even if `set` changes nothing, on both engines.
 * `set` must raise the version itself.
 */
export async function updateExactlyOne<Entity extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<Entity>,
  { where, set }: ConditionalUpdate<Entity>,
): Promise<void> {
  const rows = await updateMatching(manager, entity, { where, set });
  if (rows === 0) throw new StaleVersion();
  if (rows !== 1)
    throw new Error(`The condition was to name one row of ${manager.dataSource.getMetadata(entity).tableName}.`);
}

/** Updates the rows that match and returns how many did, whether or not `set` changed them, on both engines. */
export async function updateMatching<Entity extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<Entity>,
  { where, set }: ConditionalUpdate<Entity>,
): Promise<number> {
  const { affected } = await manager.update(entity, where, set);
  if (affected === undefined) throw new TypeError('The driver did not count the rows of an UPDATE.');
  return affected;
}

/**
 * Executes an INSERT, UPDATE or DELETE in SQL common to both engines (`?` for parameters) and returns the rows it inserted,
 * matched or deleted.
 */
export async function affectedRows(manager: EntityManager, sql: string, parameters: unknown[] = []): Promise<number> {
  const runner = manager.queryRunner;
  if (runner === undefined) throw new TypeError('Counted statements run inside a unit of work.');
  const { affected } = await runner.query(sql, parameters, true);
  if (affected === undefined) throw new TypeError('The statement counts no rows.');
  return affected;
}
