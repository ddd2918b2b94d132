import type { ScoreRow } from './bulletin-content';

interface RankClass {
  readonly rank: number;
  readonly total: string;
  readonly names: readonly string[];
}

/** Rows of one rank together; ties share a rank (RULES D-11). */
function rankClasses(rows: readonly ScoreRow[]): RankClass[] {
  const classes = new Map<number, RankClass>();
  for (const row of rows) {
    const known = classes.get(row.rank);
    classes.set(row.rank, { rank: row.rank, total: row.total, names: [...(known?.names ?? []), row.name] });
  }
  return [...classes.values()].sort((left, right) => left.rank - right.rank);
}

/** e.g. 第1名稷山县（99.72分）；并列第2名甲局、乙局（98.00分）. */
export function rankSentence(rows: readonly ScoreRow[]): string {
  return rankClasses(rows)
    .map(({ rank, total, names }) => `${names.length > 1 ? '并列' : ''}第${rank}名${names.join('、')}（${total}分）`)
    .join('；');
}

/** The units of the first three ranks. */
export const leadingRows = (rows: readonly ScoreRow[]): ScoreRow[] => rows.filter((row) => row.rank <= 3);

/** Names joined by 、. */
export const namesOf = (rows: readonly ScoreRow[]): string => rows.map((row) => row.name).join('、');
