import type { Schemas } from '../api/client';

export type Ruling = Schemas['RulingBody'];

/** Adds a ruling to those that are to be sent; the same one again takes it back, another on the same matter replaces it. */
export function changeRuling(earlier: readonly Ruling[], ruling: Ruling): Ruling[] {
  const others = earlier.filter((one) => one.line !== ruling.line || one.subject !== ruling.subject);
  const isSame = earlier.some(
    (one) =>
      one.line === ruling.line &&
      one.subject === ruling.subject &&
      one.verdict === ruling.verdict &&
      one.recordSeq === ruling.recordSeq,
  );
  return isSame ? others : [...others, ruling];
}

type RowView = Pick<Schemas['DeskRowAnswer'], 'line' | 'open'>;

/** What a whole matter is usually ruled: what the remarks and the calendar say is accepted, likeness alone is not. */
const USUAL = {
  'near-match': 'refused',
  exemption: 'accepted',
  'not-yet-due': 'accepted',
} as const satisfies Readonly<Record<Ruling['subject'], Ruling['verdict']>>;

export const SUBJECTS = ['near-match', 'exemption', 'not-yet-due'] as const;

/** The rows on which a matter is open and nothing is chosen yet. */
export function undecided(
  rows: readonly RowView[],
  rulings: readonly Ruling[],
  subject: Ruling['subject'],
): readonly RowView[] {
  const isChosen = (line: number) => rulings.some((one) => one.line === line && one.subject === subject);
  return rows.filter(({ line, open }) => open.includes(subject) && !isChosen(line));
}

/** Rules on a matter in all rows at once as it is usually ruled; what was chosen row by row stays. */
export function ruleInBulk(
  earlier: readonly Ruling[],
  rows: readonly RowView[],
  subject: Ruling['subject'],
): readonly Ruling[] {
  const added = undecided(rows, earlier, subject).map(({ line }): Ruling => ({
    line,
    subject,
    verdict: USUAL[subject],
  }));
  return [...earlier, ...added];
}
