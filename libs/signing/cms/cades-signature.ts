import { createHash, verify, X509Certificate } from 'node:crypto';
import { Null, ObjectIdentifier, OctetString, Sequence, Set as AsnSet, fromBER } from 'asn1js';
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
import type { SignatureAlgorithm, SigningKey } from '../keys/signing-key';
import { SigningKeyUnusable } from '../signing.errors';
import { timestampFor, type TimestampService } from '../timestamp/timestamp-service';
import { derOf, ownBuffer, sortedSet } from './der';
import { OID } from './oids';

const SIGNATURE_OIDS: Record<SignatureAlgorithm, string> = {
  'rsa-sha256': OID.sha256WithRsa,
  'ecdsa-sha256': OID.ecdsaWithSha256,
};

/** What is signed by whom; `timestamps`, when given, is asked for a token over the signature (level B-T instead of B-B). */
export interface CadesRequest {
  /** SHA-256 of the signed byte ranges. */
  readonly digest: Uint8Array;
  readonly key: SigningKey;
  readonly timestamps?: TimestampService;
}

/**
 * Builds the detached CMS of a PAdES baseline signature (ETSI EN 319 142-1, 6.3): content-type, message-digest and
 * signing-certificate-v2, no signing-time (that is the PDF's /M entry). DER; the same key and digest give the same bytes when
 * the algorithm is deterministic. Rejects with `SigningKeyUnusable` when the key answers with a signature its own certificate
 * does not accept, and with `TimestampFailed`: a missing time stamp is never passed over.
 */
export async function buildCadesSignature(request: CadesRequest): Promise<Buffer> {
  const { key } = request;
  const own = key.certificateChain[0];
  if (own === undefined) throw new SigningKeyUnusable({ reason: 'no-certificate-for-key' });
  const attributes = sortedSet(signedAttributes(request.digest, own).map((attribute) => attribute.toSchema()));
  const toBeSigned = derOf(new AsnSet({ value: attributes }));
  const signature = await key.sign(toBeSigned);
  refuseForeign(own, toBeSigned, signature);
  const signer = signerInfo(
    key,
    own,
    attributes.map((schema) => new Attribute({ schema })),
  );
  signer.signature = new OctetString({ valueHex: ownBuffer(signature) });
  if (request.timestamps !== undefined) {
    signer.unsignedAttrs = timestampAttribute(await timestampFor(signature, request.timestamps));
  }
  return encodeSignedData(signer, key.certificateChain);
}

function signedAttributes(digest: Uint8Array, own: Uint8Array): Attribute[] {
  const certificateHash = createHash('sha256').update(own).digest();
  // RFC 5035: SHA-256 is the default hash of ESSCertIDv2, and DER leaves defaults out.
  const certId = new Sequence({ value: [new OctetString({ valueHex: ownBuffer(certificateHash) })] });
  const signingCertificate = new Sequence({ value: [new Sequence({ value: [certId] })] });
  return [
    new Attribute({ type: OID.contentType, values: [new ObjectIdentifier({ value: OID.data })] }),
    new Attribute({ type: OID.messageDigest, values: [new OctetString({ valueHex: ownBuffer(digest) })] }),
    new Attribute({ type: OID.signingCertificateV2, values: [signingCertificate] }),
  ];
}

/** A hardware key or service may hold another key than the certificate we were given: found here, not by the reader. */
function refuseForeign(own: Uint8Array, message: Uint8Array, signature: Uint8Array): void {
  const publicKey = new X509Certificate(own).publicKey;
  if (!verify('sha256', message, publicKey, signature)) {
    throw new SigningKeyUnusable({ reason: 'signature-not-of-certificate' });
  }
}

function signerInfo(key: SigningKey, own: Uint8Array, attributes: Attribute[]): SignerInfo {
  const certificate = Certificate.fromBER(ownBuffer(own));
  return new SignerInfo({
    version: 1,
    sid: new IssuerAndSerialNumber({ issuer: certificate.issuer, serialNumber: certificate.serialNumber }),
    digestAlgorithm: new AlgorithmIdentifier({ algorithmId: OID.sha256 }),
    signatureAlgorithm: signatureAlgorithm(key.algorithm),
    signedAttrs: new SignedAndUnsignedAttributes({ type: 0, attributes }),
  });
}

/** RFC 8017 wants NULL parameters with RSA; RFC 5758 wants none with ECDSA. */
function signatureAlgorithm(algorithm: SignatureAlgorithm): AlgorithmIdentifier {
  const algorithmId = SIGNATURE_OIDS[algorithm];
  if (algorithm === 'ecdsa-sha256') return new AlgorithmIdentifier({ algorithmId });
  return new AlgorithmIdentifier({ algorithmId, algorithmParams: new Null() });
}

function timestampAttribute(token: Uint8Array): SignedAndUnsignedAttributes {
  const value = fromBER(ownBuffer(token)).result;
  return new SignedAndUnsignedAttributes({
    type: 1,
    attributes: [new Attribute({ type: OID.signatureTimeStamp, values: [value] })],
  });
}

function encodeSignedData(signer: SignerInfo, chain: readonly Uint8Array[]): Buffer {
  const certificates = [...chain].sort(Buffer.compare).map((der) => Certificate.fromBER(ownBuffer(der)));
  const signedData = new SignedData({
    version: 1,
    digestAlgorithms: [new AlgorithmIdentifier({ algorithmId: OID.sha256 })],
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: OID.data }),
    certificates,
    signerInfos: [signer],
  });
  return derOf(new ContentInfo({ contentType: OID.signedData, content: signedData.toSchema(true) }).toSchema());
}
