import { type OfRecord, parseOfRecord } from '@app/features/processes';
import { formatDocumentNumber } from '@app/documents';
import { managerOf } from '@app/database';
import { RosterUnit } from '@app/features/months';
import { TellNotices } from '@app/features/notifications';
import { OfficialDocument } from '@app/features/official-documents';
import { PublishEvent } from '@app/features/webhooks';
import { JobHandler, type JobRun } from '@app/jobs';
import type { Transaction } from '@app/kernel';
import { readScoresDocument, type ScoresDocument } from '@app/rules';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Bulletin } from './bulletin.entity';
import { bulletinNotices, type ToldUnit } from './bulletin-notices';
import { getBulletin } from './bulletin.query';
import { BulletinNotIssued } from './bulletins.errors';

/** Tells people and other systems that a bulletin is published, and which one it takes the place of. Twice is told once. */
@Injectable()
export class AnnounceBulletinJob extends JobHandler<OfRecord> {
  override readonly name = 'announce-bulletin';
  override readonly queue = 'notifications';

  constructor(
    private readonly events: PublishEvent,
    private readonly tell: TellNotices,
  ) {
    super();
  }

  override parse(payload: unknown): OfRecord {
    return parseOfRecord(payload);
  }

  override async handle({ recordId }: OfRecord, run: JobRun): Promise<void> {
    await run.commit((tx) => this.announce(tx, recordId));
  }

  private async announce(tx: Transaction, id: string): Promise<void> {
    const bulletin = await getBulletin(managerOf(tx), id);
    const { month, kind, corrects, documentId } = bulletin;
    const number = await numberOf(tx, documentId);
    const published = { type: 'bulletin.published', data: { month, bulletinId: id, number } } as const;
    await this.events.execute(tx, published, `bulletin.published/${id}`);
    if (kind === 'monthly') {
      await this.events.execute(tx, { type: 'month.published', data: { month } }, `month.published/${month}`);
    }
    if (corrects !== null) await this.announceSuperseded(tx, corrects, id);
    await this.tellPeople(tx, bulletin, number);
  }

  private async tellPeople(tx: Transaction, bulletin: Bulletin, number: string): Promise<void> {
    const { id, month, kind, frozen, assessmentId } = bulletin;
    if (frozen === null) throw new BulletinNotIssued();
    const scores = readScoresDocument(frozen.scores);
    const code = In([...scores.criticised]);
    const criticised = await managerOf(tx).findBy(RosterUnit, { assessmentId, code });
    const told = { id, month, number, isCorrection: kind === 'correction', warned: warnedIn(scores), criticised };
    await this.tell.execute(tx, bulletinNotices(told), `bulletin.published/${id}`);
  }

  private async announceSuperseded(tx: Transaction, bulletinId: string, supersededBy: string): Promise<void> {
    const { month, documentId } = await getBulletin(managerOf(tx), bulletinId);
    const data = { month, bulletinId, number: await numberOf(tx, documentId), supersededBy };
    await this.events.execute(tx, { type: 'bulletin.superseded', data }, `bulletin.superseded/${bulletinId}`);
  }
}

function warnedIn({ groups }: ScoresDocument): readonly ToldUnit[] {
  return [...groups.county, ...groups.department].filter(({ warned }) => warned);
}

async function numberOf(tx: Transaction, documentId: string | null): Promise<string> {
  const document = await managerOf(tx).findOneBy(OfficialDocument, { id: documentId ?? '' });
  if (document === null) throw new BulletinNotIssued();
  const { series: prefix, year, serial } = document;
  return formatDocumentNumber({ prefix, year, serial });
}
