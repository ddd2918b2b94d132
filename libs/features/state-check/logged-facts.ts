import type { EntryFacts } from '@app/audit-log';
import { searchEntries, type EntryFilter } from '@app/features/audit-trail';
import type { EntityManager } from 'typeorm';

const AT_ONCE = 500;

/** The facts of all entries of done acts that match. */
async function* loggedFacts(manager: EntityManager, filter: EntryFilter): AsyncGenerator<EntryFacts> {
  let after: string | undefined;
  for (;;) {
    const page = { limit: AT_ONCE, order: 'newest-first', ...(after === undefined ? {} : { after }) } as const;
    const found = await searchEntries(manager, { ...filter, outcome: 'done' }, page);
    for (const { entry } of found) if (entry?.facts !== undefined) yield entry.facts;
    if (found.length < AT_ONCE) return;
    after = found.at(-1)?.id;
  }
}

/** Whether an entry that matches has facts like these. */
export async function isLogged(
  manager: EntityManager,
  filter: EntryFilter,
  holds: (facts: EntryFacts) => boolean,
): Promise<boolean> {
  for await (const facts of loggedFacts(manager, filter)) if (holds(facts)) return true;
  return false;
}
