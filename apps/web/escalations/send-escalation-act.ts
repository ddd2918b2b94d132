import { api, type Schemas } from '../api/client';
import { atVersion, once } from '../parts/act';
import type { SentAct } from '../records/record-acts';
import { sendDecision } from './send-decision';

/** Sends one act on an escalation; `shown` are the digests of the pages that were on screen. Throws for acts with forms of their own. */
export function sendEscalationAct(
  id: string,
  act: SentAct,
  shown: Schemas['EscalationPagesDto'] | undefined,
): Promise<unknown> {
  const { action, words, version } = act;
  const params = { path: { id }, header: { ...atVersion(version), ...once() } };
  if (action !== 'submit' && action !== 'approve') return sendDecision(id, act);
  if (shown === undefined) throw new TypeError('The pages are not on screen.');
  const { reportSha256, noticeSha256, issueDate } = shown;
  const remark = words.reason === undefined ? {} : { reason: words.reason };
  const signed = { reportSha256, noticeSha256, ...remark };
  return action === 'submit'
    ? api.POST('/api/v1/escalations/{id}/acts/submit', { params, body: { ...signed, issueDate } })
    : api.POST('/api/v1/escalations/{id}/acts/approve', { params, body: signed });
}
