import { type AuditEntry, CompactRange, HASH_SIZE, parseEntry, type TreeNode } from '@app/audit-log';
import { type Row, streamRows } from '@app/database';
import type { DataSource } from 'typeorm';
import { AuditLogState } from './audit-log-state.entity';
import { AuditSubtree } from './audit-tree.entity';
import { ERASED, sealSubject } from './erase-sealed-payload';
import { logFinding, type LogFinding, type LogFindingKind, type LogFindingPlace } from './log-findings';
import { textOf } from './raw-rows';
import { isSealOf, readSeal } from './stored-seal';

/** What comparing the rows of a log with one another found. */
export interface RowExamination {
  readonly findings: readonly LogFinding[];
  readonly pending: number;
}

const LEAVES = `SELECT l.leaf_index AS leaf_index, l.entry_id AS entry_id, l.leaf_hash AS leaf_hash, e.entry AS entry,
    e.log AS log, e.at AS at, e.actor AS actor, e.role AS role, e.action AS action, e.subject AS subject,
    e.month AS month, e.unit AS unit, e.outcome AS outcome, s.entry_id AS sealed,
    s.salt AS salt, s.payload AS payload, x.entry_id AS erased
  FROM audit_leaf l LEFT JOIN audit_entry e ON e.id = l.entry_id
    LEFT JOIN audit_sealed s ON s.entry_id = l.entry_id LEFT JOIN audit_erasure x ON x.entry_id = l.entry_id
  WHERE l.log = ? AND l.leaf_index < ? ORDER BY l.leaf_index`;

// In one statement, because the sequencer may be at work.
const LEAVES_BEYOND = `SELECT l.leaf_index AS leaf_index, l.entry_id AS entry_id FROM audit_leaf l JOIN audit_log s ON s.log = l.log
  WHERE l.log = ? AND l.leaf_index >= s.size`;

const SEALS_WITHOUT_ENTRY = `SELECT s.entry_id AS entry_id FROM audit_sealed s
  LEFT JOIN audit_entry e ON e.id = s.entry_id WHERE e.id IS NULL`;

const UNFOUNDED_ERASURES = `SELECT x.entry_id AS entry_id, l.leaf_index AS leaf_index FROM audit_erasure x
  LEFT JOIN audit_leaf l ON l.entry_id = x.entry_id
  LEFT JOIN audit_entry e ON e.id = x.erased_by AND e.action = '${ERASED}'
    AND e.subject = CONCAT('${sealSubject('')}', x.entry_id)
  WHERE e.id IS NULL`;

const PENDING = `SELECT COUNT(*) AS number FROM audit_entry e LEFT JOIN audit_leaf l ON l.entry_id = e.id
  WHERE e.log = ? AND l.entry_id IS NULL`;

const NO_HASH = Buffer.alloc(HASH_SIZE);

/** Compares every row of a log with what the entries themselves say: search columns, places, payloads, stored tree. In bounded memory. */
export async function examineRows(dataSource: DataSource, log: string): Promise<RowExamination> {
  const state = await dataSource.manager.findOneBy(AuditLogState, { log });
  const examiner = new RowExaminer(await storedSubtrees(dataSource, log));
  for await (const row of streamRows(dataSource, LEAVES, [log, state?.size ?? 0])) examiner.examine(row);
  if (state !== null) examiner.finish(state);
  const [{ number }] = await dataSource.query(PENDING, [log]);
  const surplus = [
    ...(await found(dataSource, 'leaf-surplus', { sql: LEAVES_BEYOND, parameters: [log] })),
    ...(await found(dataSource, 'seal-surplus', { sql: SEALS_WITHOUT_ENTRY })),
    ...(await found(dataSource, 'erasure-unfounded', { sql: UNFOUNDED_ERASURES })),
  ];
  return { findings: [...examiner.findings, ...surplus], pending: Number(number) };
}

async function found(
  dataSource: DataSource,
  kind: LogFindingKind,
  { sql, parameters = [] }: { readonly sql: string; readonly parameters?: unknown[] },
): Promise<LogFinding[]> {
  const rows: Row[] = await dataSource.query(sql, parameters);
  return rows.map((row) => {
    const leafIndex = row['leaf_index'];
    const place = { entryId: textOf(row['entry_id']) };
    return logFinding(kind, typeof leafIndex === 'number' ? { ...place, leafIndex } : place);
  });
}

