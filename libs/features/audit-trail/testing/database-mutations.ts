import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type AuditEntry,
  emptyLog,
  entryBytes,
  leafHash,
  type NoteSigner,
  parseEntry,
  sequence,
  signCheckpoint,
} from '@app/audit-log';
import type { DataSource } from 'typeorm';

/** Numbers that look random and are the same for the same seed. */
export interface Numbers {
  /** From 0 to below `bound`. */
  below(bound: number): number;
}

/** A log in a database that somebody has full power over, its key sometimes included. */
export interface Victim {
  readonly dataSource: DataSource;
  readonly log: string;
  readonly size: number;
  /** Sizes of its checkpoints. */
  readonly sizes: readonly number[];
  /** Places of entries that seal something. */
  readonly sealed: readonly number[];
  readonly signer: NoteSigner;
  /** Where its checkpoint lists are; a copy of its own. */
  readonly checkpoints: string;
}

/** What a mutation must be found as, and which places may be named for it: `from` ≤ place < `to`. */
export interface Trace {
  readonly kinds: readonly string[];
  /** Where exactly it struck, if it can be told. */
  readonly place?: number;
  readonly from: number;
  readonly to: number;
}

export type Mutation = (victim: Victim, numbers: Numbers) => Promise<Trace>;

interface LeafRow {
  readonly leaf_index: number;
  readonly entry_id: string;
  readonly leaf_hash: string;
  readonly entry: string;
}

const at = (kinds: readonly string[], place: number, width = 1): Trace => ({
  kinds,
  place,
  from: place,
  to: place + width,
});
/** Of something that has no place in the log. */
const nowhere = (kinds: readonly string[]): Trace => ({ kinds, from: 0, to: 0 });

const leavesOf = ({ dataSource, log }: Victim): Promise<LeafRow[]> =>
  dataSource.query(
    `SELECT l.leaf_index, l.entry_id, l.leaf_hash, e.entry FROM audit_leaf l JOIN audit_entry e ON e.id = l.entry_id
     WHERE l.log = ? ORDER BY l.leaf_index`,
    [log],
  );

async function anyLeaf(victim: Victim, numbers: Numbers): Promise<LeafRow> {
  const leaves = await leavesOf(victim);
  return leaves[numbers.below(leaves.length)]!;
}

async function twoLeaves(victim: Victim, numbers: Numbers): Promise<[LeafRow, LeafRow]> {
  const leaves = await leavesOf(victim);
  const first = numbers.below(leaves.length - 1);
  return [leaves[first]!, leaves[first + 1 + numbers.below(leaves.length - first - 1)]!];
}

async function sealedLeaf(victim: Victim, numbers: Numbers): Promise<LeafRow> {
  const leaves = await leavesOf(victim);
  return leaves[victim.sealed[numbers.below(victim.sealed.length)]!]!;
}

/** The places between the checkpoints around one. */
function stretch({ sizes }: Victim, place: number): { from: number; to: number } {
  const to = sizes.find((size) => size > place)!;
  return { from: sizes[sizes.indexOf(to) - 1] ?? 0, to };
}

const forged = (entry: string, change: Partial<AuditEntry>) =>
  Buffer.from(entryBytes({ ...parseEntry(Buffer.from(entry))!, ...change })).toString();

const saveEntry = ({ dataSource }: Victim, id: string, entry: string) =>
  dataSource.query('UPDATE audit_entry SET entry = ? WHERE id = ?', [entry, id]);

/** Writes leaves, tree and state anew from the entries as they are now, as a sequencer would have. */
async function rebuildTree(victim: Victim): Promise<void> {
  const { dataSource, log } = victim;
  const leaves = await leavesOf(victim);
  const { state, subtrees } = sequence(
    emptyLog(log),
    leaves.map(({ entry }) => Buffer.from(entry)),
  );
  for (const { leaf_index: place, entry } of leaves) {
    const hash = Buffer.from(leafHash(Buffer.from(entry))).toString('hex');
    await dataSource.query('UPDATE audit_leaf SET leaf_hash = ? WHERE log = ? AND leaf_index = ?', [hash, log, place]);
  }
  await dataSource.query('DELETE FROM audit_subtree WHERE log = ?', [log]);
  for (const { level, index, hash } of subtrees) {
    const row = [log, level, index, Buffer.from(hash).toString('hex')];
    await dataSource.query('INSERT INTO audit_subtree (log, level, node_index, hash) VALUES (?, ?, ?, ?)', row);
  }
  const set = [state.range.size, JSON.stringify(state.range), log];
  await dataSource.query('UPDATE audit_log SET size = ?, tree = ? WHERE log = ?', set);
}

