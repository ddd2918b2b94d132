import { managerOf, updateExactlyOne } from '@app/database';
import type { Clock, Transaction } from '@app/kernel';
import { OfficialDocument } from './official-document.entity';

/**
 * Lets the public have an issued document from now on (notice §7: bulletins are published), in the transaction of the act that publishes
 * it. Throws `StaleVersion` when it is not in force.
 */
export async function publishDocument(tx: Transaction, id: string, clock: Clock): Promise<void> {
  await updateExactlyOne(managerOf(tx), OfficialDocument, {
    where: { id, state: 'issued' },
    set: { publishedAt: clock.now() },
  });
}
