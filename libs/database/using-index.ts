import { assertNever } from '@app/kernel';
import { dialectOf } from './dialect';
import { quoteFor } from './schema/table-sql';

/**
 * What to write behind a table's name so that the engine reads it by this index and no other. For statements right after much
 * was written: MySQL knows the table by what it held before, thinks it empty, and scans it once for every row of a join.
 */
export function usingIndex(source: Parameters<typeof dialectOf>[0], index: string): string {
  const dialect = dialectOf(source);
  const name = quoteFor(dialect, index);
  switch (dialect) {
    case 'sqlite':
      return `INDEXED BY ${name}`;
    case 'mysql':
      return `FORCE INDEX (${name})`;
    default:
      return assertNever(dialect);
  }
}
