import type { RenderedDocument, SealSettings } from '@app/documents';
import type { Clock } from '@app/kernel';
import { isSpecimenCertificate, signPdf, type SigningKey, type TimestampService, verifySignedPdf } from '@app/signing';
import type { SignatureForm } from './official-document.entity';
import { SignatureNotAccepted } from './official-documents.errors';

/** Whom the office has confirm the time of its signatures. */
export interface OfficeTimestamps {
  readonly service: TimestampService;
  /** The authority's certificate, or those it leads to; DER or PEM. */
  readonly trusted: readonly Uint8Array[];
}

/** In whose name documents are signed, and the key, opened when the first one is. */
export interface OfficeIdentity {
  readonly name: string;
  readonly location: string;
  readonly openKey: () => Promise<SigningKey>;
  /** The seal's PNG; null where the office has given none. */
  readonly openSealImage?: () => Promise<Uint8Array | null>;
  /** Absent or null where signatures bear no time stamp. */
  readonly openTimestamps?: () => Promise<OfficeTimestamps | null>;
}

/** Signed and verified bytes, and what their signature is. */
export interface SignedBytes {
  readonly bytes: Uint8Array;
  readonly form: SignatureForm;
}

/** Signs what the office issues, and lets nothing pass that the verifier does not accept. */
export class OfficeSigner {
  private key: Promise<SigningKey> | undefined;

  constructor(
    private readonly identity: OfficeIdentity,
    private readonly clock: Clock,
  ) {}

  /**
   * The seal on what this key signs. Without the office's own certificate and seal image it is a specimen's, and every page says 样张.
   * Rejects as the key's keeper does: what cannot be signed is not sealed either.
   */
  async seal(): Promise<SealSettings> {
    const { name, openSealImage } = this.identity;
    const isSpecimen = (await this.certificates()).some(isSpecimenCertificate);
    const imagePng = (await openSealImage?.()) ?? null;
    return imagePng === null || isSpecimen ? { configured: false, name } : { configured: true, name, imagePng };
  }

  /** The certificates the signatures lead to, DER or PEM, the signer's own first. */
  async certificates(): Promise<readonly Uint8Array[]> {
    return (await this.openKey()).certificateChain;
  }

  /** The certificates the time stamps lead to; none where there are no time stamps. */
  async timestampCertificates(): Promise<readonly Uint8Array[]> {
    return (await this.openTimestamps())?.trusted ?? [];
  }

  /**
   * The signed bytes, verified, time-stamped where an authority is configured. Throws `SignatureNotAccepted`, `TimestampFailed` (there is
   * no falling back to this machine's clock), or what the key's keeper refuses with.
   */
  async sign({ bytes, title }: RenderedDocument): Promise<SignedBytes> {
    const { name, location } = this.identity;
    const key = await this.openKey();
    const timestamps = await this.openTimestamps();
    const signedAt = this.clock.now();
    const request = { key, signedAt, name, location, reason: title };
    const signed = await signPdf(bytes, timestamps === null ? request : { ...request, timestamps: timestamps.service });
    const trust = { trusted: key.certificateChain, trustedTimestamps: timestamps?.trusted ?? [] };
    const { verdict, findings, signatures } = verifySignedPdf(signed, { ...trust, at: signedAt });
    if (verdict !== 'VALID') throw new SignatureNotAccepted({ findings: findings.map(({ code }) => code).join(', ') });
    return { bytes: signed, form: signatures.at(-1)?.timestamp ? 'PAdES-B-T' : 'PAdES-B-B' };
  }

  private async openTimestamps(): Promise<OfficeTimestamps | null> {
    return (await this.identity.openTimestamps?.()) ?? null;
  }

  /** A key that could not be opened is tried again with the next document: its file may have been put right. */
  private openKey(): Promise<SigningKey> {
    this.key ??= this.identity.openKey().catch((error: unknown) => {
      this.key = undefined;
      throw error;
    });
    return this.key;
  }
}
