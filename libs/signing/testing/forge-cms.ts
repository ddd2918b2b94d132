import { createHash, sign } from 'node:crypto';
import { ObjectIdentifier, OctetString, Sequence, Set as AsnSet } from 'asn1js';
import {
  AlgorithmIdentifier,
  Attribute,
  Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from 'pkijs';
import { derOf, ownBuffer, sortedSet } from '../cms/der';
import { OID } from '../cms/oids';
import type { TestIdentity } from './test-identity';

/** A CMS as its signer wants it, right or wrong: which attributes it signs and whether content is enclosed. */
export interface ForgedCms {
  readonly signer: TestIdentity;
  readonly attributes: readonly Attribute[];
  readonly contentType?: string;
  readonly content?: Uint8Array;
}

/** Builds and truly signs a CMS with exactly the given attributes. */
export function forgeCms({ signer, attributes, contentType = OID.data, content }: ForgedCms): Buffer {
  const schemas = sortedSet(attributes.map((attribute) => attribute.toSchema()));
  const signature = sign('sha256', derOf(new AsnSet({ value: schemas })), signer.privateKey);
  const certificate = Certificate.fromBER(ownBuffer(signer.certificate));
  const info = new SignerInfo({
    version: 1,
    sid: new IssuerAndSerialNumber({ issuer: certificate.issuer, serialNumber: certificate.serialNumber }),
    digestAlgorithm: new AlgorithmIdentifier({ algorithmId: OID.sha256 }),
    signatureAlgorithm: new AlgorithmIdentifier({ algorithmId: OID.sha256WithRsa }),
    signedAttrs: new SignedAndUnsignedAttributes({
      type: 0,
      attributes: schemas.map((schema) => new Attribute({ schema })),
    }),
    signature: new OctetString({ valueHex: ownBuffer(signature) }),
  });
  const enclosed = new EncapsulatedContentInfo({ eContentType: contentType });
  if (content !== undefined) enclosed.eContent = new OctetString({ valueHex: ownBuffer(content) });
  return encode(
    new SignedData({
      version: contentType === OID.data ? 1 : 3,
      digestAlgorithms: [new AlgorithmIdentifier({ algorithmId: OID.sha256 })],
      encapContentInfo: enclosed,
      certificates: [certificate],
      signerInfos: [info],
    }),
  );
}

/** Writes a SignedData out within its ContentInfo. */
export function encode(data: SignedData): Buffer {
  return derOf(new ContentInfo({ contentType: OID.signedData, content: data.toSchema(true) }).toSchema());
}

/** The attributes of a baseline signature over content of this digest; a test leaves out or repeats what it is about. */
export function soundAttributes(signer: TestIdentity, digest: Uint8Array, contentType: string = OID.data) {
  return {
    contentType: new Attribute({ type: OID.contentType, values: [new ObjectIdentifier({ value: contentType })] }),
    messageDigest: new Attribute({ type: OID.messageDigest, values: [octets(digest)] }),
    signingCertificate: new Attribute({ type: OID.signingCertificateV2, values: [certIds(signer.certificate)] }),
  };
}

function certIds(certificate: Uint8Array): Sequence {
  const hash = octets(createHash('sha256').update(certificate).digest());
  return new Sequence({ value: [new Sequence({ value: [new Sequence({ value: [hash] })] })] });
}

function octets(bytes: Uint8Array): OctetString {
  return new OctetString({ valueHex: ownBuffer(bytes) });
}
