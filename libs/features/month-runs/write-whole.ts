import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** What a run writes (FORMATS "Output"); only a folder that holds nothing else may be replaced. */
const OWN_NAMES: ReadonlySet<string> = new Set([
  'scores.json',
  'scores.csv',
  'scores.xlsx',
  'bulletin.pdf',
  'letters',
  'escalations',
  'validation.csv',
  'reconciliation.csv',
  'draw.json',
  'audit',
]);

/** The output folder holds files that no run has written. */
export class OutputFolderInUse extends Error {}

/**
 * Fills a folder beside the wanted one and puts it in its place when it is whole, so that a folder half written is never
 * seen. The result of an earlier run is replaced; anything else is refused.
 */
export async function writeWhole(target: string, fill: (folder: string) => Promise<void>): Promise<void> {
  const existing = await readdir(target).catch(() => null);
  if (existing?.some((name) => !OWN_NAMES.has(name))) throw new OutputFolderInUse(target);
  await mkdir(dirname(target), { recursive: true });
  const folder = await mkdtemp(join(dirname(target), `.${basename(target)}-`));
  try {
    await fill(folder);
    if (existing !== null) await rm(target, { recursive: true });
    await rename(folder, target);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}
