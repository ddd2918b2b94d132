import {
  evidenceKey,
  type MonthFigures,
  parseScheme,
  scoreMonth,
  type SpotCheckResult,
  writeScoresDocument,
} from '@app/rules';
import type { ManifestCheck, MonthManifest } from './month-manifest';

/** What a month is scored from, out of its manifest alone: no table is asked. */
export function figuresOfManifest(manifest: MonthManifest): MonthFigures {
  return {
    scheme: parseScheme(manifest.scheme),
    month: manifest.month,
    roster: manifest.roster,
    tallies: new Map(manifest.tallies.map(({ code, ...tally }) => [code, tally])),
    drawn: manifest.draw.drawn.map(({ code }) => code),
    checks: new Map(manifest.checks.map((check) => [check.code, resultOf(check)])),
    statements: new Set(manifest.statements.filter(({ accepted }) => accepted).map(({ code }) => code)),
    evidence: new Set(
      manifest.evidence.filter(({ confirmed }) => confirmed).map(({ code, item }) => evidenceKey(code, item)),
    ),
    adjustments: manifest.adjustments.map(({ code, rule, cases, approved }) => ({
      code,
      rule,
      count: cases,
      approved,
    })),
    previous: manifest.previous,
  };
}

/** Whether the scores in the manifest are those that its facts give, to the byte of `scores.json`. */
export function isConsistent(manifest: MonthManifest): boolean {
  return writeScoresDocument(scoreMonth(figuresOfManifest(manifest))) === writeScoresDocument(manifest.scores);
}

/** The counts of I5 from the rows themselves; rows of another month are in none of them. */
function resultOf({ answered, rows }: ManifestCheck): SpotCheckResult {
  const count = (wanted: string): number => rows.filter(([, outcome]) => outcome === wanted).length;
  return {
    answered,
    matched: count('matched'),
    concealed: count('concealed'),
    exempt: count('exempt'),
    notYetDue: count('not-yet-due'),
  };
}
