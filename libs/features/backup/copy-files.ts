import { randomUUID } from 'node:crypto';
import { copyFile, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Stored files lie at `ab/cd/<sha256>`; what is being written lies elsewhere. */
const STORED = /^[0-9a-f]{2}[\\/][0-9a-f]{2}[\\/][0-9a-f]{64}$/;

export interface CopiedFiles {
  readonly count: number;
  readonly bytes: number;
}

/** Copies stored files that are not in the target yet; a file of another size was cut short and is copied again. */
export async function copyStoredFiles(
  from: string,
  to: string,
  onFile: (count: number) => void = () => undefined,
): Promise<CopiedFiles> {
  let [count, bytes] = [0, 0];
  const names = await readdir(from, { recursive: true }).catch(() => []);
  for (const name of names.filter((one) => STORED.test(one))) {
    const { size } = await stat(join(from, name));
    count++;
    bytes += size;
    const there = await stat(join(to, name)).catch(() => null);
    if (there?.size !== size) await copyWhole(join(from, name), join(to, name));
    onFile(count);
  }
  return { count, bytes };
}

async function copyWhole(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  const draft = `${to}.${randomUUID()}`;
  try {
    await copyFile(from, draft);
    await rename(draft, to);
  } finally {
    await rm(draft, { force: true });
  }
}
