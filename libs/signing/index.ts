export { type KeyCommand, openCommandKey } from './keys/command-key';
export { splitCertificates } from './keys/pem-certificates';
export { openPemKey, type PemKey } from './keys/pem-key';
export { openPkcs12 } from './keys/pkcs12';
export { SigningKey, type SignatureAlgorithm } from './keys/signing-key';
export { isSpecimenCertificate, makeSpecimenKey, type SpecimenRequest } from './keys/specimen-key';
export type { SignatureAppearance, SignatureEntries } from './pdf/signature-field';
export { signPdf, type SignPdfRequest } from './sign-pdf';
export {
  Pkcs12Unreadable,
  PdfUnsignable,
  SignatureTooLarge,
  SigningKeeperFailed,
  SigningKeyUnusable,
  TimestampFailed,
  TrustedCertificateUnreadable,
} from './signing.errors';
export { TimestampService } from './timestamp/timestamp-service';
export type { SignatureReport, SignerCertificate } from './verify/check-signature';
export type { Finding, FindingCode, Verdict } from './verify/findings';
export type { VerifyOptions } from './verify/trust';
export { verifySignedPdf, type VerificationReport } from './verify/verify-signed-pdf';
export { SIGNING_TEXTS } from './signing.texts';
