import type { EntityManager } from 'typeorm';
import { PlatformImportNotFound } from '../records.errors';
import { PlatformImport } from './platform-import.entity';

/** One import of a month. Throws `PlatformImportNotFound`. */
export async function getImport(
  manager: EntityManager,
  { month, id }: { readonly month: string; readonly id: string },
): Promise<PlatformImport> {
  const found = await manager.findOneBy(PlatformImport, { id, month });
  if (found === null) throw new PlatformImportNotFound();
  return found;
}
