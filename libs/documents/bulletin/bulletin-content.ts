import type { DocumentNumber } from '../parts/document-number';
import type { SealSettings } from '../parts/seal';
import type { Verification } from '../parts/verification';

export type IndicatorId = 'I1' | 'I2' | 'I3' | 'I4' | 'I5';

/** An indicator as the tables and the text name it; comes from the scheme. */
export interface IndicatorHeading {
  readonly id: IndicatorId;
  /** Short name, e.g. 合规性. */
  readonly name: string;
  /** Full points, e.g. 30. */
  readonly maximum: number;
}

/** The indicators of notice §2(1)–(5). */
export const noticeIndicators: readonly IndicatorHeading[] = [
  { id: 'I1', name: '方案公开', maximum: 5 },
  { id: 'I2', name: '专栏公示', maximum: 10 },
  { id: 'I3', name: '合规性', maximum: 30 },
  { id: 'I4', name: '及时性', maximum: 30 },
  { id: 'I5', name: '完整性', maximum: 25 },
];

/** Figures of a spot-checked area, or of all areas together. */
export interface SpotCheckFigures {
  readonly drawn: number;
  readonly answered: number;
  readonly shouldReport: number;
  readonly concealed: number;
  readonly exempt: number;
  readonly notYetDue: number;
}

/** One assessed unit, the same shape as in `scores.json` (FORMATS.md): points as strings with two decimals. */
export interface ScoreRow {
  readonly code: string;
  readonly name: string;
  readonly rank: number;
  readonly total: string;
  readonly indicators: {
    readonly I1: { readonly points: string };
    readonly I2: { readonly points: string };
    readonly I3: { readonly points: string; readonly reported: number; readonly compliant: number };
    readonly I4: { readonly points: string; readonly reported: number; readonly late: number };
    readonly I5: SpotCheckFigures & { readonly points: string };
  };
  readonly bonus: string;
  readonly deduction: string;
  readonly volume: {
    readonly permit: number;
    readonly penalty: number;
    readonly total: number;
    readonly rank: number;
  };
  readonly praised: boolean;
  readonly criticised: boolean;
  readonly warned: boolean;
  readonly escalated: boolean;
}

/** The spot check of one area: 市直部门 or one county. */
export interface AreaSpotCheck extends SpotCheckFigures {
  readonly name: string;
}

/** How the units were drawn, so that anybody can repeat it (RULES §3); absent seed means that a list was given. */
export interface DrawNote {
  readonly seed: string | null;
  readonly rotation: boolean;
  /** Aborted or repeated draws with their reasons, each a sentence. */
  readonly deviations: readonly string[];
}

/** The sections to which the office may add paragraphs of its own; the requirements of section 六 are replaced as a whole. */
export type RemarkedSection = 'situation' | 'rankings' | 'praise' | 'warnings' | 'criticism';

/** A unit's place as the corrected bulletin had it and as it is now; points with two decimals. */
export interface CorrectedPlace {
  readonly name: string;
  readonly before: { readonly rank: number; readonly total: string };
  readonly after: { readonly rank: number; readonly total: string };
}

/** What a correction (更正) takes the place of, and why. */
export interface CorrectionNote {
  /** The corrected document's number as printed, e.g. 运信用办〔2021〕26号. */
  readonly number: string;
  /** `YYYY-MM-DD`, when it was issued. */
  readonly issueDate: string;
  /** A clause without a full stop, e.g. 部分单位台账比对结果有误. */
  readonly reason: string;
  /** Units whose rank or total changes, in the order of the new ranking. */
  readonly places: readonly CorrectedPlace[];
}

/** Everything a monthly bulletin says. The renderer adds wording and layout, never a figure of its own except sums and rates. */
export interface BulletinContent {
  /** Assessed month, `YYYY-MM`. */
  readonly month: string;
  /** 发文机关, e.g. 运城市社会信用体系建设联席会议办公室. */
  readonly issuer: string;
  readonly documentNumber: DocumentNumber;
  /** `YYYY-MM-DD`. */
  readonly issueDate: string;
  /** Date of the comparison, `YYYY-MM-DD`. */
  readonly cutOff: string;
  /** 主送机关, without the colon. */
  readonly recipients: string;
  readonly copyTo: readonly string[];
  /** 附注, e.g. 此件公开发布; null for none. */
  readonly note: string | null;
  /** The notice assessed under, with its number. */
  readonly basis: { readonly title: string; readonly number: string };
  readonly indicators: readonly IndicatorHeading[];
  /** Rows in the order of `scores.json`: rank, then roster. */
  readonly groups: { readonly county: readonly ScoreRow[]; readonly department: readonly ScoreRow[] };
  /** All areas in roster order, 市直部门 first or last as the office likes. */
  readonly spotChecks: readonly AreaSpotCheck[];
  /** Drawn units that neither sent a ledger nor explained themselves, by their full names, in roster order. */
  readonly silentUnits: readonly string[];
  readonly draw: DrawNote;
  /** Replaces the standing requirements of section 六. */
  readonly requirements?: readonly string[];
  /** Paragraphs of the office's own at the end of a section. */
  readonly remarks?: Readonly<Partial<Record<RemarkedSection, readonly string[]>>>;
  /** Makes it the correction of an earlier bulletin of the month. */
  readonly correction?: CorrectionNote;
  readonly seal: SealSettings;
  readonly verification: Verification | null;
}
