import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import type { SqlPart } from './condition';
import { PlainEntityManager } from './plain-entity-manager';

/**
 * Rows of a plain entity by what follows `FROM table` in SQL that both engines know, such as `r WHERE r.state = ? ORDER BY r.id`; for
 * lists whose conditions TypeORM's finders cannot say. Throws TypeError for an entity that is more than its columns.
 */
export function findBySql<Entity extends ObjectLiteral>(
  manager: EntityManager,
  target: EntityTarget<Entity>,
  search: SqlPart,
): Promise<Entity[]> {
  if (manager instanceof PlainEntityManager) return manager.findBySql(target, search);
  throw new TypeError('The manager is not of a data source of this library.');
}
