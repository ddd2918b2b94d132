import { api } from '../api/client';
import { atVersion, once } from '../parts/act';
import type { SentAct } from '../records/record-acts';

/** Sends one act on a submission of evidence. Throws for an act that has a form of its own. */
export function sendEvidenceAct(id: string, { action, words, version }: SentAct): Promise<unknown> {
  const params = { path: { id }, header: { ...atVersion(version), ...once() } };
  const reason = words.reason ?? '';
  const remark = words.reason === undefined ? {} : { reason };
  switch (action) {
    case 'accept':
      return api.POST('/api/v1/evidence/{id}/acts/accept', { params, body: remark });
    case 'return':
      return api.POST('/api/v1/evidence/{id}/acts/return', { params, body: { reason } });
    case 'revoke':
      return api.POST('/api/v1/evidence/{id}/acts/revoke', { params, body: { reason } });
    case 'withdraw':
      return api.POST('/api/v1/evidence/{id}/acts/withdraw', { params, body: remark });
    default:
      throw new TypeError(`Evidence knows no act "${action}".`);
  }
}
