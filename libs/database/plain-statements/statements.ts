import type { FindManyOptions, ObjectLiteral } from 'typeorm';
import { conditionOf, type SqlPart } from './condition';
import type { EntityTable, TableColumn } from './entity-table';

/** A SELECT with the columns it gives. */
export interface Selection extends SqlPart {
  readonly columns: readonly TableColumn[];
}

/** Those of a search that are known here; TypeORM does a search with any other. */
const SEARCH_WORDS: ReadonlySet<string> = new Set(['select', 'where', 'order', 'take']);

/** A search in plain SQL; null where it asks for more than is known here. */
export function selectionOf<Entity extends ObjectLiteral>(
  table: EntityTable,
  search: FindManyOptions<Entity>,
): Selection | null {
  if (!Object.keys(search).every((word) => SEARCH_WORDS.has(word))) return null;
  const { select, where, order, take } = search;
  const columns = select === undefined ? table.selected : chosenOf(table, select);
  const condition = conditionOf(table, where);
  const sorted = order === undefined ? '' : orderOf(table, order);
  if (columns === null || condition === null || sorted === null) return null;
  if (take !== undefined && !(Number.isSafeInteger(take) && take > 0)) return null;
  const names = columns.map(({ quoted }) => quoted).join(', ');
  const sql = `SELECT ${names} FROM ${table.quoted}${whereOf(condition)}${sorted}${take === undefined ? '' : ` LIMIT ${take}`}`;
  return { ...condition, sql, columns };
}

/** `WHERE` and the condition; nothing for an empty one. */
export function whereOf({ sql }: SqlPart): string {
  return sql === '' ? '' : ` WHERE ${sql}`;
}

/** The INSERT of whole rows; null where a value is missing or is not given by a property. */
export function insertionOf(table: EntityTable, rows: readonly object[]): SqlPart | null {
  if (!table.isGivenWhole || rows.length === 0) return null;
  const { columns } = table;
  const parameters: unknown[] = [];
  for (const row of rows) {
    const values = new Map<string, unknown>(Object.entries(row));
    for (const column of columns) {
      const value = values.get(column.property);
      if (value === undefined || typeof value === 'function') return null;
      parameters.push(column.stored(value));
    }
  }
  const names = columns.map(({ quoted }) => quoted).join(', ');
  const places = `(${columns.map(() => '?').join(', ')})`;
  return { sql: `INSERT INTO ${table.quoted} (${names}) VALUES ${rows.map(() => places).join(', ')}`, parameters };
}

/** The UPDATE of what matches; null where the change is computed by the database, or nothing would be changed or asked. */
export function changeOf(table: EntityTable, criteria: object, change: object): SqlPart | null {
  const condition = criteriaOf(table, criteria);
  if (condition === null) return null;
  const set: string[] = [];
  const parameters: unknown[] = [];
  for (const [property, value] of Object.entries(change)) {
    if (value === undefined) continue;
    const column = table.column(property);
    if (column === undefined || typeof value === 'function') return null;
    set.push(`${column.quoted} = ?`);
    parameters.push(column.stored(value));
  }
  if (set.length === 0) return null;
  const sql = `UPDATE ${table.quoted} SET ${set.join(', ')}${whereOf(condition)}`;
  return { sql, parameters: [...parameters, ...condition.parameters] };
}

/** The DELETE of what matches; null where nothing is asked for, or more than is known here. */
export function deletionOf(table: EntityTable, criteria: object): SqlPart | null {
  const condition = criteriaOf(table, criteria);
  if (condition === null) return null;
  return { sql: `DELETE FROM ${table.quoted}${whereOf(condition)}`, parameters: condition.parameters };
}

/** A condition that names something: TypeORM refuses to change a whole table by one that does not. */
function criteriaOf(table: EntityTable, criteria: object): SqlPart | null {
  const condition = Array.isArray(criteria) || criteria instanceof Date ? null : conditionOf(table, criteria);
  return condition === null || condition.sql === '' ? null : condition;
}

function chosenOf(table: EntityTable, select: object): readonly TableColumn[] | null {
  const entries = Object.entries(select);
  const columns = entries.map(([property, isWanted]) => (isWanted === true ? table.column(property) : undefined));
  const known = columns.filter((column) => column !== undefined);
  // TypeORM leaves out rows that have none of the chosen values.
  const isSure = known.length === entries.length && known.some(({ isNullable }) => !isNullable);
  return isSure && !Array.isArray(select) ? known : null;
}

function orderOf(table: EntityTable, order: object): string | null {
  const terms: string[] = [];
  for (const [property, direction] of Object.entries(order)) {
    const column = table.column(property);
    if (column === undefined || (direction !== 'ASC' && direction !== 'DESC')) return null;
    terms.push(`${column.quoted} ${direction}`);
  }
  return terms.length === 0 ? '' : ` ORDER BY ${terms.join(', ')}`;
}
