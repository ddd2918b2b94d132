import { createHash, generateKeyPairSync } from 'node:crypto';
import { AlgorithmIdentifier } from 'pkijs';
import { signPdf } from '../sign-pdf';
import { TrustedCertificateUnreadable } from '../signing.errors';
import { replaced, rewriteCms } from '../testing/manipulate';
import { samplePdf } from '../testing/sample-pdf';
import { ENTRIES, SIGNED_AT, specimenKey } from '../testing/signed-sample';
import { issue, keyOf } from '../testing/test-identity';
import type { VerifyOptions } from './trust';
import { verifySignedPdf } from './verify-signed-pdf';

const root = issue({ name: '测试根', isAuthority: true });
const middle = issue({ name: '测试中级', isAuthority: true, issuer: root });
const office = issue({ name: '运城市信用办', issuer: middle });
let plain: Buffer;
let signed: Uint8Array;

beforeAll(async () => {
  plain = await samplePdf();
  signed = await signPdf(plain, { key: keyOf(office, middle), ...ENTRIES });
});

function outcome(pdf: Uint8Array, options: VerifyOptions): unknown[] {
  const { verdict, findings } = verifySignedPdf(pdf, options);
  return [verdict, ...findings.map(({ code }) => code)];
}

describe('whom to trust', () => {
  it('accepts a signer by its own certificate, its issuer or the root', () => {
    for (const anchor of [office, middle, root]) {
      expect(outcome(signed, { trusted: [anchor.certificate] })).toEqual(['VALID']);
    }
  });

  it('believes a revoked certificate for what existed before, and never the time that a signer claims', () => {
    const { certificate } = office;
    const since = SIGNED_AT.getTime() + 1_000;
    const revoked = new Map([[createHash('sha256').update(certificate).digest('hex'), since]]);
    const judged = (at: number) => outcome(signed, { trusted: [certificate], revoked, at: new Date(at) });
    expect(judged(since - 1)).toEqual(['VALID']);
    expect(judged(since)).toEqual(['INVALID', 'CERTIFICATE_REVOKED']);
  });

  it('never says VALID without trusted certificates', () => {
    expect(outcome(signed, { trusted: [] })).toEqual(['UNKNOWN', 'TRUST_MISSING']);
  });

  it('refuses a signer that leads to another root', () => {
    const other = issue({ name: '测试根', isAuthority: true });
    expect(outcome(signed, { trusted: [other.certificate] })).toEqual(['INVALID', 'CERTIFICATE_UNTRUSTED']);
  });

  it('refuses a chain with a missing link', async () => {
    const short = await signPdf(plain, { key: keyOf(office), ...ENTRIES });
    expect(outcome(short, { trusted: [root.certificate] })).toEqual(['INVALID', 'CERTIFICATE_UNTRUSTED']);
  });

  it('refuses a certificate that an end user issued', async () => {
    const forged = issue({ name: '运城市政府', issuer: office });
    const pdf = await signPdf(plain, { key: keyOf(forged, office, middle), ...ENTRIES });
    expect(outcome(pdf, { trusted: [root.certificate] })).toEqual(['INVALID', 'CERTIFICATE_UNTRUSTED']);
  });

  it('refuses a certificate that is not for signing', async () => {
    const cipher = issue({ name: '加密证书', usage: 0x20 });
    const pdf = await signPdf(plain, { key: keyOf(cipher), ...ENTRIES });
    expect(outcome(pdf, { trusted: [cipher.certificate] })).toEqual(['INVALID', 'CERTIFICATE_USAGE']);
  });

  it('takes trusted certificates in PEM as well, and refuses a setting that is none', () => {
    const pem = `-----BEGIN CERTIFICATE-----\n${Buffer.from(root.certificate).toString('base64')}\n-----END CERTIFICATE-----\n`;
    expect(outcome(signed, { trusted: [Buffer.from(pem)] })).toEqual(['VALID']);
    expect(() => verifySignedPdf(signed, { trusted: [Buffer.from('x')] })).toThrow(TrustedCertificateUnreadable);
  });

  it('accepts a specimen key it is told to trust, and says that it is one', async () => {
    const key = specimenKey();
    const report = verifySignedPdf(await signPdf(plain, { key, ...ENTRIES }), { trusted: key.certificateChain });
    expect(report.verdict).toBe('VALID');
    expect(report.signatures[0]!.certificate!.isSpecimen).toBe(true);
  });
});

