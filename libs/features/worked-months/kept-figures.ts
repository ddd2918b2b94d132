import { createHash } from 'node:crypto';
import type { SourceFile } from '@app/features/months';
import { getScheme, type MonthFigures, withParameters } from '@app/rules';

/** A month's figures as plain JSON values: maps and sets as lists in the order of their keys. */
interface FiguresDocument extends Pick<MonthFigures, 'month' | 'roster' | 'drawn' | 'adjustments' | 'previous'> {
  readonly scheme: string;
  readonly parameters: Readonly<Record<string, string | boolean>>;
  readonly tallies: readonly (readonly [string, KeptTally])[];
  readonly checks: readonly (readonly [string, KeptCheck])[];
  readonly statements: readonly string[];
  readonly evidence: readonly string[];
}

type Values<M> = M extends ReadonlyMap<string, infer Value> ? Value : never;
type KeptTally = Values<MonthFigures['tallies']>;
type KeptCheck = Values<MonthFigures['checks']>;

/** The figures as text: equal for equal figures, whatever order the database gave them in. */
export function writeFigures(figures: MonthFigures, parameters: FiguresDocument['parameters']): string {
  const document: FiguresDocument = {
    scheme: figures.scheme.id,
    parameters: Object.fromEntries(sortedEntries(Object.entries(parameters))),
    month: figures.month,
    roster: figures.roster.map(({ code, name, group, parent, remit }) => ({ code, name, group, parent, remit })),
    tallies: sortedEntries([...figures.tallies]).map(([code, tally]) => [code, plainTally(tally)]),
    drawn: [...figures.drawn].sort(),
    checks: sortedEntries([...figures.checks]).map(([code, check]) => [code, plainCheck(check)]),
    statements: [...figures.statements].sort(),
    evidence: [...figures.evidence].sort(),
    adjustments: figures.adjustments,
    previous: plainPrevious(figures.previous),
  };
  return JSON.stringify(document);
}

/** The figures that `writeFigures` wrote. */
export function readFigures(text: string): MonthFigures {
  const document: FiguresDocument = JSON.parse(text);
  return {
    ...document,
    scheme: withParameters(getScheme(document.scheme), document.parameters),
    tallies: new Map(document.tallies),
    checks: new Map(document.checks),
    statements: new Set(document.statements),
    evidence: new Set(document.evidence),
  };
}

/** An input file, as far as the digest names it. */
export type InputFile = Pick<SourceFile, 'fileNo' | 'role' | 'unitCode' | 'sha256' | 'rowCount'>;

/** What a month is scored from, as one SHA-256 in hex: the figures, and the files that records and ledgers were read from. */
export function inputsDigest(figures: string, files: readonly InputFile[]): string {
  const read = [...files]
    .sort((a, b) => a.fileNo - b.fileNo)
    .map(({ fileNo, role, unitCode, sha256, rowCount }) => [fileNo, role, unitCode, sha256, rowCount]);
  return createHash('sha256').update(figures, 'utf8').update('\n').update(JSON.stringify(read), 'utf8').digest('hex');
}

/** Who was drawn earlier is for the draw, not for the scores. */
function plainPrevious(previous: MonthFigures['previous']): MonthFigures['previous'] {
  return previous === null ? null : { month: previous.month, bottomThree: previous.bottomThree };
}

function plainTally({ permit, penalty, compliant, late }: KeptTally): KeptTally {
  return { permit, penalty, compliant, late };
}

function plainCheck({ answered, matched, concealed, exempt, notYetDue }: KeptCheck): KeptCheck {
  return { answered, matched, concealed, exempt, notYetDue };
}

function sortedEntries<Value>(entries: readonly (readonly [string, Value])[]): (readonly [string, Value])[] {
  return [...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}
