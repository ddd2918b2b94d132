import type { OfficeKeyChoice } from '@app/config';
import { Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { OfficeSigner } from './office-signer';
import { KEY_WARNINGS } from './official-documents.texts';

const log = new Logger('Documents');

/**
 * Says at the start what an operator must know of the office's key: that there is none, that it is a specimen, or that it cannot be
 * used. The process works on: documents wait, and whoever puts the key right retries them.
 */
export class AnnounceKey implements OnApplicationBootstrap {
  constructor(
    private readonly choice: OfficeKeyChoice,
    private readonly signer: OfficeSigner,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const { source } = this.choice;
    // A specimen is made when the first document needs it: that takes a second, which a start does not have.
    if (source === 'missing' || source === 'specimen') {
      log.warn(KEY_WARNINGS[source]);
      return;
    }
    try {
      if (!(await this.signer.seal()).configured) log.warn(KEY_WARNINGS.specimen);
    } catch (error) {
      log.error(KEY_WARNINGS.unusable, error);
    }
  }
}