describe('times', () => {
  const from = new Date('2026-01-01T00:00:00Z');
  const to = new Date('2026-03-01T00:00:00Z');
  const brief = issue({ name: '短期证书', from, to });
  const sign = (signedAt: Date): Promise<Uint8Array> => signPdf(plain, { key: keyOf(brief), ...ENTRIES, signedAt });
  const trusted = [brief.certificate];

  it('accepts a signature within the validity of its certificate', async () => {
    expect(outcome(await sign(SIGNED_AT), { trusted, at: to })).toEqual(['VALID']);
  });

  it('refuses one made before or after', async () => {
    expect(outcome(await sign(new Date('2025-12-31T00:00:00Z')), { trusted })).toEqual([
      'INVALID',
      'CERTIFICATE_NOT_VALID_THEN',
    ]);
    const late = await sign(new Date('2026-03-02T00:00:00Z'));
    expect(outcome(late, { trusted })).toEqual(['INVALID', 'CERTIFICATE_NOT_VALID_THEN', 'CERTIFICATE_EXPIRED']);
  });

  it('cannot tell, once the certificate has expired, whether the signature was made before', async () => {
    const at = new Date('2026-03-02T00:00:00Z');
    expect(outcome(await sign(SIGNED_AT), { trusted, at })).toEqual(['UNKNOWN', 'CERTIFICATE_EXPIRED']);
  });

  it('refuses a signature that does not say its time', async () => {
    const pdf = replaced(await sign(SIGNED_AT), ['/M (D:', '/N (D:'], plain.length);
    expect(outcome(pdf, { trusted })).toEqual(['INVALID', 'DIGEST_MISMATCH', 'SIGNING_TIME_MISSING']);
  });
});

describe('what it does not judge', () => {
  it('is UNKNOWN for SM2 with SM3', () => {
    const national = rewriteCms(signed, ({ signerInfos: [signer] }) => {
      signer!.digestAlgorithm = new AlgorithmIdentifier({ algorithmId: '1.2.156.10197.1.401' });
      signer!.signatureAlgorithm = new AlgorithmIdentifier({ algorithmId: '1.2.156.10197.1.501' });
    });
    expect(outcome(national, { trusted: [root.certificate] })).toEqual(['UNKNOWN', 'ALGORITHM_UNSUPPORTED']);
  });

  it('is UNKNOWN for a signature of another format', () => {
    const other = replaced(signed, ['/ETSI.CAdES.detached', '/adbe.pkcs7.detached'], plain.length);
    expect(outcome(other, { trusted: [root.certificate] })).toEqual(['UNKNOWN', 'SUBFILTER_UNSUPPORTED']);
  });

  it('is UNKNOWN for an encrypted file', () => {
    const table = 'xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 1 /Encrypt << /Filter /Standard >> >>\n';
    const encrypted = Buffer.from(`%PDF-1.7\n${table}startxref\n9\n%%EOF`);
    expect(outcome(encrypted, { trusted: [root.certificate] })).toEqual(['UNKNOWN', 'STRUCTURE_UNSUPPORTED']);
  });
});

it('gives every reason a text in Chinese, with the field it concerns and the digest of the file', () => {
  const report = verifySignedPdf(signed, { trusted: [] });
  expect(report.findings).toEqual([
    {
      code: 'TRUST_MISSING',
      verdict: 'UNKNOWN',
      message: '没有配置可信证书，不能判定签名者是谁。',
      field: 'Signature1',
    },
  ]);
  expect(report.sha256).toMatch(/^[0-9a-f]{64}$/);
});

it('accepts signatures of an elliptic key', async () => {
  const elliptic = issue({ name: '椭圆', keys: generateKeyPairSync('ec', { namedCurve: 'prime256v1' }) });
  const pdf = await signPdf(plain, { key: keyOf(elliptic), ...ENTRIES });
  expect(outcome(pdf, { trusted: [elliptic.certificate] })).toEqual(['VALID']);
});
