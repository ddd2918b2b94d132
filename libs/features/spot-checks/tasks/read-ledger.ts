import { inStore, type MonthContext, type SourceFile, SourceFiles } from '@app/features/months';
import { FirstProblems, type InputProblem, readLedgerRows } from '@app/intake';
import type { FileStore } from '@app/kernel';
import type { LedgerStanding } from '../ledger-row.entity';
import { standingOf } from '../ledger-standing';

/** A ledger in the store. */
export interface StoredLedger {
  readonly sha256: string;
  readonly size: number;
  readonly format: 'csv' | 'xlsx';
  /** As its sender named it. */
  readonly name: string;
}

/** What a ledger says, before anything rests on it. */
export interface LedgerSummary {
  readonly rows: number;
  /** Of the rows that could be read; nothing is settled by it. */
  readonly standings: Readonly<Record<LedgerStanding, number>>;
  /** The first ten thousand. */
  readonly problems: readonly InputProblem[];
  readonly problemCount: number;
}

/** Its officer waits for the answer; fifty thousand rows take a second. */
const MOST_SECONDS = 30;

/** Reads a handed-in ledger to its end and tells everything its unit must correct. Writes nothing. */
export async function readLedger(
  store: Pick<FileStore, 'open'>,
  ledger: StoredLedger,
  { scheme, assessment }: Pick<MonthContext, 'scheme' | 'assessment'>,
): Promise<LedgerSummary> {
  const { month, cutOff } = assessment;
  const standings = { 'other-month': 0, exempt: 0, due: 0, running: 0 };
  const problems = new FirstProblems();
  let rows = 0;
  const { source } = new SourceFiles(store).read(sourceOf(ledger), () => undefined);
  const reading = readLedgerRows(source, {
    onProblem: problems.onProblem,
    checkCodes: true,
    mostSeconds: MOST_SECONDS,
  });
  for await (const batch of reading) {
    rows += batch.length;
    for (const row of batch) standings[standingOf(row, { scheme, month, cutOff })] += 1;
  }
  if (rows === 0 && problems.count === 0) problems.onProblem(emptyLedger(ledger));
  return { rows, standings, problems: problems.kept, problemCount: problems.count };
}

/** An empty ledger is no answer: a unit that produced nothing says so with a stamped statement (RULES §3). */
function emptyLedger({ name }: StoredLedger): InputProblem {
  return { file: name, line: 1, column: '', value: '', reason: '台账没有数据行；本月确无数据的，请报送盖章的说明' };
}

function sourceOf({ sha256, size, format, name }: StoredLedger): SourceFile {
  return {
    assessmentId: 0,
    fileNo: 0,
    path: name,
    role: 'ledger',
    format,
    unitCode: '',
    location: inStore(sha256),
    byteCount: size,
    sha256,
    rowCount: null,
  };
}
