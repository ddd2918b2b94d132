import { statfs } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Config } from '@app/config';
import { type Finding, findingsOn } from './finding';

const GIGABYTE = 1_000_000_000;
const ATTENTION_BYTES = 5 * GIGABYTE;
const FAILING_BYTES = GIGABYTE;
const on = findingsOn('磁盘空间');

/** The space left where this machine keeps something. Of two places on one disk the first is told. */
export async function checkDisk({ database, files, audit, dataDirectory }: Config): Promise<readonly Finding[]> {
  const places = [
    ...(database.driver === 'sqlite' ? [database.path] : []),
    ...(files.driver === 'folder' ? [files.path] : []),
    audit.checkpointDirectory,
    dataDirectory,
  ];
  const seen = new Set<string>();
  const found: Finding[] = [];
  for (const place of places) {
    const { space, key } = await spaceAt(resolve(place));
    if (!seen.has(key)) found.push(findingOf(place, space));
    seen.add(key);
  }
  return found;
}

/** A folder that is not there yet is made on the disk of the nearest one that is. */
async function spaceAt(path: string): Promise<{ readonly space: number; readonly key: string }> {
  try {
    const { bavail, bsize, blocks, type } = await statfs(path);
    return { space: bavail * bsize, key: `${type} ${blocks} ${bsize} ${bavail}` };
  } catch (error) {
    if (dirname(path) === path) throw error;
    return spaceAt(dirname(path));
  }
}

function findingOf(place: string, space: number): Finding {
  const says = `${place} 所在磁盘剩余${(space / GIGABYTE).toFixed(1)} GB。`;
  const next = '请清理或扩充磁盘；备份应放在另一块磁盘上。';
  if (space < FAILING_BYTES) return on.failing({ says, next });
  return space < ATTENTION_BYTES ? on.attention({ says, next }) : on.well(says);
}