/** The stored hashes of subtrees by `level/index`; one for 256 leaves. */
async function storedSubtrees(dataSource: DataSource, log: string): Promise<Map<string, AuditSubtree>> {
  const rows = await dataSource.manager.findBy(AuditSubtree, { log });
  return new Map(rows.map((row) => [`${row.level}/${row.nodeIndex}`, row]));
}

/** Goes through the leaves of a log in their order. */
class RowExaminer {
  readonly findings: LogFinding[] = [];
  private readonly range = CompactRange.empty();

  constructor(private readonly subtrees: Map<string, AuditSubtree>) {}

  examine(row: Row): void {
    const leafIndex = Number(row['leaf_index']);
    this.skipTo(leafIndex);
    this.append(Buffer.from(textOf(row['leaf_hash']), 'hex'));
    const place = { leafIndex, entryId: textOf(row['entry_id']) };
    if (typeof row['entry'] !== 'string') return this.add('entry-missing', place);
    const entry = parseEntry(Buffer.from(row['entry'], 'utf8'));
    if (entry === null) return this.add('entry-unreadable', place);
    for (const column of alteredColumns(row, entry)) this.add('column-altered', { ...place, column });
    this.examineSeal(row, entry, place);
  }

  finish({ size, tree }: AuditLogState): void {
    this.skipTo(size);
    const range = this.range.toStored();
    const isSame = tree.size === size && range.size === size && tree.hashes.join() === range.hashes.join();
    if (!isSame) this.add('state-altered', {});
    // Those the leaves account for were taken off the list.
    for (const { level, nodeIndex } of this.subtrees.values()) this.add('subtree-altered', { level, nodeIndex });
  }

  private examineSeal(row: Row, { sealed }: AuditEntry, place: LogFindingPlace): void {
    const isKept = row['sealed'] !== null;
    const isErased = row['erased'] !== null;
    if (isKept && isErased) this.add('erasure-unfounded', place);
    if (sealed === undefined && isKept) this.add('seal-surplus', place);
    if (sealed === undefined || isErased) return;
    if (!isKept) this.add('seal-missing', place);
    else if (!isSealOf(sealed.digest, readSeal(row['salt'], row['payload']))) this.add('seal-altered', place);
  }

  private skipTo(leafIndex: number): void {
    while (this.range.size < leafIndex) {
      this.add('leaf-missing', { leafIndex: this.range.size });
      this.append(NO_HASH);
    }
  }

  private append(hash: Uint8Array): void {
    this.range.append(hash.length === HASH_SIZE ? hash : NO_HASH, (node, own) => {
      if (node.level > 0 && node.level % 8 === 0) this.compareSubtree(node, own);
    });
  }

  private compareSubtree({ level, index }: TreeNode, hash: Uint8Array): void {
    const key = `${level}/${index}`;
    const stored = this.subtrees.get(key);
    this.subtrees.delete(key);
    if (stored?.hash === Buffer.from(hash).toString('hex')) return;
    this.add('subtree-altered', { level, nodeIndex: index });
  }

  private add(kind: LogFindingKind, place: LogFindingPlace): void {
    this.findings.push(logFinding(kind, place));
  }
}

/** The search columns that do not repeat what the entry says. */
function alteredColumns(row: Row, entry: AuditEntry): string[] {
  const { log, at, actor, role, action, subject, month = null, unit = null, outcome = 'done', seq } = entry;
  const said = { log, at, actor, role, action, subject, month, unit, outcome };
  const stored = { ...row, at: instantOf(row['at']) };
  const altered = Object.entries(said).filter(([column, value]) => Object(stored)[column] !== value);
  const columns = altered.map(([column]) => column);
  // An entry of the first form knows no id.
  return typeof seq === 'string' && seq !== row['entry_id'] ? ['id', ...columns] : columns;
}

function instantOf(value: unknown): string {
  return `${textOf(value).replace(' ', 'T')}Z`;
}
