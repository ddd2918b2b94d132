import { FindOperator, type FindOptionsWhere, type ObjectLiteral } from 'typeorm';
import type { EntityTable, TableColumn } from './entity-table';

/** A part of a statement with the values of its placeholders. */
export interface SqlPart {
  readonly sql: string;
  readonly parameters: readonly unknown[];
  /** Nothing can match: the database need not be asked. */
  readonly isNever?: boolean;
}

const COMPARISONS: ReadonlyMap<string, string> = new Map([
  ['equal', '='],
  ['lessThan', '<'],
  ['lessThanOrEqual', '<='],
  ['moreThan', '>'],
  ['moreThanOrEqual', '>='],
]);

/** TypeORM's condition in plain SQL, empty for none; null where it says more than is known here. */
export function conditionOf<Entity extends ObjectLiteral>(
  table: EntityTable,
  where: FindOptionsWhere<Entity> | FindOptionsWhere<Entity>[] | undefined,
): SqlPart | null {
  if (where === undefined) return { sql: '', parameters: [] };
  if (!Array.isArray(where)) return allOf(table, where);
  const parts: SqlPart[] = [];
  for (const one of where) {
    const part = allOf(table, one);
    // An alternative without a condition is left out by TypeORM, which nobody would expect.
    if (part === null || part.sql === '') return null;
    parts.push(part);
  }
  const isNever = parts.every((part) => part.isNever === true);
  return parts.length === 0 ? null : { ...joined(parts, ' OR '), isNever };
}

function allOf(table: EntityTable, where: object): SqlPart | null {
  const parts: SqlPart[] = [];
  for (const [property, value] of Object.entries(where)) {
    const column = table.column(property);
    const part = column === undefined ? null : test(column, value);
    if (part === null) return null;
    parts.push(part);
  }
  return { ...joined(parts, ' AND '), isNever: parts.some((part) => part.isNever === true) };
}

function joined(parts: readonly SqlPart[], by: string): SqlPart {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  return {
    sql: parts.map(({ sql }) => `(${sql})`).join(by),
    parameters: parts.flatMap(({ parameters }) => parameters),
  };
}

function test(column: TableColumn, value: unknown): SqlPart | null {
  if (!(value instanceof FindOperator)) return compared(column, '=', value);
  const { type, child } = value;
  if (type === 'not') return child === undefined ? compared(column, '!=', value.value) : negated(column, child);
  return child === undefined ? asked(column, value, '') : null;
}

/** `Not` around another operator. */
function negated(column: TableColumn, child: FindOperator<unknown>): SqlPart | null {
  const isKnown = (child.type === 'isNull' || child.type === 'in') && child.child === undefined;
  return isKnown ? asked(column, child, 'NOT ') : null;
}

function asked(column: TableColumn, { type, value }: FindOperator<unknown>, not: '' | 'NOT '): SqlPart | null {
  if (type === 'isNull') return { sql: `${column.quoted} IS ${not}NULL`, parameters: [] };
  if (type === 'in') return among(column, value, not);
  const comparison = COMPARISONS.get(type);
  return comparison === undefined ? null : compared(column, comparison, value);
}

function among(column: TableColumn, values: unknown, not: '' | 'NOT '): SqlPart | null {
  if (!Array.isArray(values) || !values.every(isScalar)) return null;
  if (values.length === 0) return not === '' ? { sql: '0 = 1', parameters: [], isNever: true } : null;
  const places = values.map(() => '?').join(', ');
  return { sql: `${column.quoted} ${not}IN (${places})`, parameters: values.map((each) => column.compared(each)) };
}

function compared(column: TableColumn, comparison: string, value: unknown): SqlPart | null {
  if (!isScalar(value)) return null;
  return { sql: `${column.quoted} ${comparison} ?`, parameters: [column.compared(value)] };
}

function isScalar(value: unknown): boolean {
  return ['string', 'number', 'boolean', 'bigint'].includes(typeof value) || value instanceof Date;
}
