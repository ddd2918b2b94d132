import { useState } from 'react';
import type { GivenFilters } from './filters';

/** What narrows a list, kept under a name. */
export interface SavedFilter {
  readonly name: string;
  readonly filters: GivenFilters;
}

const MOST = 20;

/** Adds a filter; the same name again stands in the place of the earlier one. */
export function withFilter(saved: readonly SavedFilter[], filter: SavedFilter): readonly SavedFilter[] {
  const others = saved.filter(({ name }) => name !== filter.name);
  return [...others, filter].slice(-MOST);
}

/** The filters somebody keeps for one list, in this browser. */
export function useSavedFilters(list: string): {
  readonly saved: readonly SavedFilter[];
  readonly save: (filter: SavedFilter) => void;
  readonly remove: (name: string) => void;
} {
  const key = `filters ${list}`;
  const [saved, setSaved] = useState<readonly SavedFilter[]>(() => read(key));
  const keep = (next: readonly SavedFilter[]) => {
    setSaved(next);
    localStorage.setItem(key, JSON.stringify(next));
  };
  return {
    saved,
    save: (filter) => keep(withFilter(saved, filter)),
    remove: (name) => keep(saved.filter((one) => one.name !== name)),
  };
}

/** What a browser keeps may be of another release, or be damaged: then there is nothing. */
export function parseSaved(text: string | null): readonly SavedFilter[] {
  try {
    const kept: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(kept) ? kept.filter(isSaved) : [];
  } catch {
    return [];
  }
}

function read(key: string): readonly SavedFilter[] {
  return parseSaved(localStorage.getItem(key));
}

function isSaved(one: unknown): one is SavedFilter {
  if (typeof one !== 'object' || one === null || !('name' in one) || !('filters' in one)) return false;
  const { name, filters } = one;
  if (typeof name !== 'string' || typeof filters !== 'object' || filters === null) return false;
  return Object.values(filters).every((value) => typeof value === 'string');
}
