import { DatabaseUrlInvalid } from './config.errors';

/**
 * `full`: a commit survives loss of power. `scratch`: it survives the process but not the machine, for databases that are
 * computed again when lost (`npm run month`, tests).
 */
export type Durability = 'full' | 'scratch';

export interface SqliteChoice {
  readonly driver: 'sqlite';
  /** A file, or `:memory:`. */
  readonly path: string;
  readonly durability: Durability;
}

export interface MysqlChoice {
  readonly driver: 'mysql';
  /** `mysql://user:password@host:port/database`. */
  readonly url: string;
}

/** The database a process runs on. */
export type DatabaseChoice = SqliteChoice | MysqlChoice;

/**
 * Reads `mysql://…`, `mariadb://…` (the same driver) or `sqlite:PATH`; `sqlite:PATH?durability=scratch` gives up durability.
 * A MySQL address must name a host and a database. Throws `DatabaseUrlInvalid`, which never repeats the address.
 */
export function parseDatabaseUrl(text: string): DatabaseChoice {
  if (text.startsWith('sqlite:')) return parseSqlite(text.slice('sqlite:'.length));
  if (/^(?:mysql|mariadb):\/\//.test(text)) return parseMysql(text);
  throw new DatabaseUrlInvalid();
}

function parseSqlite(rest: string): SqliteChoice {
  const [path = '', query = ''] = rest.split('?', 2);
  const durability = query === '' ? 'full' : new URLSearchParams(query).get('durability');
  if (path === '' || (durability !== 'full' && durability !== 'scratch')) throw new DatabaseUrlInvalid();
  return { driver: 'sqlite', path: path.startsWith('//') ? path.slice(2) : path, durability };
}

function parseMysql(text: string): MysqlChoice {
  const url = text.replace(/^mariadb:/, 'mysql:');
  if (!URL.canParse(url)) throw new DatabaseUrlInvalid();
  const { hostname, pathname } = new URL(url);
  if (hostname === '' || !/^\/[^/]+$/.test(pathname)) throw new DatabaseUrlInvalid();
  return { driver: 'mysql', url };
}
