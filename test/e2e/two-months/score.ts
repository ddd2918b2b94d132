import type { Office } from './office';
import { actOnMonth, cockpit } from './plan-month';

export interface UnitScore {
  readonly code: string;
  readonly rank: number;
  readonly total: string;
  readonly warned: boolean;
  readonly indicators: { readonly I5: { readonly points: string; readonly concealed: number } };
}

export interface Scores {
  readonly standing: string;
  readonly sha256: string | null;
  readonly groups: Readonly<Record<'county' | 'department', readonly UnitScore[]>>;
}

/** Scores are asked for and come into force. */
export async function scoreMonth(office: Office, month: string): Promise<Scores> {
  await actOnMonth(office, month, 'request-scoring');
  await office.until(`${month} scored`, async () => {
    const { standing } = await scoresOf(office, month);
    return standing === 'current' && (await cockpit(office, month)).state === 'scored';
  });
  return scoresOf(office, month);
}

export function scoresOf({ drafter }: Office, month: string): Promise<Scores> {
  return drafter.get(`months/${month}/scores`);
}

type Ranked = Readonly<Record<'county' | 'department', readonly Pick<UnitScore, 'code' | 'warned'>[]>>;

/** What anybody can read of a month: the ranking of its bulletin in force. */
export async function publicRanking({ app }: Office, month: string): Promise<Ranked & { readonly kind: string }> {
  return (await app.anybody().get(`/api/v1/public/rankings/${month}`)).json();
}

/** The units in the bottom three, by code. */
export function warnedIn(groups: Ranked): readonly string[] {
  return [...groups.county, ...groups.department].flatMap(({ code, warned }) => (warned ? [code] : [])).sort();
}
