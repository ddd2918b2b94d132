import { generateKeyPairSync, randomBytes, sign, X509Certificate, type KeyObject } from 'node:crypto';
import { BitString, Integer, PrintableString, Sequence, Set as AsnSet, Utf8String } from 'asn1js';
import {
  AlgorithmIdentifier,
  AttributeTypeAndValue,
  BasicConstraints,
  Certificate,
  Extension,
  PublicKeyInfo,
  RelativeDistinguishedNames,
  Time,
} from 'pkijs';
import { derOf, ownBuffer } from '../cms/der';
import { OID } from '../cms/oids';
import type { PemKey } from './pem-key';

const SPECIMEN_UNIT = '样张（SPECIMEN）不具法律效力';
const SPECIMEN_MARK = '样张 ';
// RFC 5280, ub-common-name and ub-organization-name.
const NAME_LIMIT = 64;
const YEARS = 10;
const DAY_MS = 86_400_000;

/** Whose name the specimen imitates, and when it was made (valid from the day before, for ten years). */
export interface SpecimenRequest {
  readonly commonName: string;
  readonly at: Date;
}

/**
 * Makes a self-signed specimen key, so that an unconfigured deployment can run. Its subject says 样张 in three places: nobody shall
 * take it for the office's. RSA-2048, because every verifier knows it and its signatures are reproducible. Each call makes
 * another key: keep the result and open it with `openPemKey`.
 */
export function makeSpecimenKey(request: SpecimenRequest): PemKey {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const certificate = unsignedCertificate(request, publicKey);
  const toBeSigned = derOf(certificate.encodeTBS());
  certificate.signatureValue = new BitString({ valueHex: ownBuffer(sign('sha256', toBeSigned, privateKey)) });
  return {
    privateKeyPem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    certificatesPem: new X509Certificate(derOf(certificate.toSchema(true))).toString(),
  };
}

/** Whether a certificate (DER or PEM) is one of ours for specimens: whatever it signs has to be shown as 样张. */
export function isSpecimenCertificate(certificate: Uint8Array): boolean {
  return new X509Certificate(certificate).subject.split('\n').includes(`OU=${SPECIMEN_UNIT}`);
}

function unsignedCertificate(request: SpecimenRequest, publicKey: KeyObject): Certificate {
  const name = subjectOf(request.commonName);
  const algorithm = new AlgorithmIdentifier({ algorithmId: OID.sha256WithRsa });
  return new Certificate({
    version: 2,
    serialNumber: new Integer({ valueHex: ownBuffer(positiveSerial()) }),
    signature: algorithm,
    signatureAlgorithm: algorithm,
    issuer: name,
    subject: name,
    notBefore: new Time({ value: new Date(request.at.getTime() - DAY_MS) }),
    notAfter: new Time({ value: yearsAfter(request.at, YEARS) }),
    subjectPublicKeyInfo: PublicKeyInfo.fromBER(ownBuffer(publicKey.export({ type: 'spki', format: 'der' }))),
    extensions: extensions(),
  });
}

/** One attribute to each relative name, as certificates have it; pkijs by itself would write one name of four attributes. */
function subjectOf(commonName: string): RelativeDistinguishedNames {
  const names = [
    ['2.5.4.6', new PrintableString({ value: 'CN' })],
    ['2.5.4.10', new Utf8String({ value: cut(SPECIMEN_MARK + commonName) })],
    ['2.5.4.11', new Utf8String({ value: SPECIMEN_UNIT })],
    ['2.5.4.3', new Utf8String({ value: cut(SPECIMEN_MARK + commonName) })],
  ] as const;
  const relative = names.map(([type, value]) => {
    const attribute = new AttributeTypeAndValue({ type, value });
    return new AsnSet({ value: [attribute.toSchema()] });
  });
  return RelativeDistinguishedNames.fromBER(new Sequence({ value: relative }).toBER());
}

/** No certificate authority; may sign documents (digitalSignature, contentCommitment). */
function extensions(): Extension[] {
  const constraints = derOf(new BasicConstraints({ cA: false }).toSchema());
  const usage = derOf(new BitString({ valueHex: ownBuffer(Uint8Array.of(0xc0)), unusedBits: 6 }));
  return [
    new Extension({ extnID: '2.5.29.19', critical: true, extnValue: ownBuffer(constraints) }),
    new Extension({ extnID: '2.5.29.15', critical: true, extnValue: ownBuffer(usage) }),
  ];
}

function positiveSerial(): Uint8Array {
  const serial = randomBytes(16);
  serial[0] = ((serial[0] ?? 0) & 0x7f) | 0x40;
  return serial;
}

function yearsAfter(at: Date, years: number): Date {
  const later = new Date(at);
  later.setUTCFullYear(at.getUTCFullYear() + years);
  return later;
}

function cut(text: string): string {
  return [...text].slice(0, NAME_LIMIT).join('');
}
