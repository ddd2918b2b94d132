import { useEffect, useState } from 'react';

/**
 * What was typed and not sent yet, kept in this browser's tab under a name: it survives an expired session, a reload and a wrong click.
 * `keep(null)` forgets it.
 */
export function useDraft<T>(name: string): readonly [found: T | null, keep: (draft: T | null) => void] {
  const key = `draft ${name}`;
  const [found] = useState<T | null>(() => read<T>(key));
  const [kept, keep] = useState<T | null | undefined>(undefined);
  useEffect(() => {
    if (kept === undefined) return;
    if (kept === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(kept));
  }, [key, kept]);
  return [found, keep];
}

function read<T>(key: string): T | null {
  const text = sessionStorage.getItem(key);
  return text === null ? null : JSON.parse(text);
}
