import { type Finding, findingsOn } from './finding';

const DAY_MS = 86_400_000;
const ATTENTION_DAYS = 30;

/** How long a certificate is still good, `validTo` as certificates write it (`Nov 26 07:00:00 2027 GMT`). */
export function validityFinding(about: string, validTo: string, now: Date): Finding {
  const on = findingsOn(about);
  const days = Math.floor((new Date(validTo).getTime() - now.getTime()) / DAY_MS);
  const next = '请尽快向证书颁发机构申请新证书并替换。';
  if (Number.isNaN(days) || days < 0) return on.failing({ says: '证书已过有效期。', next });
  if (days < ATTENTION_DAYS) return on.attention({ says: `证书将在${days}天后过期。`, next });
  return on.well(`证书有效期还有${days}天。`);
}
