import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { leafHash } from './merkle-hash';
import { scanRows } from './scan-rows';

const digest = 'ab'.repeat(32);
const sealed = `{"at":"x","sealed":{"digest":"${digest}"},"v":1}`;

let dir: string;
beforeAll(async () => (dir = await mkdtemp(join(tmpdir(), 'rows-'))));
afterAll(() => rm(dir, { recursive: true }));

async function scan(rows: readonly string[]) {
  await writeFile(join(dir, 'entries.jsonl'), rows.map((row) => `${row}\n`).join(''));
  return scanRows(join(dir, 'entries.jsonl'));
}

async function sealsOf(...rows: string[]): Promise<string[]> {
  const { seals } = await scan(rows);
  return rows.map((_, row) => seals.get(row) ?? '');
}

describe('rows scanned', () => {
  test('have their leaf hashes', async () => {
    const rows = Array.from({ length: 3000 }, (_, i) => `{"n":${i}}`);
    const { hashes, seals } = await scan(rows);
    expect([hashes.count, seals.size]).toEqual([3000, 0]);
    rows.forEach((row, at) => expect(hashes.at(at)).toEqual(leafHash(Buffer.from(row))));
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
    ['a digest in capitals, which no entry has', sealed.replace(digest, digest.toUpperCase()), ''],
    ['a digest cut short by the end of the row', sealed.slice(0, 60), ''],
    ['a beginning too short for the field', `{"digest":"${digest}"}`, ''],
  ])('with %s', async (_, row, seal) => {
    expect(await sealsOf(row, sealed)).toEqual([seal, digest]);
  });
});
