import type { RankedGroup, Unit } from '../roster';
import { getScheme } from '../scheme/get-scheme';
import type { Scheme } from '../scheme/scheme';
import { withParameters } from '../scheme/with-parameters';
import type { MonthFigures, SpotCheckResult, Tally } from '../scoring/month-figures';

/** The scheme of the notice, with the month's parameters a test is about. */
export function yuncheng(parameters: Readonly<Record<string, unknown>> = {}): Scheme {
  return withParameters(getScheme('yuncheng-2021'), parameters);
}

/** The scheme of the notice with one decision read otherwise, as another city's scheme would. */
export function decided<Name extends keyof Scheme['decisions']>(
  name: Name,
  value: Scheme['decisions'][Name]['value'],
): Scheme {
  const scheme = yuncheng();
  return { ...scheme, decisions: { ...scheme.decisions, [name]: { ...scheme.decisions[name], value } } };
}

export function county(code: string, name = `${code}县`): Unit {
  return { code, name, group: 'county', parent: '', remit: 'both' };
}

export function department(code: string, name = `市${code}局`): Unit {
  return { code, name, group: 'department', parent: '', remit: 'both' };
}

export function countyDepartment(code: string, parent: string): Unit {
  return { code, name: `${code}局`, group: 'county_department', parent, remit: 'both' };
}

/** August 2021 with nothing reported, nobody drawn and nothing confirmed, but for what is given. */
export function buildFigures(given: Partial<MonthFigures> = {}): MonthFigures {
  return {
    scheme: yuncheng(),
    month: '2021-08',
    roster: [],
    tallies: new Map(),
    drawn: [],
    checks: new Map(),
    statements: new Set(),
    evidence: new Set(),
    adjustments: [],
    previous: null,
    ...given,
  };
}

/** So many permits, all compliant and on time but for what is given. */
export function tally(reported: number, given: Partial<Tally> = {}): Tally {
  return { permit: reported, penalty: 0, compliant: reported, late: 0, ...given };
}

/** An answered spot check in which nothing was found, but for what is given. */
export function answer(given: Partial<SpotCheckResult> = {}): SpotCheckResult {
  return { answered: true, matched: 0, concealed: 0, exempt: 0, notYetDue: 0, ...given };
}

/** The bottom three of an earlier month, of one group. */
export function earlierBottom(month: string, group: RankedGroup, codes: readonly string[]): MonthFigures['previous'] {
  return { month, bottomThree: { county: [], department: [], [group]: codes } };
}

/** All evidence of these units confirmed: 15 points each. */
export function fullEvidence(codes: readonly string[]): ReadonlySet<string> {
  return new Set(codes.flatMap((code) => ['I1', 'I2-catalogue', 'I2-publication'].map((item) => `${code}|${item}`)));
}
