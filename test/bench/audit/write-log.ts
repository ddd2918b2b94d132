import { createHash } from 'node:crypto';
import {
  CompactRange,
  entryBytes,
  type ExportedEntry,
  leafHash,
  noteSigner,
  sealPayload,
  signCheckpoint,
  writeAuditExport,
} from '@app/audit-log';

/** The key of the logs made here. */
export const SIGNER = noteSigner('yuncheng.example/bench', Buffer.alloc(32, 9));

export interface LogToWrite {
  readonly folder: string;
  readonly entries: number;
  /** Each so manieth entry seals a payload; 0 for none. */
  readonly sealedEach: number;
}

/** As many as the sequencer places in one round. */
const ENTRIES_A_CHECKPOINT = 500;

/** Writes the export of a log of so many entries, as the office's are, with a checkpoint for every 500. */
export async function writeLog({ folder, entries, sealedEach }: LogToWrite): Promise<void> {
  const leafHashes: Uint8Array[] = [];
  const checkpoints: string[] = [];
  const range = CompactRange.empty();
  for (let nth = 0; nth < entries; nth++) {
    const hash = leafHash(entryAt(nth, sealedEach).bytes);
    leafHashes.push(hash);
    range.append(hash);
    if (range.size % ENTRIES_A_CHECKPOINT > 0 && range.size < entries) continue;
    checkpoints.push(signCheckpoint({ origin: SIGNER.name, size: range.size, root: range.root() }, SIGNER));
  }
  const rows = (function* () {
    for (let nth = 0; nth < entries; nth++) yield entryAt(nth, sealedEach);
  })();
  await writeAuditExport(folder, { entries: rows, leafHashes, checkpoints, verifierKeys: [SIGNER.verifierKey] });
}

function entryAt(index: number, sealedEach: number): ExportedEntry {
  const isSealed = sealedEach > 0 && index % sealedEach === 0;
  const sealed = isSealed
    ? { payload: { before: `张三${index}`, after: '李四' }, salt: digest(`salt ${index}`) }
    : null;
  const bytes = entryBytes({
    v: 2,
    log: SIGNER.name,
    at: new Date(Date.UTC(2021, 8, 1) + index * 1000).toISOString(),
    actor: `01FJ8Z6V0Q3M7K2N5R4T9W1X${String(index % 47).padStart(2, '0')}`,
    role: index % 3 === 0 ? 'unit-officer' : 'reviewer',
    action: index % 2 === 0 ? 'spot-check-task.answered' : 'ruling.made',
    subject: `spot-check-task/${digest(String(index)).toString('hex', 0, 13)}`,
    month: '2021-08',
    unit: String(140_800 + (index % 47)),
    outcome: 'done',
    facts: { rows: index % 977, version: 1 + (index % 5) },
    requestId: digest(`request ${index}`).toString('hex', 0, 13),
    ...(sealed === null ? {} : { sealed: sealPayload(sealed.payload, sealed.salt) }),
  });
  return sealed === null ? { index, bytes } : { index, bytes, sealed };
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
