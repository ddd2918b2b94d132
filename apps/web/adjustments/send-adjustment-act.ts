import { api } from '../api/client';
import { atVersion, once } from '../parts/act';
import type { SentAct } from '../records/record-acts';

/** Sends one act on a bonus or deduction; whoever signs, signs the content that was on screen. */
export function sendAdjustmentAct(
  { id, contentSha256 }: { readonly id: string; readonly contentSha256: string },
  { action, words, version }: SentAct,
): Promise<unknown> {
  const params = { path: { id }, header: { ...atVersion(version), ...once() } };
  const reason = words.reason ?? '';
  const remark = words.reason === undefined ? {} : { reason };
  switch (action) {
    case 'verify':
      return api.POST('/api/v1/adjustments/{id}/acts/verify', { params, body: { contentSha256, ...remark } });
    case 'approve':
      return api.POST('/api/v1/adjustments/{id}/acts/approve', { params, body: { contentSha256, ...remark } });
    case 'revoke':
      return api.POST('/api/v1/adjustments/{id}/acts/revoke', { params, body: { contentSha256, reason } });
    case 'reject':
      return api.POST('/api/v1/adjustments/{id}/acts/reject', { params, body: { reason } });
    case 'withdraw':
      return api.POST('/api/v1/adjustments/{id}/acts/withdraw', { params, body: remark });
    default:
      throw new TypeError(`An adjustment knows no act "${action}".`);
  }
}
