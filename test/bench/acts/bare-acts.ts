import { randomBytes } from 'node:crypto';
import { managerOf } from '@app/database';
import { newId, SystemClock, type UnitOfWork } from '@app/kernel';
import type { RawRow, WrittenRows } from './protocol';

type Statement = readonly [sql: string, parameters: readonly unknown[]];

const ID_LENGTH = 26;

/**
 * Writes the rows of one act over and over, in a transaction each: one statement a row, nothing loaded, decided or checked. What the act
 * changes is changed to and fro, in rows that are one person's own, as tasks are.
 */
export class BareActs {
  private readonly ofPerson = new Replacements();
  private turn = 0;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rows: WrittenRows,
  ) {}

  /** Puts the rows there that are to be changed. */
  async prepare(): Promise<void> {
    const rows = this.rows.changed.map(({ table, before, perPerson }): Statement =>
      insertOf(table, this.ofPerson.in(before, perPerson)),
    );
    await this.write(rows);
  }

  async writeOnce(): Promise<void> {
    this.turn += 1;
    const ofAct = new Replacements(this.turn);
    const changes = this.rows.changed.map(({ table, before, after, key, perPerson }): Statement => {
      const state = this.turn % 2 === 1 ? after : before;
      return updateOf(table, this.ofPerson.in(state, perPerson), key);
    });
    const inserts = this.rows.inserted.map(({ table, row, perPerson, perAct }): Statement =>
      insertOf(table, ofAct.in(this.ofPerson.in(row, perPerson), perAct)),
    );
    await this.write([...changes, ...inserts]);
  }

  private write(statements: readonly Statement[]): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      for (const [sql, parameters] of statements) await managerOf(tx).query(sql, [...parameters]);
    });
  }
}

/** New values for old ones, equal for equal, so that rows which belong together still do. */
class Replacements {
  private readonly values = new Map<unknown, unknown>();

  /** Numbers are raised by so much. */
  constructor(private readonly step = 1_000 + Math.floor(randomBytes(3).readUIntBE(0, 3) % 1_000_000)) {}

  in(row: RawRow, columns: readonly string[]): RawRow {
    return { ...row, ...Object.fromEntries(columns.map((name) => [name, this.of(row[name])])) };
  }

  private of(value: unknown): unknown {
    if (typeof value === 'number') return value + this.step;
    const known = this.values.get(value);
    if (known !== undefined) return known;
    const length = String(value).length;
    const fresh = length === ID_LENGTH ? newId(new SystemClock().now()) : randomText(length);
    this.values.set(value, fresh);
    return fresh;
  }
}

function randomText(length: number): string {
  return randomBytes(length).toString('hex').slice(0, length);
}

function insertOf(table: string, row: RawRow): Statement {
  const columns = Object.keys(row);
  const places = columns.map(() => '?').join(', ');
  return [`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places})`, Object.values(row)];
}

function updateOf(table: string, row: RawRow, key: readonly string[]): Statement {
  const changed = Object.keys(row).filter((name) => !key.includes(name));
  const set = changed.map((name) => `${name} = ?`).join(', ');
  const where = key.map((name) => `${name} = ?`).join(' AND ');
  return [`UPDATE ${table} SET ${set} WHERE ${where}`, [...changed, ...key].map((name) => row[name])];
}
