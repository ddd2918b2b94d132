import { join } from 'node:path';
import type { Alignment } from './align-rows';
import { EXPORT_FILES, parseSealedRow } from './export-format';
import { finding, type Finding } from './findings';
import { readLines } from './line-reader';
import { NO_HASH, type RowScan } from './scan-rows';
import { sealPayload } from './sealed-payload';

/** How the payloads kept apart agree with the digests in the log. */
export interface SealCheck {
  readonly findings: readonly Finding[];
  /** Payloads that are there and agree. */
  readonly agreeing: number;
  /** Digests whose payload is not in the export: erased lawfully, or not handed over. The tree cannot tell. */
  readonly absent: number;
}

interface SeenSeal {
  readonly line: number;
  readonly digest: string;
}

const file = EXPORT_FILES.sealed;

/** Recomputes the digest of every payload in `sealed.jsonl` and compares it with the one in the log. Seals of altered rows are left out: the row is the finding. */
export async function checkSeals(dir: string, rows: RowScan, alignment: Alignment): Promise<SealCheck> {
  const { seen, findings } = await readSeals(dir);
  let answered = 0;
  let agreeing = 0;
  for (const [index, { line, digest }] of seen) {
    const row = alignment.rowOf(index);
    if (row < 0) continue;
    const logged = row < rows.seals.count ? rows.seals.at(row) : NO_HASH;
    const isSealed = !NO_HASH.equals(logged);
    const isAgreeing = isSealed && logged.toString('hex') === digest;
    if (isSealed) answered += 1;
    if (isAgreeing) agreeing += 1;
    else findings.push(finding(isSealed ? 'sealed-altered' : 'sealed-orphan', { file, index, line }));
  }
  return { findings, agreeing, absent: rows.sealed - answered };
}

async function readSeals(dir: string): Promise<{ seen: Map<number, SeenSeal>; findings: Finding[] }> {
  const seen = new Map<number, SeenSeal>();
  const findings: Finding[] = [];
  let line = 0;
  const ending = await readLines(join(dir, file), (block, start, end) => {
    line += 1;
    const row = parseSealedRow(block.subarray(start, end));
    if (row === null) findings.push(finding('sealed-malformed', { file, line }));
    else if (seen.has(row.index)) findings.push(finding('sealed-orphan', { file, index: row.index, line }));
    else seen.set(row.index, { line, digest: sealPayload(row.payload, row.salt).digest });
  });
  if (ending === 'unreadable') findings.push(finding('file-unreadable', { file }));
  if (ending === 'cut') findings.push(finding('file-malformed', { file }));
  return { seen, findings };
}
