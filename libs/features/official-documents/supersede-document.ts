import { managerOf, updateExactlyOne } from '@app/database';
import type { Transaction } from '@app/kernel';
import { OfficialDocument } from './official-document.entity';

/** Says of an issued document that another has taken its place. The document itself stays as it was issued. Throws `StaleVersion` when it is not in force. */
export async function supersedeDocument(tx: Transaction, id: string, supersededBy: string): Promise<void> {
  await updateExactlyOne(managerOf(tx), OfficialDocument, {
    where: { id, state: 'issued' },
    set: { state: 'superseded', supersededBy },
  });
}
