import type { RankedGroup, Unit } from '../roster';
import type { AdjustmentScore } from './adjustment-score';
import type { EvidenceScore } from './evidence-score';
import type { Tally } from './month-figures';
import type { ShareScore } from './platform-score';
import type { CompletenessScore, SpotCheckPool } from './spot-check-score';
import type { TotalScore } from './total-score';

/** The five scored indicators of a unit as scores.json has them; points with two places. */
export interface IndicatorPoints {
  readonly I1: { readonly points: string };
  readonly I2: { readonly points: string };
  readonly I3: { readonly points: string; readonly reported: number; readonly compliant: number };
  readonly I4: { readonly points: string; readonly reported: number; readonly late: number };
  readonly I5: { readonly points: string } & SpotCheckPool;
}

/** I6: described and ranked, never scored. */
export interface Volume {
  readonly permit: number;
  readonly penalty: number;
  readonly total: number;
  readonly rank: number;
}

/** One ranked unit of scores.json. */
export interface UnitScore {
  readonly code: string;
  readonly name: string;
  readonly rank: number;
  readonly total: string;
  readonly indicators: IndicatorPoints;
  readonly bonus: string;
  readonly deduction: string;
  readonly volume: Volume;
  readonly praised: boolean;
  readonly criticised: boolean;
  readonly warned: boolean;
  readonly escalated: boolean;
}

/** scores.json (FORMATS): units by rank, then roster order; `criticised` and `escalations` in roster order. */
export interface ScoresDocument {
  readonly month: string;
  readonly scheme: string;
  readonly groups: Readonly<Record<RankedGroup, readonly UnitScore[]>>;
  readonly criticised: readonly string[];
  readonly escalations: readonly string[];
}

/** How one unit's figures came about, in exact numbers: what an explanation is written from. */
export interface UnitBasis {
  readonly unit: Unit;
  readonly tally: Tally;
  readonly indicators: {
    readonly I1: EvidenceScore;
    readonly I2: EvidenceScore;
    readonly I3: ShareScore;
    readonly I4: ShareScore;
    readonly I5: CompletenessScore;
  };
  readonly adjustments: AdjustmentScore;
  readonly total: TotalScore;
}

/** The scores of a month, the grounds of every figure by unit code, and the bottom three by rank for the months after. */
export interface MonthScores extends ScoresDocument {
  readonly bases: ReadonlyMap<string, UnitBasis>;
  readonly bottomThree: Readonly<Record<RankedGroup, readonly string[]>>;
}
