import { useSearchParams } from 'react-router';

/** What somebody asks for, by field; what is no field of the list is passed over. */
export type GivenFilters = Readonly<Partial<Record<string, string>>>;

/**
 * What narrows a list, kept in the address: a narrowed list can be bookmarked and sent, and going back widens it again. Empty values
 * do not narrow.
 */
export function useFilters<Name extends string>(
  names: readonly Name[],
): readonly [Partial<Record<Name, string>>, (filters: GivenFilters) => void] {
  const [search, setSearch] = useSearchParams();
  const filters: Partial<Record<Name, string>> = {};
  for (const name of names) {
    const value = search.get(name);
    if (value !== null && value !== '') filters[name] = value;
  }
  const set = (wanted: GivenFilters) => {
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
