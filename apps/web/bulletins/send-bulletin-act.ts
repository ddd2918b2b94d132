import { api, type Schemas } from '../api/client';
import { atVersion, once } from '../parts/act';

export const BULLETIN_ACTS = ['submit', 'review', 'sign', 'recall', 'return', 'revise', 'discard', 'publish'] as const;
export type BulletinAct = (typeof BULLETIN_ACTS)[number];

interface OnBulletin {
  readonly id: string;
  readonly version: number;
  /** The digests of what is on screen: signatures are bound to them. */
  readonly shown: Schemas['PagesDto'];
  readonly reason: string | undefined;
}

/** Sends one act on a bulletin, at the version that is on screen. */
export function sendBulletinAct(action: BulletinAct, { id, version, shown, reason }: OnBulletin): Promise<unknown> {
  const params = { path: { id }, header: { ...atVersion(version), ...once() } };
  const { manifestSha256, previewSha256 } = shown;
  const signing = { params, body: { manifestSha256, previewSha256, ...(reason === undefined ? {} : { reason }) } };
  const reasoned = { params, body: { reason: reason ?? '' } };
  switch (action) {
    case 'submit':
      return api.POST('/api/v1/bulletins/{id}/acts/submit', signing);
    case 'review':
      return api.POST('/api/v1/bulletins/{id}/acts/review', signing);
    case 'sign':
      return api.POST('/api/v1/bulletins/{id}/acts/sign', signing);
    case 'recall':
      return api.POST('/api/v1/bulletins/{id}/acts/recall', signing);
    case 'return':
      return api.POST('/api/v1/bulletins/{id}/acts/return', reasoned);
    case 'revise':
      return api.POST('/api/v1/bulletins/{id}/acts/revise', reasoned);
    case 'discard':
      return api.POST('/api/v1/bulletins/{id}/acts/discard', reasoned);
    case 'publish':
      return api.POST('/api/v1/bulletins/{id}/acts/publish', { params });
  }
}
