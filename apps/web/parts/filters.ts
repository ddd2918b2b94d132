import { useSearchParams } from 'react-router';

/**
 * What narrows a list, kept in the address: a narrowed list can be bookmarked and sent, and going back widens it again. Empty values
 * do not narrow.
 */
export function useFilters<Name extends string>(
  names: readonly Name[],
): readonly [Partial<Record<Name, string>>, (filters: Partial<Record<Name, string>>) => void] {
  const [search, setSearch] = useSearchParams();
  const filters: Partial<Record<Name, string>> = {};
  for (const name of names) {
    const value = search.get(name);
    if (value !== null && value !== '') filters[name] = value;
  }
  const set = (wanted: Partial<Record<Name, string>>) => {
    const next = new URLSearchParams();
    for (const name of names) {
      const value = wanted[name]?.trim();
      if (value !== undefined && value !== '') next.set(name, value);
    }
    setSearch(next);
  };
  return [filters, set];
}

/** The word, where it is one of those a list knows; an address may hold anything. */
export function wordIn<Word extends string>(words: readonly Word[], value: string | undefined): Word | undefined {
  return words.find((word) => word === value);
}
