import type { RenderedDocument } from '@app/documents';
import type { Clock } from '@app/kernel';
import { signPdf, type SigningKey, verifySignedPdf } from '@app/signing';
import { SignatureNotAccepted } from './official-documents.errors';

/** In whose name documents are signed, and the key, opened when the first one is. */
export interface OfficeIdentity {
  readonly name: string;
  readonly location: string;
  readonly openKey: () => Promise<SigningKey>;
}

/** Signs what the office issues, and lets nothing pass that the verifier does not accept. */
export class OfficeSigner {
  private key: Promise<SigningKey> | undefined;

  constructor(
    private readonly identity: OfficeIdentity,
    private readonly clock: Clock,
  ) {}

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
