/** Who uses the database on the MySQL protocol. Accounts as the server writes them: `'name'@'host'`. */
export interface GrantPlan {
  readonly database: string;
  /** Every table of the database. */
  readonly tables: readonly string[];
  /** The application's account: it can add entries, and change none. */
  readonly application: string;
  /** The sequencer's account: it alone writes the tree, signs, and erases payloads. */
  readonly sequencer: string;
}

const APPLICATION_RIGHTS: Readonly<Record<string, string>> = {
  audit_entry: 'SELECT, INSERT',
  audit_sealed: 'SELECT, INSERT',
  audit_erasure: 'SELECT',
  audit_leaf: 'SELECT',
  audit_subtree: 'SELECT',
  audit_checkpoint: 'SELECT',
  audit_log: 'SELECT',
  audit_hold: 'SELECT, INSERT, UPDATE',
};

const SEQUENCER_RIGHTS: Readonly<Record<string, string>> = {
  audit_entry: 'SELECT, INSERT',
  audit_sealed: 'SELECT, INSERT, DELETE',
  audit_erasure: 'SELECT, INSERT',
  audit_leaf: 'SELECT, INSERT',
  audit_subtree: 'SELECT, INSERT',
  audit_checkpoint: 'SELECT, INSERT',
  audit_log: 'SELECT, INSERT, UPDATE',
  audit_hold: 'SELECT',
  audit_retention: 'SELECT',
};

/**
 * The statements that give both accounts what they need and no more, to be run by the database's owner after every release that makes
 * tables. Rights on a server add up: the accounts must have none on the whole database, or these mean nothing.
 */
export function auditGrants({ database, tables, application, sequencer }: GrantPlan): string[] {
  const grant = (rights: string, table: string, account: string) =>
    `GRANT ${rights} ON ${quoted(database)}.${quoted(table)} TO ${checked(account)}`;
  const ofApplication = tables.map((table) =>
    grant(APPLICATION_RIGHTS[table] ?? ordinaryRights(table), table, application),
  );
  const ofSequencer = Object.entries(SEQUENCER_RIGHTS).map(([table, rights]) => grant(rights, table, sequencer));
  return [...ofApplication, ...ofSequencer];
}

/** Which migrations have run is for reading only: the owner runs them. */
function ordinaryRights(table: string): string {
  return table === 'migrations' ? 'SELECT' : 'SELECT, INSERT, UPDATE, DELETE';
}

function quoted(name: string): string {
  return `\`${name.replaceAll('`', '``')}\``;
}

/** An account goes into the statement as it is: anything but a quoted name and host is refused. */
function checked(account: string): string {
  if (/^'[^'\\]+'@'[^'\\]+'$/.test(account)) return account;
  throw new RangeError(`An account is written 'name'@'host'.`);
}
