import type { OfficeProfile, RevokedCertificate } from '@app/config';

/** The office as its documents name it, for whoever drafts one. */
export class Office {
  constructor(
    readonly profile: OfficeProfile,
    /** Certificates of its own that count for nothing any more. */
    readonly revoked: readonly RevokedCertificate[] = [],
  ) {}
}
