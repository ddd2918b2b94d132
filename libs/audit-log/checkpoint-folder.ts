import { mkdir, open, readFile, readdir, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isRecord } from './audit-entry';
import { openCheckpoint, type SignedCheckpoint } from './checkpoint';
import type { NoteVerifier } from './note-keys';

/** A checkpoint of the list, with the note it was signed in. */
export interface ListedCheckpoint extends SignedCheckpoint {
  /** The signed note, verbatim. */
  readonly text: string;
}

const LIST = /^[0-9]{4}-[0-9]{2}\.jsonl$/;
const NEWEST = 'checkpoint';

/** The newest checkpoint is among the last so many bytes of a list: a line has some 300. */
const TAIL = 1 << 16;

/**
 * The signed checkpoints of one log, kept outside its database so that a database set back to an older state is found out. One list a
 * month (`2021-09.jsonl`, one note a line), only ever appended to and synced; beside it `checkpoint`, the newest note, to be copied and
 * served. Several processes may append: a checkpoint listed twice, or after a larger one, does no harm.
 */
export class CheckpointFolder {
  /** The notes read last whose signatures held. The newest are asked for all the time, and a signature costs more than reading the list. */
  private known: ReadonlyMap<string, ListedCheckpoint> = new Map();

  constructor(
    private readonly dir: string,
    private readonly log: NoteVerifier,
  ) {}

  /**
   * The largest checkpoint of the newest list, or null when nothing was ever listed. A line cut off by a loss of power counts as not
   * written. Throws as `openCheckpoint` does when a whole line is not a checkpoint of this log: somebody has been at it.
   */
  async newest(): Promise<ListedCheckpoint | null> {
    for (const name of (await this.lists()).reverse()) {
      const listed = this.opened(await readTail(join(this.dir, name)));
      if (listed.length === 0) continue;
      this.known = new Map(listed.map((one) => [one.text, one]));
      return largest(listed);
    }
    return null;
  }

  /** Every checkpoint ever listed, in the order of the lists. Throws as `newest` does. */
  async all(): Promise<readonly ListedCheckpoint[]> {
    const listed: ListedCheckpoint[] = [];
    for (const name of await this.lists()) listed.push(...this.opened(await readFile(join(this.dir, name), 'utf8')));
    return listed;
  }

  /** Adds signed notes to the list of the month `at`; durable when it fulfils. Throws as `openCheckpoint` does for any other note. */
  async append(notes: readonly string[], at: Date): Promise<void> {
    const added = notes.map((text) => ({ ...openCheckpoint(text, this.log), text }));
    const before = await this.newest();
    const newest = largest(added);
    if (newest === null) return;
    await makeFolder(this.dir);
    await appendLines(join(this.dir, `${at.toISOString().slice(0, 7)}.jsonl`), notes);
    if (before === null || before.size < newest.size) await replaceFile(join(this.dir, NEWEST), newest.text);
    await syncFolder(this.dir);
  }

  private opened(text: string): ListedCheckpoint[] {
    return noteLines(text).map((note) => this.known.get(note) ?? { ...openCheckpoint(note, this.log), text: note });
  }

  private async lists(): Promise<string[]> {
    const names = await readdir(this.dir).catch(orIfAbsent([]));
    return names.filter((name) => LIST.test(name)).sort();
  }
}

function largest(listed: readonly ListedCheckpoint[]): ListedCheckpoint | null {
  return listed.reduce<ListedCheckpoint | null>((top, one) => (top && top.size >= one.size ? top : one), null);
}

/** The notes of all lines that were written to their end; a piece of a line is no JSON. */
function noteLines(text: string): string[] {
  return text.split('\n').flatMap((line) => {
    const value = jsonOrNull(line);
    return isRecord(value) && typeof value['note'] === 'string' ? [value['note']] : [];
  });
}

function jsonOrNull(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

async function readTail(path: string): Promise<string> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const length = Math.min(TAIL, size);
    const { buffer } = await file.read(Buffer.alloc(length), 0, length, size - length);
    return buffer.toString('utf8');
  } finally {
    await file.close();
  }
}

/** One write, so that lines of two processes do not mix. It begins with a newline, which closes what a loss of power may have cut. */
async function appendLines(path: string, notes: readonly string[]): Promise<void> {
  const file = await open(path, 'a');
  try {
    await file.appendFile(notes.map((note) => `\n${JSON.stringify({ note })}`).join('') + '\n');
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Replaces a file so that a reader finds the old or the new one whole. */
async function replaceFile(path: string, text: string): Promise<void> {
  const draft = `${path}.new`;
  const file = await open(draft, 'w');
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(draft, path);
}

async function makeFolder(path: string): Promise<void> {
  const first = await mkdir(path, { recursive: true });
  if (first !== undefined) await syncFolder(dirname(first));
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  await folder.sync().finally(() => folder.close());
}

function orIfAbsent<T>(fallback: T): (error: unknown) => T {
  return (error) => {
    if (isRecord(error) && error['code'] === 'ENOENT') return fallback;
    throw error;
  };
}
