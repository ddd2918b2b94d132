import { YUNCHENG_OFFICE } from '@app/config';
import type { RenderedDocument } from '@app/documents';
import type { Clock } from '@app/kernel';
import { makeSpecimenKey, openPemKey, signPdf, type SigningKey, verifySignedPdf } from '@app/signing';
import { DocumentNotAccepted } from './month-runs.errors';

/**
 * Signs the documents of runs with a specimen key of this process that is never kept: it shows what a signed document is, and that
 * nothing was altered since, but says in three places that it is not the office's.
 */
export class SpecimenSigner {
  private key: SigningKey | undefined;

  constructor(private readonly clock: Clock) {}

  /** The signed bytes, which the verifier has accepted. Throws `DocumentNotAccepted`. */
  async sign({ bytes, title }: RenderedDocument): Promise<Uint8Array> {
    const signedAt = this.clock.now();
    this.key ??= openPemKey(makeSpecimenKey({ commonName: YUNCHENG_OFFICE.name, at: signedAt }));
    const signed = await signPdf(bytes, {
      key: this.key,
      signedAt,
      name: YUNCHENG_OFFICE.name,
      reason: `样张：${title}`,
      location: YUNCHENG_OFFICE.location,
    });
    const { verdict, findings } = verifySignedPdf(signed, { trusted: this.key.certificateChain, at: signedAt });
    if (verdict !== 'VALID') {
      throw new DocumentNotAccepted({ title, findings: findings.map(({ code }) => code).join(', ') });
    }
    return signed;
  }
}
