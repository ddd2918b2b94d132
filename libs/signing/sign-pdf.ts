import { createHash } from 'node:crypto';
import { buildCadesSignature } from './cms/cades-signature';
import type { SigningKey } from './keys/signing-key';
import {
  appendSignatureField,
  type PreparedPdf,
  type SignatureAppearance,
  type SignatureEntries,
} from './pdf/signature-field';
import { SignatureTooLarge } from './signing.errors';
import type { TimestampService } from './timestamp/timestamp-service';

/** A signature to be made. Without `appearance` its field is invisible; without `timestamps` it is of level B-B. */
export interface SignPdfRequest extends SignatureEntries {
  readonly key: SigningKey;
  readonly appearance?: SignatureAppearance;
  readonly timestamps?: TimestampService;
}

// Attributes, algorithm identifiers, issuer's name and the wrapping take under 900 bytes, an RSA-4096 signature 512.
const ROOM_FOR_SIGNER = 2048;
const ROOM_FOR_TIMESTAMP = 8192;

/**
 * Signs a PDF at PAdES level B-B (B-T with `timestamps`) in one incremental update; the given bytes stay the start of the
 * result. An already signed file gets a further signature. With an RSA key and no time stamp the same input gives the same
 * bytes. Rejects with `PdfUnsignable`, `SigningKeyUnusable`, `TimestampFailed` or `SignatureTooLarge`, and with whatever
 * `key.sign` rejects with; there is no weaker result.
 */
export async function signPdf(pdf: Uint8Array, request: SignPdfRequest): Promise<Uint8Array> {
  const { key, appearance, timestamps, ...entries } = request;
  const reserved = roomFor(request);
  const field = appearance === undefined ? { entries, reserved } : { entries, reserved, appearance };
  const prepared = await appendSignatureField(pdf, field);
  writeByteRange(prepared);
  const digest = digestAround(prepared);
  const cms = await buildCadesSignature(timestamps === undefined ? { digest, key } : { digest, key, timestamps });
  if (cms.length > reserved) throw new SignatureTooLarge({ needed: cms.length, reserved });
  prepared.bytes.write(cms.toString('hex'), prepared.contents.start + 1, 'latin1');
  return new Uint8Array(prepared.bytes);
}

function roomFor({ key, timestamps }: SignPdfRequest): number {
  const certificates = key.certificateChain.reduce((sum, certificate) => sum + certificate.length, 0);
  return certificates + ROOM_FOR_SIGNER + (timestamps === undefined ? 0 : ROOM_FOR_TIMESTAMP);
}

function writeByteRange({ bytes, byteRange, contents }: PreparedPdf): void {
  const numbers = `0 ${contents.start} ${contents.end} ${bytes.length - contents.end}`;
  bytes.write(numbers.padEnd(byteRange.end - byteRange.start), byteRange.start, 'latin1');
}

function digestAround({ bytes, contents }: PreparedPdf): Buffer {
  return createHash('sha256').update(bytes.subarray(0, contents.start)).update(bytes.subarray(contents.end)).digest();
}
