import type { OfficeProfile } from '@app/config';

/** The office as its documents name it, for whoever drafts one. */
export class Office {
  constructor(readonly profile: OfficeProfile) {}
}