async function cutAt(victim: Victim, size: number): Promise<void> {
  const { dataSource, log } = victim;
  const gone = (await leavesOf(victim)).slice(size).map(({ entry_id: id }) => id);
  await dataSource.query('DELETE FROM audit_leaf WHERE log = ? AND leaf_index >= ?', [log, size]);
  await dataSource.query('DELETE FROM audit_checkpoint WHERE log = ? AND size > ?', [log, size]);
  for (const id of gone) {
    await dataSource.query('DELETE FROM audit_entry WHERE id = ?', [id]);
    await dataSource.query('DELETE FROM audit_sealed WHERE entry_id = ?', [id]);
  }
  await rebuildTree(victim);
}

/** What the owner of the database, or somebody with a disk editor, can do to a log. */
export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'a bit of an entry': async (victim, numbers) => {
    const { leaf_index: place, entry_id: id, entry } = await anyLeaf(victim, numbers);
    const bytes = Buffer.from(entry);
    const ascii = [...bytes.keys()].filter((i) => bytes[i]! < 0x80);
    bytes[ascii[numbers.below(ascii.length)]!]! ^= 1 << numbers.below(5);
    await saveEntry(victim, id, bytes.toString());
    // A newline that comes of it makes two rows of one.
    return at(['entry-altered', 'entry-unreadable'], place, 2);
  },

  'an entry written anew, with its search columns': async (victim, numbers) => {
    const { leaf_index: place, entry_id: id, entry } = await anyLeaf(victim, numbers);
    const actor = `U-${1000 + numbers.below(1000)}`;
    await saveEntry(victim, id, forged(entry, { actor }));
    await victim.dataSource.query('UPDATE audit_entry SET actor = ? WHERE id = ?', [actor, id]);
    return at(['entry-altered'], place);
  },

  'a search column': async (victim, numbers) => {
    const { leaf_index: place, entry_id: id } = await anyLeaf(victim, numbers);
    const columns = ['actor', 'role', 'action', 'subject', 'month', 'unit'];
    const column = columns[numbers.below(columns.length)]!;
    await victim.dataSource.query(`UPDATE audit_entry SET ${column} = 'x' WHERE id = ?`, [id]);
    return at(['column-altered'], place);
  },

  'the time in a search column': async (victim, numbers) => {
    const { leaf_index: place, entry_id: id } = await anyLeaf(victim, numbers);
    await victim.dataSource.query('UPDATE audit_entry SET at = ? WHERE id = ?', [new Date(numbers.below(2 ** 31)), id]);
    return at(['column-altered'], place);
  },

  'an outcome in a search column': async (victim, numbers) => {
    const { leaf_index: place, entry_id: id, entry } = await anyLeaf(victim, numbers);
    const outcome = parseEntry(Buffer.from(entry))?.outcome === 'done' ? 'refused' : 'done';
    await victim.dataSource.query('UPDATE audit_entry SET outcome = ? WHERE id = ?', [outcome, id]);
    return at(['column-altered'], place);
  },

  'an entry removed': async (victim, numbers) => {
    const { leaf_index: place, entry_id: id } = await anyLeaf(victim, numbers);
    await victim.dataSource.query('DELETE FROM audit_entry WHERE id = ?', [id]);
    return at(['entry-missing'], place);
  },

  'an entry under another id': async (victim, numbers) => {
    const { leaf_index: place, entry_id: id } = await anyLeaf(victim, numbers);
    const other = `7${id.slice(1)}`;
    await victim.dataSource.query('UPDATE audit_entry SET id = ? WHERE id = ?', [other, id]);
    await victim.dataSource.query('UPDATE audit_leaf SET entry_id = ? WHERE entry_id = ?', [other, id]);
    await victim.dataSource.query('UPDATE audit_sealed SET entry_id = ? WHERE entry_id = ?', [other, id]);
    return at(['column-altered'], place);
  },

  'a place removed': async (victim, numbers) => {
    const { leaf_index: place } = await anyLeaf(victim, numbers);
    const where = [victim.log, place];
    await victim.dataSource.query('DELETE FROM audit_leaf WHERE log = ? AND leaf_index = ?', where);
    // Without the leaf no later tree can be built, so that the stretches behind it are named as unproven.
    return { kinds: ['leaf-missing'], place, from: stretch(victim, place).from, to: victim.size };
  },

  'a bit of a stored leaf hash': async (victim, numbers) => {
    const { leaf_index: place, leaf_hash: hash } = await anyLeaf(victim, numbers);
    const bytes = Buffer.from(hash, 'hex');
    bytes[numbers.below(32)]! ^= 1 << numbers.below(8);
    const set = [bytes.toString('hex'), victim.log, place];
    await victim.dataSource.query('UPDATE audit_leaf SET leaf_hash = ? WHERE log = ? AND leaf_index = ?', set);
    return at(['leaf-hash-altered'], place);
  },

  'two entries in each other’s place': async (victim, numbers) => {
    const [one, other] = await twoLeaves(victim, numbers);
    const put = (place: number, id: string) =>
      victim.dataSource.query('UPDATE audit_leaf SET entry_id = ? WHERE log = ? AND leaf_index = ?', [
        id,
        victim.log,
        place,
      ]);
    await put(one.leaf_index, 'x');
    await put(other.leaf_index, one.entry_id);
    await put(one.leaf_index, other.entry_id);
    return { kinds: ['entry-moved'], from: one.leaf_index, to: other.leaf_index + 1 };
  },

  'two entries’ content exchanged': async (victim, numbers) => {
    const [one, other] = await twoLeaves(victim, numbers);
    await saveEntry(victim, one.entry_id, other.entry);
    await saveEntry(victim, other.entry_id, one.entry);
    return { kinds: ['column-altered'], from: one.leaf_index, to: other.leaf_index + 1 };
  },

  'the tail cut, and the rest made to fit': async (victim, numbers) => {
    const size = 1 + numbers.below(victim.size - 1);
    await cutAt(victim, size);
    return { kinds: ['checkpoint-missing'], from: stretch(victim, size).from, to: victim.size + 1 };
  },

  'the database set back to a checkpoint': async (victim, numbers) => {
    const size = victim.sizes[numbers.below(victim.sizes.length - 1)]!;
    await cutAt(victim, size);
    return { kinds: ['checkpoint-missing'], from: size, to: victim.size + 1 };
  },

  'a fork without the key': async (victim, numbers) => {
    const { leaf_index: place, entry_id: id, entry } = await anyLeaf(victim, numbers);
    await saveEntry(victim, id, forged(entry, { reason: `forged ${numbers.below(1000)}` }));
    await rebuildTree(victim);
    return { kinds: ['range-altered'], from: stretch(victim, place).from, to: victim.size + 1 };
  },

  'a fork with the key': async (victim, numbers) => {
    const { dataSource, log, signer, sizes } = victim;
    const { leaf_index: place, entry_id: id, entry } = await anyLeaf(victim, numbers);
    await saveEntry(victim, id, forged(entry, { reason: `forged ${numbers.below(1000)}` }));
    await rebuildTree(victim);
    const entries = (await leavesOf(victim)).map((leaf) => Buffer.from(leaf.entry));
    for (const size of sizes.filter((one) => one > place)) {
      const note = signCheckpoint(sequence(emptyLog(log), entries.slice(0, size)).checkpoint, signer);
      await dataSource.query('UPDATE audit_checkpoint SET note = ? WHERE log = ? AND size = ?', [note, log, size]);
    }
    return { kinds: ['checkpoint-conflict', 'range-altered'], from: stretch(victim, place).from, to: victim.size + 1 };
  },

  'a place added past the sequencer': async (victim, numbers) => {
    const { entry, entry_id: id } = await anyLeaf(victim, numbers);
    const { dataSource, log, size } = victim;
    const other = `7${id.slice(1)}`;
    await dataSource.query(
      `INSERT INTO audit_entry (id, log, at, actor, role, action, subject, outcome, entry) SELECT ?, log, at, actor, role, action, subject, outcome, ? FROM audit_entry WHERE id = ?`,
      [other, entry, id],
    );
    const leaf = [log, size, other, 'ab'.repeat(32)];
    await dataSource.query('INSERT INTO audit_leaf (log, leaf_index, entry_id, leaf_hash) VALUES (?, ?, ?, ?)', leaf);
    return at(['leaf-surplus'], size);
  },

  'the salts of two payloads exchanged': async (victim, numbers) => {
    const one = await sealedLeaf(victim, numbers);
    const other = (await leavesOf(victim))[victim.sealed.find((place) => place !== one.leaf_index)!]!;
    const saltOf = async (id: string) =>
      (await victim.dataSource.query('SELECT salt FROM audit_sealed WHERE entry_id = ?', [id]))[0].salt;
    const salts = [await saltOf(one.entry_id), await saltOf(other.entry_id)];
    const put = (salt: string, id: string) =>
      victim.dataSource.query('UPDATE audit_sealed SET salt = ? WHERE entry_id = ?', [salt, id]);
    await put(salts[1], one.entry_id);
    await put(salts[0], other.entry_id);
    const places = [one.leaf_index, other.leaf_index].sort((a, b) => a - b);
    return { kinds: ['sealed-altered'], from: places[0]!, to: places[1]! + 1 };
  },

  'a payload': async (victim, numbers) => {
    const { leaf_index: place, entry_id: id } = await sealedLeaf(victim, numbers);
    const payload = JSON.stringify({ before: `李${numbers.below(1000)}` });
    await victim.dataSource.query('UPDATE audit_sealed SET payload = ? WHERE entry_id = ?', [payload, id]);
    return at(['sealed-altered'], place);
  },

  'a payload made unreadable': async (victim, numbers) => {
    const { leaf_index: place, entry_id: id } = await sealedLeaf(victim, numbers);
    await victim.dataSource.query(`UPDATE audit_sealed SET payload = '{"before":' WHERE entry_id = ?`, [id]);
    return at(['sealed-altered', 'seal-altered'], place);
  },

  'a payload removed without an erasure': async (victim, numbers) => {
    const { leaf_index: place, entry_id: id } = await sealedLeaf(victim, numbers);
    await victim.dataSource.query('DELETE FROM audit_sealed WHERE entry_id = ?', [id]);
    return at(['seal-missing'], place);
  },

  'a payload removed under an erasure nobody recorded': async (victim, numbers) => {
    const { leaf_index: place, entry_id: id } = await sealedLeaf(victim, numbers);
    const foreign = await anyLeaf(victim, numbers);
    const row = [id, foreign.entry_id];
    await victim.dataSource.query('INSERT INTO audit_erasure (entry_id, erased_by) VALUES (?, ?)', row);
    await victim.dataSource.query('DELETE FROM audit_sealed WHERE entry_id = ?', [id]);
    return at(['erasure-unfounded'], place);
  },

  'a payload nobody sealed': async (victim, numbers) => {
    const leaves = (await leavesOf(victim)).filter(({ leaf_index: place }) => !victim.sealed.includes(place));
    const { leaf_index: place, entry_id: id } = leaves[numbers.below(leaves.length)]!;
    const row = [id, 'ab'.repeat(32), '{}'];
    await victim.dataSource.query('INSERT INTO audit_sealed (entry_id, salt, payload) VALUES (?, ?, ?)', row);
    return at(['seal-surplus'], place);
  },

  'a stored subtree hash': async (victim) => {
    const set = ['ab'.repeat(32), victim.log];
    await victim.dataSource.query('UPDATE audit_subtree SET hash = ? WHERE log = ?', set);
    return nowhere(['subtree-altered']);
  },

  'a stored subtree removed or added': async ({ dataSource, log }, numbers) => {
    if (numbers.below(2) === 0) await dataSource.query('DELETE FROM audit_subtree WHERE log = ?', [log]);
    else {
      const row = [log, 8, 7, 'ab'.repeat(32)];
      await dataSource.query('INSERT INTO audit_subtree (log, level, node_index, hash) VALUES (?, ?, ?, ?)', row);
    }
    return nowhere(['subtree-altered']);
  },

  'a stored checkpoint': async ({ dataSource, log, sizes }, numbers) => {
    const size = sizes[numbers.below(sizes.length)]!;
    const [{ note }] = await dataSource.query('SELECT note FROM audit_checkpoint WHERE log = ? AND size = ?', [
      log,
      size,
    ]);
    const bytes = Buffer.from(note);
    const ascii = [...bytes.keys()].filter((i) => bytes[i]! < 0x80);
    bytes[ascii[numbers.below(ascii.length)]!]! ^= 1 << numbers.below(5);
    const set = [bytes.toString(), log, size];
    await dataSource.query('UPDATE audit_checkpoint SET note = ? WHERE log = ? AND size = ?', set);
    return { kinds: ['checkpoint-altered'], from: 0, to: size + 1 };
  },

  'a stored checkpoint removed': async ({ dataSource, log, sizes }, numbers) => {
    const size = sizes[numbers.below(sizes.length)]!;
    await dataSource.query('DELETE FROM audit_checkpoint WHERE log = ? AND size = ?', [log, size]);
    return nowhere(['checkpoint-missing']);
  },

  'the state': async ({ dataSource, log, size }, numbers) => {
    const less = 1 + numbers.below(size - 1);
    await dataSource.query('UPDATE audit_log SET size = ? WHERE log = ?', [less, log]);
    // What lies behind the state counts as added past the sequencer.
    return { kinds: ['state-altered'], from: less, to: size };
  },

  'the list of checkpoints outside': async ({ checkpoints }, numbers) => {
    const path = join(checkpoints, '2021-10.jsonl');
    const lines = readFileSync(path, 'utf8').split('\n');
    const notes = [...lines.keys()].filter((nth) => lines[nth] !== '');
    const nth = notes[numbers.below(notes.length)]!;
    const { note } = JSON.parse(lines[nth]!);
    writeFileSync(path, lines.with(nth, JSON.stringify({ note: note.replace(/\n\d+\n/, '\n7777\n') })).join('\n'));
    appendFileSync(path, '\n');
    return nowhere(['list-altered']);
  },
};
