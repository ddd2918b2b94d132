import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readLines } from './line-reader';

let dir: string;
beforeAll(async () => (dir = await mkdtemp(join(tmpdir(), 'lines-'))));
afterAll(() => rm(dir, { recursive: true }));

async function linesOf(content: string | Buffer): Promise<{ lines: string[]; ending: string }> {
  const path = join(dir, 'file');
  await writeFile(path, content);
  const lines: string[] = [];
  const ending = await readLines(path, (block, start, end) => {
    expect(start).toBeGreaterThan(0);
    lines.push(block.toString('utf8', start, end));
    block[start - 1] = 0; // A visitor may.
  });
  return { lines, ending };
}

describe('a file read by lines', () => {
  test.each([
    ['', [], 'closed'],
    ['a\nb\n', ['a', 'b'], 'closed'],
    ['a\n\nb', ['a', '', 'b'], 'cut'],
    ['\n', [''], 'closed'],
  ])('%j', async (content, lines, ending) => {
    expect(await linesOf(content)).toEqual({ lines, ending });
  });

  test('gives lines that lie across blocks whole', async () => {
    const lines = Array.from({ length: 100 }, (_, i) => String(i).padStart(50_000 + i, 'x'));
    expect(await linesOf(`${lines.join('\n')}\n`)).toEqual({ lines, ending: 'closed' });
  });

  test('gives a line longer than a block in pieces', async () => {
    const { lines, ending } = await linesOf(`${'x'.repeat(5_000_000)}\nend\n`);
    expect(lines.map((line) => line.length)).toEqual([2_097_152, 2_097_152, 805_696, 3]);
    expect(ending).toBe('closed');
  });

  test('that is missing or a folder is unreadable', async () => {
    const never = () => expect(true).toBe(false);
    expect(await readLines(join(dir, 'missing'), never)).toBe('unreadable');
    expect(await readLines(dir, never)).toBe('unreadable');
  });
});
