import { fieldPlace } from '@app/field-standard';
import type { EntityManager } from 'typeorm';

/** A single character is no name that could be looked for in a text. */
const SHORTEST_NAME = 2;
const NATURAL_PERSON = '自然人';
const AT_ONCE = 2_000;

const SELECT = `SELECT seq, kind, content FROM platform_record
  WHERE assessment_id = ? AND seq > ? AND content LIKE '%${NATURAL_PERSON}%' ORDER BY seq LIMIT ${String(AT_ONCE)}`;

interface Row {
  readonly seq: number | string;
  readonly kind: string;
  readonly content: string;
}

/** Whether one of the texts names a natural person of the month's records, read in bounded memory. Which one, it does not say. */
export async function namesPersonOfRecords(
  manager: EntityManager,
  assessmentId: number,
  texts: readonly string[],
): Promise<boolean> {
  const filled = texts.filter((text) => text !== '');
  if (filled.length === 0) return false;
  for (let after = -1; ;) {
    const rows: Row[] = await manager.query(SELECT, [assessmentId, after]);
    const names = rows.map(personOf).filter((name) => name.length >= SHORTEST_NAME);
    if (names.some((name) => filled.some((text) => text.includes(name)))) return true;
    if (rows.length < AT_ONCE) return false;
    after = Number(rows.at(-1)?.seq);
  }
}

/** The person's name; empty where the counterpart is none. */
function personOf({ kind, content }: Row): string {
  const [name, category] = kind === 'permit' ? PLACES.permit : PLACES.penalty;
  const cells: unknown = JSON.parse(content);
  return Array.isArray(cells) && cells[category] === NATURAL_PERSON ? String(cells[name] ?? '') : '';
}

const PLACES = {
  permit: [fieldPlace('permit', 'XK_XDR_MC'), fieldPlace('permit', 'XK_XDR_LB')],
  penalty: [fieldPlace('penalty', 'CF_XDR_MC'), fieldPlace('penalty', 'CF_XDR_LB')],
} as const;
