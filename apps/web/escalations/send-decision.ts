import { api } from '../api/client';
import { atVersion, once } from '../parts/act';
import type { SentAct } from '../records/record-acts';

/** Sends an act that a reason is all there is to. */
export function sendDecision(id: string, { action, words, version }: SentAct): Promise<unknown> {
  const params = { path: { id }, header: { ...atVersion(version), ...once() } };
  const body = { reason: words.reason ?? '' };
  switch (action) {
    case 'return':
      return api.POST('/api/v1/escalations/{id}/acts/return', { params, body });
    case 'decline':
      return api.POST('/api/v1/escalations/{id}/acts/decline', { params, body });
    case 'withdraw':
      return api.POST('/api/v1/escalations/{id}/acts/withdraw', { params, body });
    case 'uphold': {
      const day = words.deadlineDay === undefined ? {} : { day: words.deadlineDay };
      return api.POST('/api/v1/escalations/{id}/acts/uphold', { params, body: { ...body, ...day } });
    }
    case 'close':
      return api.POST('/api/v1/escalations/{id}/acts/close', { params, body });
    case 'close-without-items':
      return api.POST('/api/v1/escalations/{id}/acts/close-without-items', { params, body });
    case 'close-reported':
      return api.POST('/api/v1/escalations/{id}/acts/close-reported', { params, body });
    default:
      throw new TypeError(`An escalation knows no act "${action}".`);
  }
}
