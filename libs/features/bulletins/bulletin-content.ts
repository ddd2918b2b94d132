import type { OfficeProfile } from '@app/config';
import { type CorrectionNote, noticeIndicators } from '@app/documents';
import type { MonthContext, RosterUnit } from '@app/features/months';
import type { ScoresDocument, UnitScore } from '@app/rules';
import type { BulletinOfficialContent } from './frozen-bulletin';
import type { Narrative } from './narrative';

/** Everything a bulletin is written from. */
export interface BulletinGround {
  readonly month: MonthContext;
  readonly scores: ScoresDocument;
  /** SHA-256 of `scores.json`, hex. */
  readonly scoresSha256: string;
  readonly narrative: Narrative;
  /** Approved redraws, each a sentence (RULES §3). */
  readonly deviations: readonly string[];
  readonly correction: CorrectionNote | null;
}

/** What the bulletin says: figures from the scores, words from the narrative. */
export function bulletinContentOf(ground: BulletinGround, office: OfficeProfile): BulletinOfficialContent {
  const { month, scores, narrative, correction } = ground;
  const { assessment, scheme, unitByCode } = month;
  return {
    kind: 'bulletin',
    scoresSha256: ground.scoresSha256,
    bulletin: {
      month: assessment.month,
      issuer: office.name,
      cutOff: assessment.cutOff,
      recipients: office.recipients,
      copyTo: [office.reportsTo],
      note: '此件公开发布',
      basis: office.basis,
      indicators: noticeIndicators,
      groups: {
        county: withPraise(scores.groups.county, narrative),
        department: withPraise(scores.groups.department, narrative),
      },
      spotChecks: spotChecksOf(month, scores),
      silentUnits: scores.criticised.flatMap((code) => fullNames(month, unitByCode.get(code))),
      draw: {
        seed: assessment.givenDraw === null ? assessment.drawSeed : null,
        rotation: scheme.decisions.rotation.value,
        deviations: ground.deviations,
      },
      remarks: narrative.remarks,
      ...(narrative.requirements === null ? {} : { requirements: narrative.requirements }),
      ...(correction === null ? {} : { correction }),
    },
  };
}

/** The reviewer may change who is praised (RULES §6, D-13); nothing else in a row. */
function withPraise(rows: readonly UnitScore[], { praised }: Narrative): readonly UnitScore[] {
  return praised === null ? rows : rows.map((row) => ({ ...row, praised: praised.includes(row.code) }));
}

/** All areas in roster order, the municipal one first. */
function spotChecksOf({ roster }: MonthContext, scores: ScoresDocument) {
  const order = new Map(roster.map(({ code }, place) => [code, place]));
  const counties = [...scores.groups.county].sort((a, b) => (order.get(a.code) ?? 0) - (order.get(b.code) ?? 0));
  const [municipal] = scores.groups.department;
  const areas = counties.map(({ name, indicators }) => ({ name, ...indicators.I5 }));
  return municipal === undefined ? areas : [{ name: '市直部门', ...municipal.indicators.I5 }, ...areas];
}

/** A county department's name means little without its county's. */
function fullNames({ unitByCode }: MonthContext, unit: RosterUnit | undefined): readonly string[] {
  if (unit === undefined) return [];
  const county = unitByCode.get(unit.parent)?.name ?? '';
  return [unit.name.startsWith(county) ? unit.name : county + unit.name];
}
