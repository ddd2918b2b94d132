/** Anything asn1js can encode. */
interface Encodable {
  toBER(sizeOnly?: boolean): ArrayBuffer;
}

/** The encoding of an ASN.1 value. DER as long as sets were put in order before (`sortedSet`). */
export function derOf(value: Encodable): Buffer {
  return Buffer.from(value.toBER(false));
}

/** Puts the members of a SET OF in DER's order, that of their encodings (X.690, 11.6). */
export function sortedSet<T extends Encodable>(members: readonly T[]): T[] {
  return [...members].sort((a, b) => Buffer.compare(derOf(a), derOf(b)));
}

/** A copy in a buffer of its own: asn1js takes whole ArrayBuffers, and Node's Buffers share one. */
export function ownBuffer(bytes: Uint8Array): ArrayBuffer {
  return Uint8Array.from(bytes).buffer;
}

/** Length of the DER value at the start of `bytes`, tag and length octets included; null when it is not definite, minimal and within. */
export function derLength(bytes: Uint8Array): number | null {
  const first = bytes[1];
  if (first === undefined) return null;
  if (first < 0x80) return 2 + first <= bytes.length ? 2 + first : null;
  const octets = first - 0x80;
  if (octets === 0 || octets > 4 || bytes.length < 2 + octets) return null;
  const length = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).readUIntBE(2, octets);
  const minimal = octets === 1 ? length >= 0x80 : length >= 256 ** (octets - 1);
  return minimal && 2 + octets + length <= bytes.length ? 2 + octets + length : null;
}
