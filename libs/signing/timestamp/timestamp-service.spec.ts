import { SignedAndUnsignedAttributes, Attribute } from 'pkijs';
import { Null } from 'asn1js';
import { signPdf } from '../sign-pdf';
import { TimestampFailed } from '../signing.errors';
import { LocalTimestampService, type Misbehaviour } from '../testing/local-timestamp-service';
import { rewriteCms } from '../testing/manipulate';
import { samplePdf } from '../testing/sample-pdf';
import { ENTRIES, SIGNED_AT } from '../testing/signed-sample';
import { issue, keyOf } from '../testing/test-identity';
import type { VerifyOptions } from '../verify/trust';
import { verifySignedPdf } from '../verify/verify-signed-pdf';

const office = issue({ name: '运城市信用办', to: new Date('2026-03-01T00:00:00Z') });
const key = keyOf(office);
const stampedAt = new Date('2026-02-03T01:02:04Z');
const authority = new LocalTimestampService(stampedAt);
const trust = { trusted: [office.certificate], trustedTimestamps: [authority.identity.certificate] };
let plain: Buffer;
let stamped: Uint8Array;

beforeAll(async () => {
  plain = await samplePdf();
  stamped = await signPdf(plain, { key, ...ENTRIES, timestamps: authority });
});

function outcome(pdf: Uint8Array, options: VerifyOptions): unknown[] {
  const { verdict, findings } = verifySignedPdf(pdf, options);
  return [verdict, ...findings.map(({ code }) => code)];
}

describe('a time-stamped signature', () => {
  it('is valid and reports the time of the authority', () => {
    const { verdict, signatures } = verifySignedPdf(stamped, trust);
    expect(verdict).toBe('VALID');
    expect(signatures[0]!.timestamp).toEqual({ at: stampedAt, authority: 'CN=测试时间戳机构' });
    expect(signatures[0]!.signedAt).toEqual(SIGNED_AT);
  });

  it('stays valid after the certificate of the signer has expired', () => {
    expect(outcome(stamped, { ...trust, at: new Date('2030-01-01T00:00:00Z') })).toEqual(['VALID']);
  });

  it('is UNKNOWN while nobody trusts the authority, even if the signer is trusted', () => {
    expect(outcome(stamped, { trusted: trust.trusted })).toEqual(['UNKNOWN', 'TIMESTAMP_UNTRUSTED']);
    const { signatures } = verifySignedPdf(stamped, { trusted: trust.trusted });
    expect(signatures[0]!.timestamp).toBeNull();
  });

  it('is invalid with the time stamp of another signature', async () => {
    const other = await signPdf(plain, { key, ...ENTRIES, reason: '另一份', timestamps: authority });
    let token: SignedAndUnsignedAttributes | undefined;
    rewriteCms(other, ({ signerInfos: [signer] }) => void (token = signer!.unsignedAttrs));
    const moved = rewriteCms(stamped, ({ signerInfos: [signer] }) => void (signer!.unsignedAttrs = token!));
    expect(outcome(moved, trust)).toEqual(['INVALID', 'TIMESTAMP_INVALID']);
  });

  it('is UNKNOWN with an unsigned attribute of another kind', () => {
    const extra = rewriteCms(stamped, ({ signerInfos: [signer] }) => {
      signer!.unsignedAttrs!.attributes.push(new Attribute({ type: '1.2.3.4', values: [new Null()] }));
    });
    expect(outcome(extra, trust)).toEqual(['UNKNOWN', 'UNSIGNED_ATTRIBUTE_UNKNOWN']);
  });

  it('is valid as a plain signature when its time stamp is cut off, for the stamp is not signed', () => {
    const bare = rewriteCms(stamped, ({ signerInfos: [signer] }) => void delete signer!.unsignedAttrs);
    expect(outcome(bare, trust)).toEqual(['VALID']);
    expect(outcome(bare, { ...trust, at: new Date('2030-01-01T00:00:00Z') })).toEqual([
      'UNKNOWN',
      'CERTIFICATE_EXPIRED',
    ]);
  });
});

describe('signing fails as a whole', () => {
  it.each<[string, Misbehaviour]>([
    ['when the authority cannot be reached', 'silent'],
    ['when the authority refuses', 'refuses'],
    ['when the token is over other data', 'stamps-other-data'],
    ['when the token answers another query', 'other-nonce'],
  ])('%s', async (_, misbehaviour) => {
    const timestamps = new LocalTimestampService(stampedAt, misbehaviour);
    await expect(signPdf(plain, { key, ...ENTRIES, timestamps })).rejects.toBeInstanceOf(TimestampFailed);
  });
});
