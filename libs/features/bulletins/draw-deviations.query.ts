import { ProcessAct, ProcessRecord } from '@app/features/processes';
import { redraw } from '@app/features/spot-checks';
import { officeDay } from '@app/kernel';
import type { EntityManager } from 'typeorm';
import { chineseDayOf, deviationSentence } from './bulletins.texts';

/** The approved redraws of a month, each a sentence of the bulletin (RULES §3: an aborted or repeated draw shows in it). */
export async function drawDeviations(manager: EntityManager, month: string): Promise<readonly string[]> {
  const redraws = await manager.find(ProcessRecord, {
    where: { process: redraw.name, month, state: 'approved' },
    order: { createdAt: 'ASC', id: 'ASC' },
  });
  const sentences: string[] = [];
  for (const { id } of redraws) {
    const acts = await manager.find(ProcessAct, { where: { recordId: id }, order: { ordinal: 'ASC' } });
    const [request] = acts;
    const approval = acts.find(({ action }) => action === 'approve');
    if (request === undefined || approval === undefined) continue;
    sentences.push(deviationSentence(chineseDayOf(officeDay(approval.at)), request.reason ?? ''));
  }
  return sentences;
}
