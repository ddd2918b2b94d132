import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { BufferedFile } from './buffered-file';
import { NoteMalformed } from './audit-log.errors';
import { parseCheckpoint } from './checkpoint';
import { CompactRange } from './compact-range';
import { EXPORT_FILES, formatSealedRow, formatTreeState } from './export-format';
import { parseNote } from './signed-note';

/** An entry as its row stands in the database now. */
export interface ExportedEntry {
  /** Its leaf index. */
  readonly index: number;
  readonly bytes: Uint8Array;
  /** Payload and salt, while they have not been erased. */
  readonly sealed?: { readonly payload: unknown; readonly salt: Uint8Array };
}

/** What an export is made from. Rows and leaf hashes are read apart, so that a difference between them comes to light when it is verified. */
export interface AuditExportSource {
  /** In leaf order. */
  readonly entries: AsyncIterable<ExportedEntry> | Iterable<ExportedEntry>;
  /** The stored leaf hashes, in leaf order. */
  readonly leafHashes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
  /** Signed checkpoints, verbatim; the largest one becomes `checkpoint`. At least one. */
  readonly checkpoints: readonly string[];
  /** The log's verifier key first, then those of its witnesses. */
  readonly verifierKeys: readonly string[];
}

/** What was written. */
export interface WrittenExport {
  readonly entries: number;
  readonly leaves: number;
  readonly sealed: number;
}

const NEWLINE = Buffer.from('\n');

/**
 * Writes an export into the new folder `dir`, streaming: memory does not grow with the log. It copies what it is given and judges nothing:
 * a damaged log must be exportable, for the export is what is examined. Throws `NoteMalformed` or `CheckpointMalformed` when a
 * checkpoint cannot be read at all, and the file system's error when `dir` already holds an export.
 */
export async function writeAuditExport(dir: string, source: AuditExportSource): Promise<WrittenExport> {
  const checkpoints = readCheckpoints(source.checkpoints);
  await mkdir(join(dir, EXPORT_FILES.checkpoints), { recursive: true });
  await writeAll(join(dir, EXPORT_FILES.verifierKey), source.verifierKeys.map((key) => `${key}\n`).join(''));
  for (const { name, note } of checkpoints.files) await writeAll(join(dir, name), note);
  const leaves = await writeLeaves(dir, source.leafHashes, checkpoints.sizes);
  return { leaves, ...(await writeEntries(dir, source.entries)) };
}

interface CheckpointFiles {
  readonly sizes: ReadonlySet<number>;
  readonly files: readonly { readonly name: string; readonly note: string }[];
}

/** One file a checkpoint. Two of one size are evidence of a fork: the second is `<size>.1`, and so on. */
function readCheckpoints(notes: readonly string[]): CheckpointFiles {
  const sized = [...new Set(notes)].map((note) => ({ note, size: parseCheckpoint(parseNote(note).text).size }));
  const [newest] = [...sized].sort((a, b) => b.size - a.size);
  if (newest === undefined) throw new NoteMalformed();
  const files: { name: string; note: string }[] = [{ name: EXPORT_FILES.checkpoint, note: newest.note }];
  const seen = new Map<number, number>();
  for (const { note, size } of sized) {
    const before = seen.get(size) ?? 0;
    files.push({ name: `${EXPORT_FILES.checkpoints}/${size}${before > 0 ? `.${before}` : ''}`, note });
    seen.set(size, before + 1);
  }
  return { sizes: new Set(seen.keys()), files };
}

async function writeLeaves(
  dir: string,
  hashes: AuditExportSource['leafHashes'],
  sizes: ReadonlySet<number>,
): Promise<number> {
  const range = CompactRange.empty();
  const paths = [EXPORT_FILES.leaves, EXPORT_FILES.treeStates].map((name) => join(dir, name));
  await withFiles(paths, async (leaves, states) => {
    const noteState = async () => {
      if (sizes.has(range.size)) await states.write(formatTreeState(range), NEWLINE);
    };
    await noteState();
    for await (const hash of hashes) {
      await leaves.write(hash);
      range.append(hash);
      await noteState();
    }
  });
  return range.size;
}

async function writeEntries(
  dir: string,
  entries: AuditExportSource['entries'],
): Promise<{ entries: number; sealed: number }> {
  const written = { entries: 0, sealed: 0 };
  const paths = [EXPORT_FILES.entries, EXPORT_FILES.sealed].map((name) => join(dir, name));
  await withFiles(paths, async (rows, sealedRows) => {
    for await (const { index, bytes, sealed } of entries) {
      await rows.write(bytes, NEWLINE);
      written.entries += 1;
      if (sealed === undefined) continue;
      await sealedRows.write(formatSealedRow({ index, ...sealed }), NEWLINE);
      written.sealed += 1;
    }
  });
  return written;
}

async function writeAll(path: string, text: string): Promise<void> {
  await withFiles([path], (file) => file.write(Buffer.from(text)));
}

/** Opens new files, and closes them durably once `work` is done, or just closes them when it fails. */
async function withFiles(paths: readonly string[], work: (...files: BufferedFile[]) => Promise<void>): Promise<void> {
  const files: BufferedFile[] = [];
  try {
    for (const path of paths) files.push(await BufferedFile.create(path));
    await work(...files);
  } catch (error) {
    for (const file of files) await file.abandon();
    throw error;
  }
  for (const file of files) await file.close();
}
