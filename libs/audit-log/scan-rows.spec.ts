import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rootFromLeaves } from './compact-range';
import { leafHash } from './merkle-hash';
import { NO_HASH, scanRows } from './scan-rows';

const digest = 'ab'.repeat(32);
const sealed = `{"at":"x","sealed":{"digest":"${digest}"},"v":1}`;

let dir: string;
beforeAll(async () => (dir = await mkdtemp(join(tmpdir(), 'rows-'))));
afterAll(() => rm(dir, { recursive: true }));

async function scan(rows: readonly string[], sizes: readonly number[] = []) {
  await writeFile(join(dir, 'entries.jsonl'), rows.map((row) => `${row}\n`).join(''));
  return scanRows(join(dir, 'entries.jsonl'), sizes);
}

async function sealsOf(...rows: string[]): Promise<string[]> {
  const { seals, sealed } = await scan(rows);
  const found = rows.map((_, row) => (seals.at(row).equals(NO_HASH) ? '' : seals.at(row).toString('hex')));
  expect(found.filter((seal) => seal !== '')).toHaveLength(sealed);
  return found;
}

describe('rows scanned', () => {
  test('have their leaf hashes and the trees asked for', async () => {
    const rows = Array.from({ length: 3000 }, (_, i) => `{"n":${i}}`);
    const { hashes, ranges } = await scan(rows, [0, 7, 3000]);
    expect(hashes.count).toBe(3000);
    expect(hashes.at(2999)).toEqual(leafHash(Buffer.from(rows[2999]!)));
    expect([...ranges.keys()]).toEqual([0, 7, 3000]);
    expect(ranges.get(3000)!.root()).toEqual(rootFromLeaves(rows.map((row) => Buffer.from(row))));
  });

  test('have their seals, each its own', async () => {
    const other = sealed.replace(digest, 'cd'.repeat(32));
    expect(await sealsOf('{}', sealed, '{}', other, sealed)).toEqual(['', digest, '', 'cd'.repeat(32), digest]);
  });

  test('have their seals across blocks', async () => {
    const rows = Array.from({ length: 30_000 }, (_, i) =>
      i % 3 === 0 ? sealed.replace('x', 'x'.repeat(i % 200)) : `{"n":${i}}`,
    );
    expect(await sealsOf(...rows)).toEqual(rows.map((_, i) => (i % 3 === 0 ? digest : '')));
  });

  test.each([
    ['a fact of that name', `{"facts":{"digest":"${digest}"},"v":1}`, ''],
    ['a fact of that name before the seal', `{"facts":{"digest":"x"},"sealed":{"digest":"${digest}"}}`, digest],
    ['words in quotes', `{"reason":"\\"sealed\\":{\\"digest\\":\\"${digest}"}`, ''],
    ['letters that are no digest', sealed.replace(digest, 'zz'.repeat(32)), ''],
    ['a digest cut short by the end of the row', sealed.slice(0, 60), ''],
    ['a beginning too short for the field', `{"digest":"${digest}"}`, ''],
  ])('with %s', async (_, row, seal) => {
    expect(await sealsOf(row, sealed)).toEqual([seal, digest]);
  });
});
