import type { Actor } from '@app/kernel';
import type { EntityManager } from 'typeorm';
import { ReceivedFileNotFound } from './file-receipt.errors';
import { ReceivedFile } from './received-file.entity';

/**
 * A file as this person may have it: officers those of their own unit, a county's officer those of its departments too, reviewers all of
 * them, leaders and auditors all but the platform's: these hold identity numbers of people in bulk, which only the reviewer who handles
 * the case sees (FIELDS "Personal data"). Throws `ReceivedFileNotFound`, for a stranger's file as for one that does not exist.
 */
export async function getReceivedFile(manager: EntityManager, actor: Actor, id: string): Promise<ReceivedFile> {
  const file = await manager.findOneBy(ReceivedFile, { id });
  if (file === null || !mayHave(actor, file)) throw new ReceivedFileNotFound();
  return file;
}

function mayHave({ roles, unitCode }: Actor, file: ReceivedFile): boolean {
  if (roles.includes('reviewer')) return true;
  if (file.purpose === 'platform-data') return false;
  if (roles.some((role) => role === 'leader' || role === 'auditor')) return true;
  if (unitCode === null || file.unitCode === null) return false;
  if (roles.includes('unit-officer') && file.unitCode === unitCode) return true;
  return roles.includes('county-officer') && (file.unitCode === unitCode || file.parentCode === unitCode);
}
