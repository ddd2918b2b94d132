import {
  DeleteResult,
  EntityManager,
  type EntityTarget,
  type FindManyOptions,
  type FindOneOptions,
  type FindOptionsWhere,
  InsertResult,
  type ObjectLiteral,
  type QueryResult,
  UpdateResult,
} from 'typeorm';
import { conditionOf, type SqlPart } from './condition';
import { type EntityTable, tableOf } from './entity-table';
import { changeOf, deletionOf, insertionOf, type Selection, selectionOf, whereOf } from './statements';

type Where<Entity> = FindOptionsWhere<Entity> | FindOptionsWhere<Entity>[];

/**
 * TypeORM's entity manager, whose plain searches, insertions, changes and deletions are written here: the same rows by the same
 * statements, without building each anew through three layers, which costs several times as much as executing it. Numbers are
 * parameters, so that statements stay prepared. Whatever is not plain (relations, functions, other operators) TypeORM does.
 */
export class PlainEntityManager extends EntityManager {
  override async find<Entity extends ObjectLiteral>(
    target: EntityTarget<Entity>,
    search: FindManyOptions<Entity> = {},
  ): Promise<Entity[]> {
    const table = tableOf(this.dataSource, target);
    const selection = table && selectionOf(table, search);
    return selection === null ? super.find(target, search) : this.entities(target, selection);
  }

  override async findBy<Entity extends ObjectLiteral>(
    target: EntityTarget<Entity>,
    where: Where<Entity>,
  ): Promise<Entity[]> {
    return this.find(target, { where });
  }

  override async findOne<Entity extends ObjectLiteral>(
    target: EntityTarget<Entity>,
    search: FindOneOptions<Entity>,
  ): Promise<Entity | null> {
    const table = tableOf(this.dataSource, target);
    // TypeORM refuses a search for just any row.
    const selection = table && search.where !== undefined ? selectionOf(table, { ...search, take: 1 }) : null;
    if (selection === null) return super.findOne(target, search);
    const [first = null] = await this.entities(target, selection);
    return first;
  }

  override async findOneBy<Entity extends ObjectLiteral>(
    target: EntityTarget<Entity>,
    where: Where<Entity>,
  ): Promise<Entity | null> {
    const table = tableOf(this.dataSource, target);
    const selection = table && selectionOf(table, { where, take: 1 });
    if (selection === null) return super.findOneBy(target, where);
    const [first = null] = await this.entities(target, selection);
    return first;
  }

  override async existsBy<Entity extends ObjectLiteral>(
    target: EntityTarget<Entity>,
    where: Where<Entity>,
  ): Promise<boolean> {
    const asked = this.asked(target, where);
    if (asked === null) return super.existsBy(target, where);
    const { sql, parameters, isNever } = asked;
    if (isNever === true) return false;
    const { records } = await this.run({ sql: `SELECT 1 AS found${sql} LIMIT 1`, parameters }, 'slave');
    return records.length > 0;
  }

  override async countBy<Entity extends ObjectLiteral>(
    target: EntityTarget<Entity>,
    where: Where<Entity>,
  ): Promise<number> {
    const asked = this.asked(target, where);
    if (asked === null) return super.countBy(target, where);
    const { sql, parameters, isNever } = asked;
    if (isNever === true) return 0;
    const { records } = await this.run({ sql: `SELECT COUNT(*) AS found${sql}`, parameters }, 'slave');
    return Number(records[0]?.['found']);
  }

  override async insert<Entity extends ObjectLiteral>(
    ...[target, given]: Parameters<typeof EntityManager.prototype.insert<Entity>>
  ): Promise<InsertResult> {
    const rows: readonly object[] = Array.isArray(given) ? given : [given];
    const table = tableOf(this.dataSource, target);
    const insertion = table && insertionOf(table, rows);
    if (table === null || insertion === null) return super.insert(target, given);
    const result = InsertResult.from(await this.run(insertion, 'master'));
    result.identifiers = rows.map((row) => keyOf(table, row));
    return result;
  }

  override async update<Entity extends ObjectLiteral>(
    ...[target, criteria, change, options]: Parameters<typeof EntityManager.prototype.update<Entity>>
  ): Promise<UpdateResult> {
    const table = options === undefined && isObject(criteria) ? tableOf(this.dataSource, target) : null;
    const statement = table && isObject(criteria) ? changeOf(table, criteria, change) : null;
    if (statement === null) return super.update(target, criteria, change, options);
    return UpdateResult.from(await this.run(statement, 'master'));
  }

  override async delete<Entity extends ObjectLiteral>(
    ...[target, criteria]: Parameters<typeof EntityManager.prototype.delete<Entity>>
  ): Promise<DeleteResult> {
    const table = isObject(criteria) ? tableOf(this.dataSource, target) : null;
    const statement = table && isObject(criteria) ? deletionOf(table, criteria) : null;
    if (statement === null) return super.delete(target, criteria);
    return DeleteResult.from(await this.run(statement, 'master'));
  }

  /**
   * Rows of a plain entity by what follows `FROM table` in SQL that both engines know, such as `r WHERE r.state = ? ORDER BY r.id`. Throws
   * TypeError for an entity that is more than its columns.
   */
  async findBySql<Entity extends ObjectLiteral>(
    target: EntityTarget<Entity>,
    { sql, parameters }: SqlPart,
  ): Promise<Entity[]> {
    const table = tableOf(this.dataSource, target);
    if (table === null) throw new TypeError('Only plain entities can be found by SQL.');
    const names = table.selected.map(({ quoted }) => quoted).join(', ');
    const statement = { sql: `SELECT ${names} FROM ${table.quoted} ${sql}`, parameters };
    return this.entities(target, { ...statement, columns: table.selected });
  }

  private asked<Entity extends ObjectLiteral>(target: EntityTarget<Entity>, where: Where<Entity>): SqlPart | null {
    const table = tableOf(this.dataSource, target);
    const condition = table && conditionOf(table, where);
    if (table === null || condition === null) return null;
    return { ...condition, sql: ` FROM ${table.quoted}${whereOf(condition)}` };
  }

  private async entities<Entity extends ObjectLiteral>(
    target: EntityTarget<Entity>,
    selection: Selection,
  ): Promise<Entity[]> {
    if (selection.isNever === true) return [];
    const { records } = await this.run(selection, 'slave');
    return records.map((row: ObjectLiteral) => {
      const values: ObjectLiteral = {};
      for (const column of selection.columns) values[column.property] = column.read(row[column.name]);
      return Object.assign(this.create(target), values);
    });
  }

  /** In the transaction this manager belongs to; otherwise by a runner of its own. */
  private async run({ sql, parameters }: SqlPart, mode: 'master' | 'slave'): Promise<QueryResult<ObjectLiteral>> {
    const runner = this.queryRunner ?? this.dataSource.createQueryRunner(mode);
    try {
      return await runner.query(sql, [...parameters], true);
    } finally {
      if (this.queryRunner === undefined) await runner.release();
    }
  }
}

function isObject(criteria: unknown): criteria is object {
  return typeof criteria === 'object' && criteria !== null;
}

function keyOf({ key }: EntityTable, row: object): ObjectLiteral {
  const values = new Map<string, unknown>(Object.entries(row));
  return Object.fromEntries(key.map(({ property }) => [property, values.get(property)]));
}
