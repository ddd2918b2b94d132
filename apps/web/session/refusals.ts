import type { Problem } from '../api/problem';

type Listener = (problem: Problem) => void;

const listeners = new Set<Listener>();

/** Tells whoever listens that something was refused, whichever screen asked for it. */
export function tellRefusal(problem: Problem): void {
  for (const listener of listeners) listener(problem);
}

/** Hears of every refusal until the returned function is called. */
export function onRefusal(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
