import { managerOf, updateExactlyOne } from '@app/database';
import type { Acted, SentCommand } from '@app/features/processes';
import type { Transaction } from '@app/kernel';
import { canonicalDigest } from '@app/features/official-documents';
import { Injectable } from '@nestjs/common';
import { BulletinActs } from './bulletin-acts';
import { Bulletin } from './bulletin.entity';
import { getBulletin } from './bulletin.query';
import { BulletinDatePast, BulletinShownOutdated } from './bulletins.errors';
import type { ShownBulletin } from './frozen-bulletin';
import { digestOf } from './manifest/month-manifest';
import { openObjections } from './manifest/matters-of-month.query';
import { PrepareBulletin } from './prepare-bulletin';
import { PreviewBulletin, type ShownPages } from './preview-bulletin';

/** A signature on a bulletin: by whom it is given, the command tells. */
export interface BulletinSigning {
  readonly id: string;
  /** The version of the record the signer saw. */
  readonly version: number;
  /** What was on the signer's screen. */
  readonly shown: ShownBulletin;
  /** When the signer last proved who they are. */
  readonly provedAt: Date;
  readonly reason?: string | undefined;
}

/** Freezes a draft into its manifest and sends it to be signed (拟稿). */
@Injectable()
export class SubmitBulletin {
  constructor(
    private readonly acts: BulletinActs,
    private readonly prepare: PrepareBulletin,
    private readonly preview: PreviewBulletin,
  ) {}

  /**
   * Throws `BulletinShownOutdated` where the data or the words have changed since the drafter looked, `BulletinDatePast`, `BulletinNamesPerson`, `GuardNotMet` where the scores are
   * not those of the present data or an objection is open, and what the engine throws.
   */
  async execute(command: SentCommand, signing: BulletinSigning): Promise<Acted> {
    const done = await this.acts.beforehand(command, signing);
    if (done !== null) return done;
    // Rendered before the transaction: it takes seconds, and the digests tell whether it is still true inside.
    const pages = await this.preview.execute(signing.id);
    const { previewSha256, manifestSha256 } = signing.shown;
    if (pages.previewSha256 !== previewSha256 || pages.manifestSha256 !== manifestSha256)
      throw new BulletinShownOutdated();
    return this.acts.run(command, (tx) => this.freeze(tx, command, { ...signing, pages }));
  }

  private async freeze(
    tx: Transaction,
    { actor }: SentCommand,
    { id, version, provedAt, reason, pages }: BulletinSigning & { readonly pages: ShownPages },
  ): Promise<Acted> {
    const manager = managerOf(tx);
    const bulletin = await getBulletin(manager, id);
    const prepared = await this.prepare.execute(manager, bulletin);
    if (prepared.isDatePast) throw new BulletinDatePast({ issueDate: bulletin.issueDate });
    const { content, manifest, scores } = prepared;
    const isFrozen = canonicalDigest(content) === pages.contentSha256 && manifest.sha256 === pages.manifestSha256;
    const { preview, contentSha256, manifestSha256, previewSha256 } = pages;
    const acted = await this.acts.act(tx, {
      id,
      version,
      action: 'submit',
      actor,
      reason,
      provedAt,
      facts: { manifestSha256, previewSha256, contentSha256, scoresSha256: digestOf(scores) },
      guards: { 'scores-current': prepared.isCurrent, 'manifest-frozen': isFrozen },
    });
    await updateExactlyOne(manager, Bulletin, {
      where: { id, narrativeVersion: bulletin.narrativeVersion },
      set: { frozen: { scores, content, preview }, manifest: manifest.text, manifestSha256 },
    });
    const decided = (await openObjections(manager, bulletin.month)) === 0;
    const guards = { 'objections-decided': decided, 'bulletin-submitted': true };
    await this.acts.enterSigning(tx, bulletin, { actor, guards });
    return acted;
  }
}
