const holders = new WeakMap<object, Set<object>>();

/** Keeps the transaction of `runner` from committing until `permitCommit` is called with the same holder. */
export function forbidCommit(runner: object, holder: object): void {
  const held = holders.get(runner) ?? new Set();
  holders.set(runner, held.add(holder));
}

export function permitCommit(runner: object, holder: object): void {
  holders.get(runner)?.delete(holder);
}

/** Throws when something written in the transaction is still on its way to the database. */
export function requireCommitPermitted(runner: object): void {
  if ((holders.get(runner)?.size ?? 0) > 0)
    throw new Error('A bulk writer of this transaction was not closed, or failed.');
}
