import { openPemKey } from '../keys/pem-key';
import { makeSpecimenKey } from '../keys/specimen-key';
import type { SigningKey } from '../keys/signing-key';
import type { SignatureEntries } from '../pdf/signature-field';

/** When the samples are signed. */
export const SIGNED_AT = new Date('2026-02-03T01:02:03Z');

/** What the samples say of themselves. */
export const ENTRIES: SignatureEntries = {
  signedAt: SIGNED_AT,
  name: '运城市社会信用体系建设联席会议办公室',
  reason: '签发通报',
  location: '山西省运城市',
};

/** A specimen key as an unconfigured deployment makes it. Slow (RSA): make one for a file of tests. */
export function specimenKey(): SigningKey {
  return openPemKey(makeSpecimenKey({ commonName: '运城市信用办', at: new Date('2026-01-01T00:00:00Z') }));
}
