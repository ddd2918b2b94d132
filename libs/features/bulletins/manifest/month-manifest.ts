import { createHash } from 'node:crypto';
import { canonicalBytes } from '@app/audit-log';
import type { PreviousMonth } from '@app/features/months';
import type { Outcome, RulingSubject, Verdict } from '@app/features/spot-checks';
import type { Scheme, ScoresDocument, Tally, Unit } from '@app/rules';
import type { Narrative } from '../narrative';

/** One file the month was worked from. */
export interface ManifestInput {
  readonly no: number;
  readonly path: string;
  readonly role: string;
  readonly format: string;
  /** Whose ledger it is; empty for platform files. */
  readonly unit: string;
  readonly sha256: string | null;
  readonly rows: number | null;
}

/** The spot check of one drawn unit. Rows: line of the ledger, outcome, number of the platform record that answers for it. */
export interface ManifestCheck {
  readonly code: string;
  readonly answered: boolean;
  readonly rows: readonly (readonly [line: number, outcome: Outcome, record: number | null])[];
  /** Near matches that were proposed: line, record, nearness from 0 to 100. A row counts as matched only where its outcome says so. */
  readonly proposals: readonly (readonly [line: number, record: number, score: number])[];
  /** In the order of the lines. */
  readonly rulings: readonly ManifestRuling[];
}

/**
 * What a reviewer has ruled on one row, as it holds. The rows bear its outcome already. Its reason stays with the desk: it may name
 * people.
 */
export interface ManifestRuling {
  readonly line: number;
  readonly subject: RulingSubject;
  readonly verdict: Verdict;
  /** The record a near match speaks of. */
  readonly record: number | null;
  readonly actor: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** A decided matter of the month, with who decided what: evidence, adjustment, objection, spot-check task, letters, redraw. */
export interface ManifestMatter {
  readonly process: string;
  readonly subject: string;
  readonly unit: string | null;
  readonly state: string;
  readonly acts: readonly {
    readonly action: string;
    readonly actor: string;
    readonly role: string;
    readonly delegatedBy: string | null;
    /** ISO 8601, UTC. */
    readonly at: string;
  }[];
}

/**
 * Everything a month's figures come from, frozen when its bulletin is submitted (DESIGN "Freeze, then sign"). It alone suffices to
 * compute every figure again: `figuresOfManifest`. No name of a person stands in it; accounts are numbers.
 */
export interface MonthManifest {
  readonly layout: 1;
  readonly month: string;
  readonly cutOff: string;
  readonly issueDate: string;
  /** With the month's own parameters applied. */
  readonly scheme: Scheme;
  readonly parameters: Readonly<Record<string, string | boolean>>;
  /** In roster order. */
  readonly roster: readonly Unit[];
  readonly draw: {
    /** Null where a list of units was given. */
    readonly seed: string | null;
    readonly drawn: readonly { readonly code: string; readonly area: string; readonly place: number }[];
  };
  /** What earlier bulletins say that this month needs. */
  readonly previous: PreviousMonth | null;
  readonly inputs: readonly ManifestInput[];
  readonly tallies: readonly ({ readonly code: string } & Tally)[];
  readonly checks: readonly ManifestCheck[];
  readonly statements: readonly { readonly code: string; readonly accepted: boolean }[];
  readonly evidence: readonly { readonly code: string; readonly item: string; readonly confirmed: boolean }[];
  readonly adjustments: readonly {
    readonly ordinal: number;
    readonly code: string;
    readonly rule: string;
    readonly cases: number;
    readonly approved: boolean;
  }[];
  readonly matters: readonly ManifestMatter[];
  readonly scores: ScoresDocument;
  readonly narrative: Narrative;
  /** What it corrects, by the manifest signed then; null for a month's first bulletin. */
  readonly corrects: { readonly bulletin: string; readonly manifestSha256: string; readonly reason: string } | null;
}

/** The manifest as it is kept and signed: canonical JSON (RFC 8785) and its SHA-256, lower-case hex. */
export function sealManifest(manifest: MonthManifest): { readonly text: string; readonly sha256: string } {
  const text = Buffer.from(canonicalBytes(manifest)).toString('utf8');
  return { text, sha256: digestOf(text) };
}

/** Reads a kept manifest. The text must be what `sealManifest` wrote: compare the digest first. */
export function parseManifest(text: string): MonthManifest {
  const manifest: MonthManifest = JSON.parse(text);
  return manifest;
}

/** SHA-256 of a text in UTF-8, lower-case hex. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
