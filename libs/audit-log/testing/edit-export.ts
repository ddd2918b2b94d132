import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Changes a file of an export as somebody at the disk would, byte for byte. */
export async function editFile(
  path: readonly [dir: string, file: string],
  change: (text: string) => string,
): Promise<void> {
  const text = await readFile(join(...path), 'latin1');
  await writeFile(join(...path), change(text), 'latin1');
}

/** The same by its lines. */
export function editFileLines(
  path: readonly [dir: string, file: string],
  change: (lines: string[]) => string[],
): Promise<void> {
  return editFile(path, (text) =>
    change(text.split('\n').slice(0, -1))
      .map((line) => `${line}\n`)
      .join(''),
  );
}
