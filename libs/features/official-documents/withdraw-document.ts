import { managerOf, updateExactlyOne } from '@app/database';
import type { Clock, Transaction } from '@app/kernel';
import { In, IsNull } from 'typeorm';
import { OfficialDocument } from './official-document.entity';

/**
 * Takes a numbered or issued document back before it is published, in the transaction of the act that recalls it. Its number stays used
 * (RULES §8) and its check page says so with the day; bytes that are still being made are not issued any more. Throws `StaleVersion`
 * when it is published, superseded or withdrawn already.
 */
export async function withdrawDocument(tx: Transaction, id: string, clock: Clock): Promise<void> {
  await updateExactlyOne(managerOf(tx), OfficialDocument, {
    where: { id, state: In(['numbered', 'issued']), publishedAt: IsNull() },
    set: { state: 'withdrawn', withdrawnAt: clock.now() },
  });
}
