import type { RenderedDocument, SealSettings } from '@app/documents';
import type { Clock } from '@app/kernel';
import { isSpecimenCertificate, signPdf, type SigningKey, verifySignedPdf } from '@app/signing';
import { SignatureNotAccepted } from './official-documents.errors';

/** In whose name documents are signed, and the key, opened when the first one is. */
export interface OfficeIdentity {
  readonly name: string;
  readonly location: string;
  readonly openKey: () => Promise<SigningKey>;
  /** The seal's PNG; null where the office has given none. */
  readonly openSealImage?: () => Promise<Uint8Array | null>;
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

  /** The signed bytes, verified. Throws `SignatureNotAccepted`, or what the key's keeper refuses with. */
  async sign({ bytes, title }: RenderedDocument): Promise<Uint8Array> {
    const { name, location } = this.identity;
    const key = await this.openKey();
    const signedAt = this.clock.now();
    const signed = await signPdf(bytes, { key, signedAt, name, location, reason: title });
    const { verdict, findings } = verifySignedPdf(signed, { trusted: key.certificateChain, at: signedAt });
    if (verdict !== 'VALID') throw new SignatureNotAccepted({ findings: findings.map(({ code }) => code).join(', ') });
    return signed;
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
