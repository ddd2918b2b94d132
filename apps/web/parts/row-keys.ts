import type { KeyboardEvent } from 'react';

const NEXT = new Set(['j', 'ArrowDown']);
const BEFORE = new Set(['k', 'ArrowUp']);
const TYPED_INTO = 'input, textarea, select, [contenteditable], [role=combobox]';

/**
 * Moves the focus from row to row by `j` and `k` or the arrow keys; `rows` selects what of each row is focused. Typing into a field is
 * left alone.
 */
export function moveAmongRows(event: KeyboardEvent<HTMLElement>, rows: string): void {
  const by = NEXT.has(event.key) ? 1 : BEFORE.has(event.key) ? -1 : 0;
  if (by === 0 || isTyping(event)) return;
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>(rows)];
  const at = all.findIndex((row) => row.contains(document.activeElement));
  const target = all[Math.min(Math.max(at + by, 0), all.length - 1)];
  if (target === undefined) return;
  event.preventDefault();
  target.focus();
  target.scrollIntoView({ block: 'nearest' });
}

/** Whether a key goes into a field, or belongs to a shortcut of the browser. */
export function isTyping({ target, ctrlKey, metaKey, altKey }: KeyboardEvent<HTMLElement>): boolean {
  return ctrlKey || metaKey || altKey || (target instanceof Element && target.closest(TYPED_INTO) !== null);
}
