import { fromBER, Constructed, Integer, OctetString, Sequence, Set as AsnSet, type AsnType } from 'asn1js';
import { ContentInfo, SignedData, type Attribute, type SignerInfo } from 'pkijs';
import { derOf, ownBuffer } from './der';
import { OID } from './oids';

/** The bytes are no SignedData this library reads. Never leaves the library: the verifier turns it into a finding. */
export class CmsUnreadable extends Error {}

const LIMITS = { maxDepth: 40, maxNodes: 20_000, maxContentLength: 4 * 1024 * 1024, parseEmbedded: false };

// Version 1 with plain content, 3 with content of another type such as a time stamp's (RFC 5652, 5.1).
const VERSIONS = [1, 3];

/** The parts of one signer's CMS that a verifier judges, in the bytes in which they were received. */
export interface CmsSignature {
  readonly contentType: string;
  /** The enclosed content; null in a detached signature. */
  readonly content: Uint8Array | null;
  readonly certificates: readonly Uint8Array[];
  readonly digestAlgorithms: readonly string[];
  readonly signerCount: number;
  /** Null when there is not exactly one. */
  readonly signer: CmsSigner | null;
}

export interface CmsSigner {
  readonly version: number;
  readonly info: SignerInfo;
  readonly digestAlgorithm: string;
  readonly signatureAlgorithm: string;
  readonly signature: Uint8Array;
  /** What was signed: the attributes as the SET they stand for (RFC 5652, 5.4). Null when there are none. */
  readonly signedBytes: Uint8Array | null;
  readonly signedAttributes: readonly Attribute[];
  readonly unsignedAttributes: readonly Attribute[];
}

/** Reads a CMS SignedData. Throws `CmsUnreadable` for anything else, at once and within fixed limits of depth and size. */
export function readCms(der: Uint8Array): CmsSignature {
  try {
    return read(der);
  } catch (cause) {
    if (cause instanceof CmsUnreadable) throw cause;
    throw new CmsUnreadable('not a SignedData', { cause });
  }
}

function read(der: Uint8Array): CmsSignature {
  const { result, offset } = fromBER(ownBuffer(der), LIMITS);
  if (offset !== der.length) throw new CmsUnreadable('trailing or missing bytes');
  // asn1js forgives lengths that do not add up; what it understood, written out, has to be what it was given.
  if (!derOf(result).equals(der)) throw new CmsUnreadable('not in its one encoding');
  const certificates = certificateBytes(signedDataIn(result));
  const outer = new ContentInfo({ schema: result });
  if (outer.contentType !== OID.signedData) throw new CmsUnreadable('no SignedData');
  const data = new SignedData({ schema: outer.content });
  const [only, ...more] = data.signerInfos;
  const enclosed = data.encapContentInfo.eContent;
  return {
    contentType: data.encapContentInfo.eContentType,
    content: enclosed === undefined ? null : new Uint8Array(enclosed.getValue()),
    certificates,
    digestAlgorithms: data.digestAlgorithms.map((algorithm) => algorithm.algorithmId),
    signerCount: data.signerInfos.length,
    signer: only === undefined || more.length > 0 ? null : signerOf(only),
  };
}

function signerOf(info: SignerInfo): CmsSigner {
  const signed = info.signedAttrs;
  return {
    version: info.version,
    info,
    digestAlgorithm: info.digestAlgorithm.algorithmId,
    signatureAlgorithm: info.signatureAlgorithm.algorithmId,
    signature: new Uint8Array(info.signature.getValue()),
    signedBytes: signed === undefined ? null : new Uint8Array(signed.encodedValue),
    signedAttributes: signed?.attributes ?? [],
    unsignedAttributes: info.unsignedAttrs?.attributes ?? [],
  };
}

/** The SignedData within its ContentInfo. Tags are checked here, since pkijs takes a SEQUENCE for a SET. */
function signedDataIn(contentInfo: AsnType): readonly AsnType[] {
  const [, explicit, ...surplus] = childrenOf(contentInfo);
  const [signedData, ...more] = explicit === undefined ? [] : childrenOf(explicit);
  if (signedData === undefined || surplus.length + more.length > 0) throw new CmsUnreadable('no SignedData');
  const parts = childrenOf(signedData);
  const [version, digests, content] = parts;
  const isSound =
    version instanceof Integer &&
    VERSIONS.includes(version.valueBlock.valueDec) &&
    digests instanceof AsnSet &&
    content instanceof Sequence;
  if (!isSound || !(parts.at(-1) instanceof AsnSet)) throw new CmsUnreadable('no SignedData');
  return parts;
}

/** The certificates' own bytes, which signing-certificate-v2 hashes: `[0]` of the SignedData. */
function certificateBytes(signedData: readonly AsnType[]): Uint8Array[] {
  const set = signedData.find(isCertificateSet);
  return set === undefined ? [] : childrenOf(set).map((certificate) => certificate.valueBeforeDecodeView);
}

function isCertificateSet(value: AsnType): boolean {
  return value.idBlock.tagClass === 3 && value.idBlock.tagNumber === 0;
}

function childrenOf(value: AsnType): AsnType[] {
  return value instanceof Constructed ? value.valueBlock.value : [];
}

/** The only value of the only attribute of this type; null when it is missing, repeated or has several values. */
export function singleValue(attributes: readonly Attribute[], type: string): AsnType | null {
  const [found, ...more] = attributes.filter((attribute) => attribute.type === type);
  if (found === undefined || more.length > 0 || found.values.length !== 1) return null;
  return found.values[0] ?? null;
}

/** The bytes of an OCTET STRING; null for any other value. */
export function octetsOf(value: AsnType | null): Uint8Array | null {
  return value instanceof OctetString ? new Uint8Array(value.getValue()) : null;
}
