import { generateKeyPairSync, X509Certificate } from 'node:crypto';
import { SigningKeyUnusable } from '../signing.errors';
import { issue, keyOf } from '../testing/test-identity';
import { openPemKey, type PemKey } from './pem-key';
import { isSpecimenCertificate, makeSpecimenKey } from './specimen-key';

const at = new Date('2026-01-01T00:00:00Z');
const specimen = makeSpecimenKey({ commonName: '运城市信用办', at });
const certificate = new X509Certificate(specimen.certificatesPem);

describe('a specimen key', () => {
  it('says 样张 in its name, its organisation and its unit', () => {
    const subject = certificate.subject.split('\n');
    expect(subject).toEqual(['C=CN', 'O=样张 运城市信用办', 'OU=样张（SPECIMEN）不具法律效力', 'CN=样张 运城市信用办']);
    expect(isSpecimenCertificate(Buffer.from(specimen.certificatesPem))).toBe(true);
  });

  it('is signed by itself, is no authority, and is valid for ten years from the day before', () => {
    expect(certificate.verify(certificate.publicKey)).toBe(true);
    expect(certificate.ca).toBe(false);
    expect(new Date(certificate.validFrom).toISOString()).toBe('2025-12-31T00:00:00.000Z');
    expect(new Date(certificate.validTo).toISOString()).toBe('2036-01-01T00:00:00.000Z');
  });

  it('is another one each time', () => {
    expect(makeSpecimenKey({ commonName: '运城市信用办', at }).certificatesPem).not.toBe(specimen.certificatesPem);
  });

  it('keeps within the 64 characters of a name (RFC 5280)', () => {
    const long = new X509Certificate(makeSpecimenKey({ commonName: '联'.repeat(90), at }).certificatesPem);
    expect(long.subject).toContain(`CN=样张 ${'联'.repeat(61)}`);
    expect(long.subject).not.toContain('联'.repeat(62));
  });

  it('is not what an office certificate is taken for', () => {
    expect(isSpecimenCertificate(issue({ name: '样张 运城市信用办' }).certificate)).toBe(false);
  });
});

describe('a key kept as PEM', () => {
  it('opens again and signs the same', async () => {
    const message = Buffer.from('通报');
    expect(await openPemKey(specimen).sign(message)).toEqual(await openPemKey({ ...specimen }).sign(message));
  });

  it.each<[string, PemKey]>([
    ['without a certificate', { ...specimen, certificatesPem: '' }],
    ['with a damaged certificate', { ...specimen, certificatesPem: specimen.certificatesPem.replace('MII', 'MIX') }],
    ['with a damaged key', { ...specimen, privateKeyPem: 'none' }],
    [
      'with the certificate of another key',
      { ...specimen, certificatesPem: makeSpecimenKey({ commonName: '他', at }).certificatesPem },
    ],
  ])('is refused %s', (_, pem) => {
    expect(() => openPemKey(pem)).toThrow(SigningKeyUnusable);
  });

  it('is refused when the key is too short or of a kind readers do not know', () => {
    expect(() => keyOf(issue({ name: '短', keys: generateKeyPairSync('rsa', { modulusLength: 1024 }) }))).toThrow(
      SigningKeyUnusable,
    );
    expect(() => keyOf(issue({ name: '曲', keys: generateKeyPairSync('ec', { namedCurve: 'secp256k1' }) }))).toThrow(
      SigningKeyUnusable,
    );
  });
});
