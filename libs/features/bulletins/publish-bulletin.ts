import { managerOf, updateExactlyOne } from '@app/database';
import { Assessment, findWorkedMonth, type PreviousMonth } from '@app/features/months';
import { publishDocument, supersedeDocument } from '@app/features/official-documents';
import { type Acted, loadRecord } from '@app/features/processes';
import { type Actor, Clock, SYSTEM, type Transaction } from '@app/kernel';
import { nextMonth, readScoresDocument, type ScoresDocument } from '@app/rules';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { BulletinActs } from './bulletin-acts';
import { Bulletin } from './bulletin.entity';
import { getBulletin } from './bulletin.query';
import { bulletinProcess } from './bulletin.workflow';
import { BulletinNotSubmitted } from './bulletins.errors';
import { isManifestIntact } from './manifest-guards';
import { digestOf } from './manifest/month-manifest';
import { MonthResult } from './month-result.entity';
import { isSealVerified } from './seal-bulletin';

/**
 * Publishes a sealed bulletin, in the caller's transaction. A correction takes the old one's place: its scores become the month's, the
 * old document is superseded, and the following month learns the bottom three anew.
 */
@Injectable()
export class PublishBulletin {
  constructor(
    private readonly acts: BulletinActs,
    private readonly clock: Clock,
  ) {}

  /** Throws what the engine throws. */
  async execute(
    tx: Transaction,
    actor: Actor,
    { id, version }: { readonly id: string; readonly version: number },
  ): Promise<Acted> {
    const manager = managerOf(tx);
    const bulletin = await getBulletin(manager, id);
    const published = await this.acts.act(tx, {
      id,
      version,
      action: 'publish',
      actor,
      guards: async () => ({
        'manifest-unchanged': await isManifestIntact(manager, bulletin),
        'seal-verified': await isSealVerified(manager, bulletin),
      }),
    });
    const { frozen, month } = bulletin;
    if (frozen === null) throw new BulletinNotSubmitted();
    await updateExactlyOne(manager, Bulletin, { where: { id }, set: { publishedAt: this.clock.now() } });
    await publishDocument(tx, bulletin.documentId ?? '', this.clock);
    if (bulletin.kind === 'correction') await this.correct(tx, bulletin, frozen.scores);
    await this.acts.publishMonth(tx, bulletin);
    await tellFollowingMonth(manager, month, readScoresDocument(frozen.scores));
    return published;
  }

  private async correct(
    tx: Transaction,
    { id, corrects, documentId, assessmentId }: Bulletin,
    scores: string,
  ): Promise<void> {
    const manager = managerOf(tx);
    const old = await getBulletin(manager, corrects ?? '');
    const { version } = await loadRecord(tx, bulletinProcess, old.id);
    await this.acts.act(tx, {
      id: old.id,
      version,
      action: 'supersede',
      actor: SYSTEM,
      guards: { 'correction-published': true },
      facts: { supersededBy: id },
    });
    await supersedeDocument(tx, old.documentId ?? '', documentId ?? '');
    const set = { scores, sha256: digestOf(scores) };
    await updateExactlyOne(manager, MonthResult, { where: { assessmentId }, set });
  }
}

/**
 * What the following month was planned with may have been another bottom three, or none yet. Its own scores, where it has some, then
 * no longer are those of its data: they are computed anew before it is signed, or corrected in their turn.
 */
async function tellFollowingMonth(manager: EntityManager, month: string, { groups }: ScoresDocument): Promise<void> {
  const following = await findWorkedMonth(manager, nextMonth(month));
  if (following === null) return;
  const { id, previous } = await manager.findOneByOrFail(Assessment, { id: following.assessmentId });
  const warned = (group: keyof ScoresDocument['groups']) =>
    groups[group].flatMap(({ code, warned: isWarned }) => (isWarned ? [code] : []));
  const bottomThree: PreviousMonth['bottomThree'] = { county: warned('county'), department: warned('department') };
  const told = { month, bottomThree, drawnThisYear: previous?.drawnThisYear ?? [] };
  await updateExactlyOne(manager, Assessment, { where: { id }, set: { previous: told } });
}
