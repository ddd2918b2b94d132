import { join } from 'node:path';
import type { Alignment } from './align-rows';
import { EXPORT_FILES, splitSealedRow, type SealedRow } from './export-format';
import { finding, type Finding } from './findings';
import { readLines } from './line-reader';
import { endingFindings } from './load-stored-hashes';
import type { RowScan } from './scan-rows';
import { isSealable, payloadDigest } from './sealed-payload';

/** How the payloads kept apart agree with the digests in the log. */
export interface SealCheck {
  readonly findings: readonly Finding[];
  /** Payloads that are there and agree. */
  readonly agreeing: number;
  /** Digests whose payload is not in the export: erased lawfully, or not handed over. The tree cannot tell. */
  readonly absent: number;
}

const file = EXPORT_FILES.sealed;

/**
 * Recomputes the digest of every payload in `sealed.jsonl` and compares it with the one in the log. Seals of altered rows are left out: the
 * row is the finding.
 */
export async function checkSeals(dir: string, rows: RowScan, alignment: Alignment): Promise<SealCheck> {
  const findings: Finding[] = [];
  const counts = { agreeing: 0, 'row-altered': 0, 'sealed-altered': 0, 'sealed-orphan': 0, 'sealed-malformed': 0 };
  const judge = judgeOf(rows, alignment);
  let line = 0;
  const ending = await readLines(join(dir, file), (block, start, end) => {
    line += 1;
    const sealed = splitSealedRow(block.subarray(start, end));
    const verdict = sealed ? judge(sealed) : 'sealed-malformed';
    counts[verdict] += 1;
    if (verdict === 'agreeing' || verdict === 'row-altered') return;
    findings.push(finding(verdict, sealed ? { file, index: sealed.index, line } : { file, line }));
  });
  const { agreeing } = counts;
  const absent = rows.seals.size - agreeing - counts['sealed-altered'];
  return { findings: [...findings, ...endingFindings(file, ending)], agreeing, absent };
}

type Verdict = 'agreeing' | 'row-altered' | 'sealed-altered' | 'sealed-orphan' | 'sealed-malformed';

/** Judges payloads one after another; of two for one entry the second is an orphan. */
function judgeOf(rows: RowScan, alignment: Alignment): (sealed: SealedRow) => Verdict {
  const seen = new Set<number>();
  return ({ index, payload, salt }) => {
    const row = alignment.rowOf(index);
    const logged = rows.seals.get(row);
    const isFirst = !seen.has(index);
    const agrees = logged === payloadDigest(payload, salt);
    if (!agrees && !isSealable(payload)) return 'sealed-malformed';
    seen.add(index);
    if (row < 0 && isFirst) return 'row-altered';
    if (!isFirst || logged === undefined) return 'sealed-orphan';
    return agrees ? 'agreeing' : 'sealed-altered';
  };
}
