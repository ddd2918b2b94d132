import { generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';
import { BitString, Integer, Sequence, Set as AsnSet, Utf8String } from 'asn1js';
import {
  AlgorithmIdentifier,
  AttributeTypeAndValue,
  BasicConstraints,
  Certificate,
  ExtKeyUsage,
  Extension,
  PublicKeyInfo,
  RelativeDistinguishedNames,
  Time,
} from 'pkijs';
import { derOf, ownBuffer } from '../cms/der';
import { OID } from '../cms/oids';
import { SoftwareSigningKey } from '../keys/software-key';

/** A key pair with its certificate, as an authority of the tests issued it. */
export interface TestIdentity {
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
  readonly certificate: Uint8Array;
  readonly name: string;
}

/** Only what the test is about; the rest is sound. `issuer` missing means self-signed. */
export interface IdentityRequest {
  readonly name: string;
  readonly issuer?: TestIdentity;
  readonly keys?: { readonly privateKey: KeyObject; readonly publicKey: KeyObject };
  readonly isAuthority?: boolean;
  readonly from?: Date;
  readonly to?: Date;
  /** First octet of keyUsage; 0x80 is digitalSignature, 0x04 keyCertSign. */
  readonly usage?: number;
  readonly extendedUsage?: string;
}

/** Issues a certificate (RSA-2048 unless `keys` are given). */
export function issue(request: IdentityRequest): TestIdentity {
  const keys = request.keys ?? generateKeyPairSync('rsa', { modulusLength: 2048 });
  const signer = request.issuer ?? { ...keys, name: request.name };
  const algorithmId = signer.privateKey.asymmetricKeyType === 'ec' ? OID.ecdsaWithSha256 : OID.sha256WithRsa;
  const algorithm = new AlgorithmIdentifier({ algorithmId });
  const certificate = new Certificate({
    version: 2,
    serialNumber: new Integer({ valueHex: ownBuffer(Buffer.concat([Buffer.from([0x41]), randomBytes(8)])) }),
    signature: algorithm,
    signatureAlgorithm: algorithm,
    issuer: nameOf(signer.name),
    subject: nameOf(request.name),
    notBefore: new Time({ value: request.from ?? new Date('2026-01-01T00:00:00Z') }),
    notAfter: new Time({ value: request.to ?? new Date('2036-01-01T00:00:00Z') }),
    subjectPublicKeyInfo: PublicKeyInfo.fromBER(ownBuffer(keys.publicKey.export({ type: 'spki', format: 'der' }))),
    extensions: extensionsOf(request),
  });
  const signature = sign('sha256', derOf(certificate.encodeTBS()), signer.privateKey);
  certificate.signatureValue = new BitString({ valueHex: ownBuffer(signature) });
  return { ...keys, name: request.name, certificate: new Uint8Array(derOf(certificate.toSchema(true))) };
}

/** The signing key of an identity, with further certificates of its chain. */
export function keyOf(identity: TestIdentity, ...issuers: readonly TestIdentity[]): SoftwareSigningKey {
  return new SoftwareSigningKey(
    identity.privateKey,
    [identity, ...issuers].map(({ certificate }) => certificate),
  );
}

function nameOf(value: string): RelativeDistinguishedNames {
  const attribute = new AttributeTypeAndValue({ type: '2.5.4.3', value: new Utf8String({ value }) });
  return RelativeDistinguishedNames.fromBER(
    new Sequence({ value: [new AsnSet({ value: [attribute.toSchema()] })] }).toBER(),
  );
}

function extensionsOf({ isAuthority = false, usage, extendedUsage }: IdentityRequest): Extension[] {
  const bits = usage ?? (isAuthority ? 0x04 : 0xc0);
  const extensions = [
    critical('2.5.29.19', derOf(new BasicConstraints({ cA: isAuthority }).toSchema())),
    critical('2.5.29.15', derOf(new BitString({ valueHex: ownBuffer(Uint8Array.of(bits)) }))),
  ];
  if (extendedUsage === undefined) return extensions;
  return [...extensions, critical('2.5.29.37', derOf(new ExtKeyUsage({ keyPurposes: [extendedUsage] }).toSchema()))];
}

function critical(extnID: string, value: Uint8Array): Extension {
  return new Extension({ extnID, critical: true, extnValue: ownBuffer(value) });
}
