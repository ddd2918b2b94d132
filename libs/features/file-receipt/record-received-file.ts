import { managerOf } from '@app/database';
import { type Actor, type Clock, newId, type Transaction } from '@app/kernel';
import { type FilePurpose, ReceivedFile } from './received-file.entity';

/** A file that has reached the store, and what it was handed in for. */
export interface Receipt {
  readonly sha256: string;
  readonly size: number;
  readonly kind: string;
  readonly name: string;
  readonly purpose: FilePurpose;
  readonly month: string | null;
  readonly unitCode: string | null;
  readonly parentCode: string | null;
}

/**
 * Notes in the caller's transaction that somebody handed in a file, and gives its number. Whether they may is the caller's to decide
 * before; the audit entry is that of the act the file belongs to, which names its digest.
 */
export async function recordReceivedFile(
  tx: Transaction,
  { actor, clock, receipt }: { readonly actor: Actor; readonly clock: Clock; readonly receipt: Receipt },
): Promise<ReceivedFile> {
  const receivedAt = clock.now();
  const { size, ...told } = receipt;
  const file: ReceivedFile = {
    id: newId(receivedAt),
    byteCount: size,
    ...told,
    receivedFrom: actor.id,
    receivedAt,
  };
  await managerOf(tx).insert(ReceivedFile, file);
  return file;
}
