import { readFileSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DomainError } from '@app/kernel';
import { openCheckpoint, type Checkpoint } from './checkpoint';
import { EXPORT_FILES } from './export-format';
import { finding, type Finding } from './findings';
import { sameBytes } from './merkle-hash';
import { decodeUtf8 } from './note-encoding';
import { parseVerifierKey, type NoteVerifier } from './note-keys';

/** A size and root known from outside the export, such as those printed in a bulletin. */
export interface Anchor {
  readonly size: number;
  readonly root: Uint8Array;
}

/** A tree that is believed: the log signed it, or the examiner brought it along. */
export interface TrustedPoint extends Anchor {
  /** The file it was read from, or the words for an anchor. */
  readonly source: string;
}

/** The believed trees and what was wrong with those that are not believed. */
export interface TrustedPoints {
  /** The log's name, once a key could be read. */
  readonly origin: string | null;
  /** The newest signed checkpoint, wherever it stood, or else the newest anchor; null when nothing can be believed. */
  readonly newest: TrustedPoint | null;
  /** By size; of one size, what the log signed comes first, and two may contradict each other. */
  readonly points: readonly TrustedPoint[];
  readonly findings: readonly Finding[];
}

const ANCHOR = '已公布的检查点';

/** Reads keys and checkpoints. `pinnedKey` is the key the examiner trusts; without it the export's own is used, which proves less. */
export async function loadTrustedPoints(
  dir: string,
  pinnedKey: NoteVerifier | null,
  anchors: readonly Anchor[],
): Promise<TrustedPoints> {
  const keys = await loadKeys(dir, pinnedKey);
  const signed = keys.log ? await loadCheckpoints(dir, keys.log, keys.witnesses) : { points: [], findings: [] };
  const published = anchors.map((anchor) => ({ ...anchor, source: ANCHOR }));
  const newest = largest(signed.points) ?? largest(published);
  const points = [...signed.points, ...published].sort((a, b) => a.size - b.size);
  const late = newest ? [...rolledBack(signed.points, newest), ...behindAnchors(published, newest)] : [];
  const findings = [...keys.findings, ...signed.findings, ...late];
  return { origin: keys.log?.name ?? null, newest, points, findings };
}

/** One point for each size, and those that contradict it. */
export interface SeparatedPoints {
  readonly main: readonly TrustedPoint[];
  readonly rivals: readonly TrustedPoint[];
}

/** Of two roots for one size the first goes on: it is the current checkpoint's, if that is among them. The other's log has forked. */
export function separatePoints(points: readonly TrustedPoint[]): SeparatedPoints {
  const main: TrustedPoint[] = [];
  const rivals: TrustedPoint[] = [];
  for (const point of points) {
    const last = main.at(-1);
    if (last?.size !== point.size) main.push(point);
    else if (!sameBytes(last.root, point.root)) rivals.push(point);
  }
  return { main, rivals };
}

interface LoadedKeys {
  readonly log: NoteVerifier | null;
  readonly witnesses: readonly NoteVerifier[];
  readonly findings: readonly Finding[];
}

async function loadKeys(dir: string, pinned: NoteVerifier | null): Promise<LoadedKeys> {
  const file = EXPORT_FILES.verifierKey;
  const bytes = await readFile(join(dir, file)).catch(() => null);
  if (bytes === null) return { log: pinned, witnesses: [], findings: [finding('file-unreadable', { file })] };
  const lines = (decodeUtf8(bytes) ?? '').split('\n');
  const [first, ...others] = lines.slice(0, -1).map(findVerifierKey);
  const isRead = lines.at(-1) === '' && first && others.every((key) => key !== null);
  if (!isRead) return { log: pinned, witnesses: [], findings: [finding('key-invalid', { file })] };
  const witnesses = others.filter((key) => key !== null);
  const isPinned = pinned === null || (pinned.name === first.name && pinned.id === first.id);
  return { log: pinned ?? first, witnesses, findings: isPinned ? [] : [finding('key-mismatch', { file })] };
}

function findVerifierKey(text: string): NoteVerifier | null {
  try {
    return parseVerifierKey(text);
  } catch {
    return null;
  }
}

interface LoadedCheckpoints {
  readonly points: readonly TrustedPoint[];
  readonly findings: readonly Finding[];
}

async function loadCheckpoints(
  dir: string,
  log: NoteVerifier,
  witnesses: readonly NoteVerifier[],
): Promise<LoadedCheckpoints> {
  const names = (await readdir(join(dir, EXPORT_FILES.checkpoints)).catch(() => [])).sort();
  const files = [EXPORT_FILES.checkpoint, ...names.map((name) => `${EXPORT_FILES.checkpoints}/${name}`)];
  const points: TrustedPoint[] = [];
  const findings: Finding[] = [];
  for (const file of files) {
    const note = findNote(join(dir, file));
    const opened = note && findCheckpoint(note, log, witnesses);
    const isNamed = file === EXPORT_FILES.checkpoint || sizeNamed(file) === String(opened?.size);
    if (opened && isNamed) points.push({ size: opened.size, root: opened.root, source: file });
    else findings.push(finding('checkpoint-invalid', { file }));
  }
  return { points, findings };
}

/** Not awaited: there is a file for each checkpoint, and waiting for one takes ten times as long as reading it. */
function findNote(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

/** The size in a name such as `checkpoints/1024`, or `checkpoints/1024.1` when a log signed two of that size. */
function sizeNamed(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.[1-9][0-9]*$/, '');
}

function findCheckpoint(note: Uint8Array, log: NoteVerifier, witnesses: readonly NoteVerifier[]): Checkpoint | null {
  try {
    return openCheckpoint(note, log, witnesses);
  } catch (error) {
    if (error instanceof DomainError) return null;
    throw error;
  }
}

function largest(points: readonly TrustedPoint[]): TrustedPoint | null {
  return points.reduce<TrustedPoint | null>((top, point) => (top && top.size >= point.size ? top : point), null);
}

function rolledBack(signed: readonly TrustedPoint[], newest: TrustedPoint): Finding[] {
  const file = EXPORT_FILES.checkpoint;
  return signed
    .filter(({ source, size }) => source === file && size < newest.size)
    .map(({ size }) => finding('checkpoint-rolled-back', { file, from: size, to: newest.size }));
}

function behindAnchors(published: readonly TrustedPoint[], newest: TrustedPoint): Finding[] {
  const place = { file: EXPORT_FILES.checkpoint, from: newest.size };
  return published
    .filter(({ size }) => size > newest.size)
    .map(({ size }) => finding('behind-anchor', { ...place, to: size }));
}
